import * as fc from 'fast-check';
import { composeIBAN, isValidIBAN } from 'ibantools';
import { expect, test } from 'vitest';
import { anyText, forAll } from '../../tests/support/property.ts';
import { formatIban, makeBelgianIban, parseIban } from './iban.ts';

const bankCodes = fc.stringMatching(/^\d{3}$/);
const accounts = fc.stringMatching(/^\d{7}$/);

test.each([
  ['BE68 5390 0754 7034', 'BE68539007547034', 'BE'],
  ['be68-5390.0754/7034', 'BE68539007547034', 'BE'],
  ['NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300', 'NL'],
  ['FR14 2004 1010 0505 0001 3M02 606', 'FR1420041010050500013M02606', 'FR'],
  ['LU28 0019 4006 4475 0000', 'LU280019400644750000', 'LU'],
])('%s is read as %s', (text, value, country) => {
  expect(parseIban(text)).toEqual({ ok: true, value, country });
});

test.each([
  ['BE41091811735141', { code: 'national-check-digits', expected: '32' }],
  ['ES2921000418460200051332', { code: 'national-check-digits' }],
  ['BE69539007547034', { code: 'check-digits', expected: '68' }],
  ['BE68539007547134', { code: 'check-digits' }],
  ['NL92ABNA0417164300', { code: 'check-digits', expected: '91' }],
  ['BE68 5390 0754', { code: 'too-short', expected: '16' }],
  ['BE68 5390 0754 70345', { code: 'too-long', expected: '16' }],
  ['BE68 5390 0754 703A', { code: 'characters' }],
  ['BEAA539007547034', { code: 'characters' }],
  ['ZZ68539007547034', { code: 'country' }],
  ['539007547034', { code: 'country' }],
  ['', { code: 'country' }],
])('%s is refused: %o', (text, problem) => {
  expect(parseIban(text)).toEqual({ ok: false, problem });
});

test('prints in fours', () => {
  expect(formatIban('BE68539007547034')).toBe('BE68 5390 0754 7034');
  expect(formatIban('FR1420041010050500013M02606')).toBe('FR14 2004 1010 0505 0001 3M02 606');
});

test('is made of three and seven digits only', () => {
  expect(makeBelgianIban('539', '0075470')).toBe('BE68539007547034');
  expect(() => makeBelgianIban('5390', '075470')).toThrow(RangeError);
  expect(() => makeBelgianIban('539', '007547')).toThrow(RangeError);
});

test('a made Belgian IBAN passes here and in ibantools', () => {
  forAll([bankCodes, accounts], (bankCode, account) => {
    const value = makeBelgianIban(bankCode, account);
    expect(isValidIBAN(value)).toBe(true);
    expect(parseIban(formatIban(value))).toEqual({ ok: true, value, country: 'BE' });
  });
});

test('of all national check digits under a right ISO check only one pair passes', () => {
  forAll([bankCodes, accounts], (bankCode, account) => {
    const right = makeBelgianIban(bankCode, account);
    const passing = Array.from({ length: 100 }, (_, pair) => {
      const bban = bankCode + account + String(pair).padStart(2, '0');
      return composeIBAN({ countryCode: 'BE', bban }) ?? `BE00${bban}`;
    }).filter((value) => parseIban(value).ok);
    expect(passing).toEqual([right]);
  });
});

test('catches every single wrong digit', () => {
  const shifts = fc.integer({ min: 1, max: 9 });
  forAll(
    [bankCodes, accounts, fc.integer({ min: 2, max: 15 }), shifts],
    (bankCode, account, at, shift) => {
      const value = makeBelgianIban(bankCode, account);
      const wrong = String((Number(value[at]) + shift) % 10);
      expect(parseIban(value.slice(0, at) + wrong + value.slice(at + 1)).ok).toBe(false);
    },
  );
});

test('never throws', () => {
  forAll([fc.oneof(anyText, fc.stringMatching(/^[A-Z]{2}\d{2}[A-Z0-9]*$/))], (text) => {
    expect(parseIban(text)).toHaveProperty('ok');
  });
});
