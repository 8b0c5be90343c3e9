import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, forAll } from '../../tests/support/property.ts';
import { formatEnterpriseNumber, makeEnterpriseNumber } from './enterprise-number.ts';
import { formatIban, makeBelgianIban } from './iban.ts';
import { makeNationalNumber } from './national-number-make.ts';
import { formatNationalNumber } from './national-number.ts';
import { recognise } from './recognise.ts';
import { formatStructuredReference, makeOgm, makeRf } from './structured-reference.ts';

const options = { today: '2026-11-24' };
const first = (text: string) => recognise(text, options)[0];
const kinds = (text: string) => recognise(text, options).map(({ kind }) => kind);

describe('the likeliest reading', () => {
  test.each([
    ['85073003328', 'national-number', '85073003328'],
    ['85.07.30-033.28', 'national-number', '85073003328'],
    ['85 07 30 033 28', 'national-number', '85073003328'],
    ['85/07/30_033,28', 'national-number', '85073003328'],
    ['NN: 85.07.30-033.28', 'national-number', '85073003328'],
    ['rijksregisternummer 85.07.30-033.28', 'national-number', '85073003328'],
    ['0403.019.261', 'enterprise-number', '0403019261'],
    ['403.019.261', 'enterprise-number', '0403019261'],
    ['BE 0403 019 261', 'enterprise-number', '0403019261'],
    ['BTW BE0403.019.261', 'enterprise-number', '0403019261'],
    ['1000000021', 'enterprise-number', '1000000021'],
    ['+++123/1234/12328+++', 'ogm', '123123412328'],
    ['123123412328', 'ogm', '123123412328'],
    ['*** 123 / 1234 / 12328 ***', 'ogm', '123123412328'],
    ['RF18 5390 0754 7034', 'rf', 'RF18539007547034'],
    ['BE68 5390 0754 7034', 'iban', 'BE68539007547034'],
    ['iban be68539007547034', 'iban', 'BE68539007547034'],
    ['NL91ABNA0417164300', 'iban', 'NL91ABNA0417164300'],
    ['539-0075470-34', 'iban', 'BE68539007547034'],
    ['Jan.Peeters@Kantoor.be', 'email', 'jan.peeters@kantoor.be'],
    ['Jan Peeters <jan@kantoor.be>', 'email', 'jan@kantoor.be'],
    ['mailto:jan@kantoor.be', 'email', 'jan@kantoor.be'],
    ['0470 12 34 56', 'phone', '+32470123456'],
    ['Tel.: 02/123.45.67', 'phone', '+3221234567'],
    ['+32 470 12 34 56', 'phone', '+32470123456'],
    ['0032 470 12 34 56', 'phone', '+32470123456'],
    ['+31 6 12345678', 'phone', '+31612345678'],
    ['32470123456', 'phone', '+32470123456'],
    ['jan.peeters', 'username', 'jan.peeters'],
    ['jpeeters85', 'username', 'jpeeters85'],
    ['Hélène  D’Hondt', 'name', 'Hélène D’Hondt'],
    ['Van-den Bossche', 'name', 'Van-den Bossche'],
    ['peeters', 'name', 'peeters'],
    ['Immo 2000', 'name', 'Immo 2000'],
    ['Rf', 'name', 'Rf'],
    ['Ben', 'name', 'Ben'],
  ])('%s is %s', (text, kind, value) => {
    expect(first(text)).toEqual({ kind, value, valid: true });
  });
});

