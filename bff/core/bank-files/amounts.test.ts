import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forAll } from '../../../tests/support/property.ts';
import { parseDecimal, toCents, toDecimalText } from './amounts.ts';

test.each([
  [0n, '0.00'],
  [5n, '0.005'],
  [-10n, '-0.01'],
  [100_000n, '100.00'],
  [-767_823n, '-767.823'],
  [9_405_296_990n, '9405296.99'],
])('%d thousandths are %s', (amount, text) => {
  expect(toDecimalText(amount)).toBe(text);
});

test('decimal text and thousandths are the same amount', () => {
  forAll([fc.bigInt(-(10n ** 18n) + 1n, 10n ** 18n - 1n)], (amount) => {
    expect(parseDecimal(toDecimalText(amount))).toBe(amount);
  });
});

test.each([
  ['+3', 3000n],
  ['.5', 500n],
  ['5.', 5000n],
  ['-0.0010', -1n],
  ['007', 7000n],
])('%s is read', (text, amount) => {
  expect(parseDecimal(text)).toBe(amount);
});

test.each(['', '-', '.', '1,5', '1e3', ' 1', '1.0001', '0x10', 'NaN', '1'.repeat(16)])(
  '%j is no amount',
  (text) => {
    expect(parseDecimal(text)).toBeNull();
  },
);

test('cents are whole or none', () => {
  expect([toCents(1230n), toCents(-10n), toCents(1231n)]).toEqual([123n, -1n, null]);
});
