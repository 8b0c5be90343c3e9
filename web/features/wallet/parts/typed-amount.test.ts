import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '#core/money';
import { languages } from '#core/vocabulary';
import { amountForField, parseTypedAmount } from './typed-amount.ts';

describe('an amount as typed', () => {
  it.each([
    ['50', 5000],
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1 234,5', 123_450],
    ['€ 1234.56', 123_456],
    ['1.234', 123_400],
    ['-12,30', -1230],
    ['1.23.45', undefined],
    ['1.2345', undefined],
    ['12,345,6', undefined],
    ['', undefined],
    ['abc', undefined],
    ['1,,2', undefined],
  ])('%s', (typed, cents) => {
    expect(parseTypedAmount(typed)).toBe(cents);
  });

  it('reads back what the console itself writes', () => {
    const cents = fc.integer({ min: -1e11, max: 1e11 });
    fc.assert(
      fc.property(cents, fc.constantFrom(...languages), (value, language) => {
        expect(parseTypedAmount(amountForField(value, language))).toBe(value);
        expect(parseTypedAmount(formatMoney(value, language))).toBe(value);
      }),
      { seed: 20_261_124 },
    );
  });
});