describe('what is wrong with it', () => {
  test.each([
    ['85073003329', 'national-number', 'check-digits', '28'],
    ['17.07.30-033.00', 'national-number', 'check-digits', '55 / 84'],
    ['85.13.30-033.28', 'national-number', 'month', undefined],
    ['85.07.30-033', 'national-number', 'too-short', '11'],
    ['0403.019.216', 'enterprise-number', 'check-digits', '61'],
    ['BE0403019262', 'enterprise-number', 'check-digits', '61'],
    ['BE 0403.019', 'enterprise-number', 'too-short', '10'],
    ['0403.019.26', 'enterprise-number', 'too-short', '10'],
    ['+++123/1234/12345+++', 'ogm', 'check-digits', '28'],
    ['+++123/1234', 'ogm', 'too-short', '12'],
    ['***123', 'ogm', 'too-short', '12'],
    ['123123412345', 'ogm', 'check-digits', '28'],
    ['RF19 5390 0754 7034', 'rf', 'check-digits', '18'],
    ['RF1', 'rf', 'too-short', '5'],
    ['BE69 5390 0754 7034', 'iban', 'check-digits', '68'],
    ['BE41091811735141', 'iban', 'national-check-digits', '32'],
    ['BE68 5390', 'iban', 'too-short', '16'],
    ['BE6853900754703', 'iban', 'too-short', '16'],
    ['539-0075470-33', 'iban', 'national-check-digits', '34'],
    ['jan@', 'email', 'incomplete', undefined],
    ['jan@kantoor', 'email', 'incomplete', undefined],
    ['+32 47', 'phone', 'too-short', '10'],
    ['+31 6', 'phone', 'too-short', undefined],
    ['+32 470 12 34 567', 'phone', 'too-long', '10'],
    ['+31 6 1234 5678 9012 345', 'phone', 'too-long', '15'],
  ])('%s is a %s with %s, expected %s', (text, kind, code, expected) => {
    expect(first(text)).toMatchObject({ kind, valid: false });
    expect(first(text)?.problem).toEqual(expected === undefined ? { code } : { code, expected });
  });
});

test('what may be several things is given as all of them', () => {
  expect(kinds('0470123456')).toEqual(expect.arrayContaining(['phone', 'enterprise-number']));
  const both = makeEnterpriseNumber('04701234');
  expect(kinds(both).slice(0, 2)).toEqual(['enterprise-number', 'phone']);
  expect(kinds('021234567').slice(0, 2)).toEqual(['phone', 'enterprise-number']);
  expect(kinds('539-0075470-34').slice(0, 2)).toEqual(['iban', 'ogm']);
  expect(kinds('BE04')).toEqual(expect.arrayContaining(['enterprise-number', 'iban']));
  expect(kinds('peeters')).toEqual(['name', 'username']);
});

test('a short user name is said to be too short', () => {
  expect(recognise('jan.p', options)).toContainEqual({
    kind: 'username',
    value: 'jan.p',
    valid: false,
    problem: { code: 'too-short', expected: '6' },
  });
});

test('nothing to look for gives nothing', () => {
  for (const text of ['', '   ', '?!', '+++', '\u200b'])
    expect(recognise(text, options)).toEqual([]);
});

test('the specimen card counts only where specimens are allowed', () => {
  expect(first('71.71.51-000.70')).toMatchObject({ kind: 'national-number', valid: false });
  expect(recognise('71.71.51-000.70', { ...options, specimens: true })[0]).toMatchObject({
    kind: 'national-number',
    valid: true,
  });
});

const ten = fc.stringMatching(/^\d{10}$/);
const samples = fc.oneof(
  ten.map((digits) => ({ kind: 'ogm', value: makeOgm(digits), print: formatStructuredReference })),
  ten.map((digits) => ({ kind: 'rf', value: makeRf(digits), print: formatStructuredReference })),
  ten.map((digits) => ({
    kind: 'iban',
    value: makeBelgianIban(digits.slice(0, 3), digits.slice(3)),
    print: formatIban,
  })),
  fc.stringMatching(/^[01]\d{7}$/).map((digits) => ({
    kind: 'enterprise-number',
    value: makeEnterpriseNumber(digits),
    print: formatEnterpriseNumber,
  })),
  fc.integer({ min: 1, max: 998 }).map((serial) => ({
    kind: 'national-number',
    value: makeNationalNumber({ birthDate: '1985-07-30', serial }),
    print: formatNationalNumber,
  })),
);

test('a valid number is recognised, bare or printed, and begins to be recognised while typed', () => {
  forAll([samples, fc.nat(30)], ({ kind, value, print }, cut) => {
    expect(first(print(value))).toEqual({ kind, value, valid: true });
    expect(recognise(value, options)).toContainEqual({ kind, value, valid: true });
    const begun = print(value).slice(0, 3 + (cut % (print(value).length - 2)));
    const digits = begun.replace(/\D/g, '').length;
    expect(digits > 0 ? kinds(begun) : [kind]).toContain(kind);
  });
});

test('never throws, and says why of everything that is not valid', () => {
  const odd = fc.oneof(
    anyText,
    fc.string({
      unit: fc.constantFrom('0', '1', '9', '+', '/', '.', '-', ' ', 'B', 'E', 'R', 'F', '@', ':'),
    }),
  );
  forAll([odd], (text) => {
    for (const reading of recognise(text, options)) {
      expect(reading.valid).toBe(reading.problem === undefined);
      expect(reading.value).not.toBe('');
    }
  });
});
