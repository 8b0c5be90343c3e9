import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { forAll } from '../../tests/support/property.ts';
import { languages } from './vocabulary.ts';
import { centsFromThousandths, formatDecimal, formatMoney, parseDecimal } from './money.ts';

const cents = fc.maxSafeInteger();

test.each([
  ['0', 0],
  ['-0.00', 0],
  ['12.3', 1230],
  ['-12.30', -1230],
  ['+7', 700],
  [' 0.07 ', 7],
  ['-0.07', -7],
  ['12.34000', 1234],
  ['0.29', 29],
  ['1.15', 115],
  ['00012.00', 1200],
  ['90071992547409.91', Number.MAX_SAFE_INTEGER],
])('%s is %i cents', (text, value) => {
  expect(parseDecimal(text)).toBe(value);
});

test.each([
  '',
  '12.345',
  '0.001',
  '1,50',
  '1 000',
  '.5',
  '5.',
  '1e3',
  '0x10',
  '--1',
  '12.30 EUR',
  'NaN',
  'Infinity',
  '90071992547409.92',
  '99999999999999999999',
])('%s is no amount in cents', (text) => {
  expect(parseDecimal(text)).toBeUndefined();
});

test('thousandths become cents only when whole', () => {
  expect(centsFromThousandths(1230n)).toBe(123);
  expect(centsFromThousandths(-1230n)).toBe(-123);
  expect(centsFromThousandths(0n)).toBe(0);
  expect(centsFromThousandths(1231n)).toBeUndefined();
  expect(centsFromThousandths(-5n)).toBeUndefined();
  expect(centsFromThousandths(90_071_992_547_409_920n)).toBeUndefined();
});

test.each([
  [0, '0.00'],
  [-0, '0.00'],
  [7, '0.07'],
  [-7, '-0.07'],
  [-1230, '-12.30'],
  [100_000_005, '1000000.05'],
])('%i cents print as %s', (value, text) => {
  expect(formatDecimal(value)).toBe(text);
});

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is refused', (value) => {
  expect(() => formatDecimal(value)).toThrow(RangeError);
  expect(() => formatMoney(value, 'nl')).toThrow(RangeError);
});

test.each([
  ['nl', '€ 1 234 567,80', '€ -12,30'],
  ['fr', '€ 1 234 567,80', '€ -12,30'],
  ['en', '€ 1,234,567.80', '€ -12.30'],
] as const)('people read %s', (language, large, negative) => {
  expect(formatMoney(123_456_780, language).replace(/\s/g, ' ')).toBe(large);
  expect(formatMoney(-1230, language).replace(/\s/g, ' ')).toBe(negative);
  expect(formatMoney(123_456_780, language)).not.toContain(' ');
});

test("decimal text and cents are each other's inverse", () => {
  forAll([cents], (value) => {
    expect(parseDecimal(formatDecimal(value))).toBe(value);
    expect(formatDecimal(value)).toMatch(/^-?(0|[1-9]\d*)\.\d\d$/);
  });
});

test('printing for people loses no digit, however large the amount', () => {
  forAll([cents, fc.constantFrom(...languages)], (value, language) => {
    const digits = formatMoney(value, language).replace(/\D/g, '');
    expect(digits).toBe(formatDecimal(value).replace(/\D/g, ''));
  });
});

test('thousandths and cents agree', () => {
  const whole = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
  forAll([whole, fc.bigInt({ min: 1n, max: 9n })], (value, part) => {
    expect(centsFromThousandths(value * 10n)).toBe(Number(value));
    expect(centsFromThousandths(value * 10n + part)).toBeUndefined();
  });
});
