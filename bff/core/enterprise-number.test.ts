import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stdnum } from 'stdnum';
import { anyText, forAll } from '../../tests/support/property.ts';
import { complementCheckDigits, twoDigits } from './mod97.ts';
import {
  formatEnterpriseNumber,
  makeEnterpriseNumber,
  parseEnterpriseNumber,
  vatNumber,
} from './enterprise-number.ts';

const eightDigits = fc.stringMatching(/^[01]\d{7}$/);

test.each([
  ['0403019261', '0403019261'],
  ['0403.019.261', '0403019261'],
  ['403.019.261', '0403019261'],
  ['(0)403.019.261', '0403019261'],
  ['BE 0403.019.261', '0403019261'],
  ['be403019261', '0403019261'],
  ['BTW BE 0403.019.261', '0403019261'],
  ['TVA: BE0403.019.261', '0403019261'],
  ['0403-019-261', '0403019261'],
  ['1000000021', '1000000021'],
])('%s is read as %s', (text, value) => {
  expect(parseEnterpriseNumber(text)).toEqual({ ok: true, value });
});

test.each([
  ['2000000042', { code: 'first-digit', expected: '0, 1' }],
  ['1225255498', { code: 'check-digits', expected: '01' }],
  ['0403019200', { code: 'check-digits', expected: '61' }],
  ['0403.019.216', { code: 'check-digits', expected: '61' }],
  ['0403', { code: 'too-short', expected: '10' }],
  ['04030192611', { code: 'too-long', expected: '10' }],
  ['NL0403019261', { code: 'characters' }],
  ['', { code: 'too-short', expected: '10' }],
])('%s is refused: %o', (text, problem) => {
  expect(parseEnterpriseNumber(text)).toEqual({ ok: false, problem });
});

test('98 and 00 never stand for 01 and 97', () => {
  const numbers = Array.from({ length: 97 }, (_, n) =>
    makeEnterpriseNumber(`010000${String(n).padStart(2, '0')}`),
  );
  const body = (check: string) => numbers.find((value) => value.endsWith(check))?.slice(0, 8);
  expect(parseEnterpriseNumber(`${body('01')}98`)).toMatchObject({ problem: { expected: '01' } });
  expect(parseEnterpriseNumber(`${body('97')}00`)).toMatchObject({ problem: { expected: '97' } });
});

test('prints the house form and the VAT form', () => {
  expect(formatEnterpriseNumber('0403019261')).toBe('0403.019.261');
  expect(formatEnterpriseNumber('403')).toBe('403');
  expect(vatNumber('0403019261')).toBe('BE0403019261');
});

test('refuses to be made of other than eight digits from 0 or 1', () => {
  expect(() => makeEnterpriseNumber('20000000')).toThrow(RangeError);
  expect(() => makeEnterpriseNumber('1234567')).toThrow(RangeError);
});

test('reads back what it makes, in every form', () => {
  forAll([eightDigits], (digits) => {
    const value = makeEnterpriseNumber(digits);
    const old = value.replace(/^0/, '');
    for (const text of [value, formatEnterpriseNumber(value), vatNumber(value), old]) {
      expect(parseEnterpriseNumber(text)).toEqual({ ok: true, value });
    }
  });
});

test('agrees with another implementation, which is looser on the first digit only', () => {
  forAll([fc.stringMatching(/^\d{8}$/), fc.integer({ min: 0, max: 97 })], (digits, pair) => {
    for (const text of [digits + twoDigits(pair), digits + complementCheckDigits(digits)]) {
      const other = stdnum.BE?.vat?.validate(text).isValid;
      expect(parseEnterpriseNumber(text).ok).toBe(other && /^[01]/.test(text));
    }
  });
});

test('never throws', () => {
  forAll([anyText], (text) => {
    expect(parseEnterpriseNumber(text)).toHaveProperty('ok');
  });
});
