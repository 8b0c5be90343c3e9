import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makeOgm, parseStructuredReference } from '#core/structured-reference';

import { forAll } from '../../../tests/support/property.ts';
import { correctionsOf } from './reference-mistakes.ts';

const ogm = fc
  .integer({ min: 0, max: 9_999_999_999 })
  .map((n) => makeOgm(String(n).padStart(10, '0')));
const place = fc.integer({ min: 0, max: 11 });

const restores = (typed: string, reference: string) =>
  typed === reference || correctionsOf(typed).some((each) => each.reference === reference);

describe('what a mistyped reference may have been', () => {
  it.each([
    ['012345678902', '012345678901', undefined],
    ['213456789002', '123456789002', 'swap'],
    ['123456789092', '123456789002', 'one-digit'],
    ['12345678900', '123456789002', 'missing-digit'],
    ['1234567889002', '123456789002', 'doubled-digit'],
    ['1234567879002', '123456789002', 'extra-digit'],
    ['456712389002', '123456789002', 'blocks-exchanged'],
    ['890024567123', '123456789002', 'blocks-exchanged'],
    ['123890024567', '123456789002', 'blocks-exchanged'],
  ])('%s may be %s: %s', (typed, reference, mistake) => {
    const found = correctionsOf(typed).find((each) => each.reference === reference);
    expect(found?.mistake).toBe(mistake);
  });

  it('takes back every single mistake', () => {
    forAll([ogm, place, place, fc.integer({ min: 0, max: 9 })], (reference, at, other, digit) => {
      const [left, right] = at < other ? [at, other] : [other, at];
      const swapped = [...reference];
      [swapped[left], swapped[right]] = [swapped[right] ?? '', swapped[left] ?? ''];
      const changed = reference.slice(0, at) + digit + reference.slice(at + 1);
      expect(restores(changed, reference)).toBe(true);
      expect(restores(swapped.join(''), reference)).toBe(true);
      expect(restores(reference.slice(0, at) + reference.slice(at + 1), reference)).toBe(true);
      expect(restores(reference.slice(0, at) + digit + reference.slice(at), reference)).toBe(true);
    });
  });

  it('offers valid references only, and few', () => {
    forAll([fc.stringMatching(/^\d{11,13}$/)], (typed) => {
      const found = correctionsOf(typed);
      expect(found.every(({ reference }) => parseStructuredReference(reference).ok)).toBe(true);
      expect(found.every(({ reference }) => reference !== typed)).toBe(true);
      expect(found.length).toBeLessThan(40);
    });
  });

  it.each(['', '1234567890', '12345678901234', '12345678901x'])(
    'makes nothing of "%s"',
    (typed) => {
      expect(correctionsOf(typed)).toEqual([]);
    },
  );
});
