import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { forAll } from '../../tests/support/property.ts';
import { editDistance } from './edit-distance.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

/** The definition, word for word, without a table. */
function plain(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const [a, b] = [left.slice(0, -1), right.slice(0, -1)];
  const swapped = left.at(-1) === right.at(-2) && left.at(-2) === right.at(-1);
  const replace = left.at(-1) === right.at(-1) ? 0 : 1;
  return Math.min(
    plain(a, right) + 1,
    plain(left, b) + 1,
    plain(a, b) + replace,
    swapped && b !== '' && a !== '' ? plain(a.slice(0, -1), b.slice(0, -1)) + 1 : 99,
  );
}

test.each([
  ['peeters', 'peeters', 0],
  ['peeters', 'peters', 1],
  ['peeters', 'peetres', 1],
  ['peeters', 'pieters', 1],
  ['', 'abc', 3],
  ['ca', 'abc', 3],
])('%s → %s: %i', (left, right, distance) => {
  expect(editDistance(left, right, 5)).toBe(distance);
});

test('gives up beyond the limit', () => {
  expect(editDistance('peeters', 'maes', 2)).toBeUndefined();
  expect(editDistance('abcd', 'dcba', 2)).toBeUndefined();
  expect(editDistance('abc', 'abd', 0)).toBeUndefined();
});

test('equals its definition, whatever the limit', () => {
  forAll([words, words, fc.nat(6)], (left, right, limit) => {
    const distance = plain(left.slice(0, 6), right.slice(0, 6));
    expect(editDistance(left.slice(0, 6), right.slice(0, 6), limit)).toBe(
      distance <= limit ? distance : undefined,
    );
  });
});
