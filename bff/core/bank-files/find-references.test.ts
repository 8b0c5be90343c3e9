import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBelgianIban } from '#core/iban';
import { makeOgm, makeRf } from '#core/structured-reference';
import { anyText, forAll } from '../../../tests/support/property.ts';
import { findReferences } from './find-references.ts';

const found = (text: string) =>
  findReferences(text).map(({ value, valid }) => (valid ? value : `${value}?`));

describe('an OGM is found', () => {
  test.each([
    '+++123/1234/12328+++',
    '***123/1234/12328***',
    'betaling 123/1234/12328 dank u',
    '(123/1234/12328)',
    '123123412328',
    'OGM123123412328.',
    '123 1234 12328',
    '1231 2341 2328',
    '123-1234-12328',
    '123.1234.12328',
    '+++123/1234/12328',
    '+++ 123 / 1234 / 12328 +++',
    '123/1234/\n12328',
    '+++123/12          34/12328+++',
    '123/1234/123\r\n28',
    'FACTUUR 2026-77 +++123/1234/12328+++ VAN 12/01/2026',
    '+++123/1234/12328+++ 2026',
    'BE68 5390 0754 7034 +++123/1234/12328+++',
  ])('in %j', (text) => {
    expect(found(text)).toEqual(['123123412328']);
  });

  test('with its place, brackets and grouping', () => {
    expect(findReferences('A +++123/1234/12328+++ B')).toEqual([
      {
        kind: 'ogm',
        value: '123123412328',
        valid: true,
        bracketed: true,
        grouped: true,
        start: 2,
        end: 22,
      },
    ]);
    expect(findReferences('123123412328')).toMatchObject([
      { bracketed: false, grouped: false, start: 0, end: 12 },
    ]);
    expect(findReferences('123/1234/12328')).toMatchObject([{ bracketed: false, grouped: true }]);
  });

  test('as often as it stands there', () => {
    expect(found('123/1234/12328 of 090/9337/55493')).toEqual(['123123412328', '090933755493']);
    expect(found('123123412328 123123412328')).toHaveLength(2);
  });

  test('in any of the usual writings, whatever its digits', () => {
    const writings = fc.constantFrom(
      (a: string, b: string, c: string) => `+++${a}/${b}/${c}+++`,
      (a: string, b: string, c: string) => `${a}/${b}/${c}`,
      (a: string, b: string, c: string) => `${a} ${b} ${c}`,
      (a: string, b: string, c: string) => a + b + c,
    );
    const words = fc.stringMatching(/^[A-Z ]{0,20}$/);
    forAll([fc.stringMatching(/^\d{10}$/), writings, words, words], (ten, write, before, after) => {
      const ogm = makeOgm(ten);
      const written = write(ogm.slice(0, 3), ogm.slice(3, 7), ogm.slice(7));
      expect(found(`${before} ${written} ${after}`)).toContain(ogm);
    });
  });
});

describe('a mistyped OGM is found, and not valid', () => {
  test.each([
    ['321/5678/90876', '321567890876?'],
    ['+++123/1234/12329+++', '123123412329?'],
    ['+++123/1234/1238+++', '12312341238?'],
    ['123/1234/123328', '1231234123328?'],
    ['123123412329', '123123412329?'],
    ['12312341232', '12312341232?'],
  ])('in %s', (text, value) => {
    expect(found(text)).toEqual([value]);
  });
});

describe('no OGM is found in', () => {
  test.each([
    'BE68 5390 0754 7034',
    'be68539007547034',
    '539-0075470-34',
    'NL34KRED0633083542',
    '12/01/2026',
    'factuur 20260017 klant 4455',
    '5526145483651201',
    '123 1234 12329',
    '0403.019.261',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('any Belgian account, though its digits obey the same rule', () => {
    forAll([fc.stringMatching(/^\d{3}$/), fc.stringMatching(/^\d{7}$/)], (bank, account) => {
      const iban = makeBelgianIban(bank, account);
      expect(found(`van ${iban} `)).toEqual([]);
      expect(found(iban.replaceAll(/(.{4})(?=.)/g, '$1 '))).toEqual([]);
    });
  });
});

describe('an RF reference is found', () => {
  test.each([
    ['RF18539007547034', 'RF18539007547034'],
    ['rf18 5390 0754 7034 merci', 'RF18539007547034'],
    ['ref.RF18-5390-0754-7034.', 'RF18539007547034'],
    ['RF48090933755493', 'RF48090933755493'],
    ['RF48 0909 3375 5493', 'RF48090933755493'],
    ['RF19539007547034', 'RF19539007547034?'],
  ])('in %s', (text, value) => {
    expect(found(text)).toEqual([value]);
  });

  test('whatever its body', () => {
    forAll([fc.stringMatching(/^[A-Z0-9]{1,21}$/)], (body) => {
      expect(found(`betaling ${makeRf(body)}.`)).toContain(makeRf(body));
    });
  });

  test('not inside a word', () => {
    expect(found('SURF18539007547034X')).toEqual([]);
  });
});

test('any text is searched, within its bounds and without delay', () => {
  forAll([anyText], (text) => {
    for (const { start, end } of findReferences(text)) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
  const started = performance.now();
  for (const text of ['1 ', '12/3.', '+++1', 'RF12 A', `${'1'.repeat(13)} `]) {
    findReferences(text.repeat(100_000));
  }
  expect(performance.now() - started).toBeLessThan(5000);
});
