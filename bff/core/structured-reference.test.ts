import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, forAll } from '../../tests/support/property.ts';
import {
  formatStructuredReference,
  makeOgm,
  makeRf,
  parseStructuredReference,
} from './structured-reference.ts';

const tenDigits = fc.stringMatching(/^\d{10}$/);
const rfBody = fc.stringMatching(/^[A-Z0-9]{1,21}$/);
const separators = fc.array(fc.constantFrom('', ' ', '/', '.', '-', '+++', '***', '\u00a0'), {
  minLength: 26,
  maxLength: 26,
});

const sprinkle = (value: string, between: string[]) =>
  Array.from(value, (character, at) => between[at] + character).join('') + between[25];

describe('OGM', () => {
  test.each([
    ['+++123/1234/12328+++', '123123412328'],
    ['***123/1234/12328***', '123123412328'],
    ['123 1234 12328', '123123412328'],
    ['123-1234.12328', '123123412328'],
    ['000000000097', '000000000097'],
    ['000000009797', '000000009797'],
    ['+++090/9337/55493+++', '090933755493'],
    ['１２３/１２３４/１２３２８', '123123412328'],
  ])('%s is read as %s', (text, value) => {
    expect(parseStructuredReference(text)).toEqual({ ok: true, kind: 'ogm', value });
  });

  test.each([
    ['+++123/1234/12345+++', { code: 'check-digits', expected: '28' }],
    ['000000000000', { code: 'check-digits', expected: '97' }],
    ['000000009700', { code: 'check-digits', expected: '97' }],
    ['+++123/1234/1232+++', { code: 'too-short', expected: '12' }],
    ['1231234123280', { code: 'too-long', expected: '12' }],
    ['123/1234/1232O', { code: 'characters' }],
    ['123_1234_12328', { code: 'characters' }],
    ['', { code: 'too-short', expected: '12' }],
  ])('%s is refused: %o', (text, problem) => {
    expect(parseStructuredReference(text)).toEqual({ ok: false, problem });
  });

  test('refuses to be made of anything but ten digits', () => {
    expect(() => makeOgm('123')).toThrow(RangeError);
    expect(() => makeOgm('12345678901')).toThrow(RangeError);
  });

  test('reads back what it makes, whatever stands between', () => {
    forAll([tenDigits, separators], (digits, between) => {
      const value = makeOgm(digits);
      expect(parseStructuredReference(sprinkle(value, between))).toMatchObject({ ok: true, value });
      expect(parseStructuredReference(formatStructuredReference(value))).toMatchObject({ value });
    });
  });

  test('exactly one pair of check digits is right and it is the one it names', () => {
    forAll([tenDigits], (digits) => {
      const right = makeOgm(digits).slice(10);
      for (let pair = 0; pair < 100; pair += 1) {
        const check = String(pair).padStart(2, '0');
        const parsed = parseStructuredReference(digits + check);
        const outcome = parsed.ok ? 'right' : parsed.problem.expected;
        expect(outcome).toBe(check === right ? 'right' : right);
      }
    });
  });

  test('catches every single wrong digit', () => {
    forAll([tenDigits, fc.nat(11), fc.integer({ min: 1, max: 9 })], (digits, at, shift) => {
      const value = makeOgm(digits);
      const wrong = String((Number(value[at]) + shift) % 10);
      expect(parseStructuredReference(value.slice(0, at) + wrong + value.slice(at + 1)).ok).toBe(
        false,
      );
    });
  });
});

describe('RF (ISO 11649)', () => {
  test.each(['RF18539007547034', 'rf18 5390 0754 7034', 'RF18-5390/0754.7034'])(
    '%s is valid',
    (text) => {
      expect(parseStructuredReference(text)).toMatchObject({
        ok: true,
        kind: 'rf',
        value: 'RF18539007547034',
      });
    },
  );

  test('unwraps an OGM', () => {
    expect(parseStructuredReference('RF48 0909 3375 5493')).toEqual({
      ok: true,
      kind: 'rf',
      value: 'RF48090933755493',
      wrappedOgm: '090933755493',
    });
    expect(parseStructuredReference(makeRf('090933755494'))).not.toHaveProperty('wrappedOgm');
  });

  test.each([
    ['RF19539007547034', { code: 'check-digits', expected: '18' }],
    ['RF', { code: 'too-short', expected: '5' }],
    ['RF18', { code: 'too-short', expected: '5' }],
    ['RF181234567890123456789012', { code: 'too-long', expected: '25' }],
    ['RFAA539007547034', { code: 'characters' }],
    ['RF18539007é47034', { code: 'characters' }],
  ])('%s is refused: %o', (text, problem) => {
    expect(parseStructuredReference(text)).toEqual({ ok: false, problem });
  });

  test('refuses 00, 01 and 99 although they may be congruent to the right digits', () => {
    for (const right of ['97', '98', '02']) {
      const body = Array.from({ length: 2000 }, (_, n) => String(n)).find((n) =>
        makeRf(n).startsWith(`RF${right}`),
      );
      const twin = { '97': '00', '98': '01', '02': '99' }[right];
      expect(parseStructuredReference(`RF${twin}${body}`)).toEqual({
        ok: false,
        problem: { code: 'check-digits', expected: right },
      });
    }
  });

  test('reads back what it makes', () => {
    forAll([rfBody, separators], (body, between) => {
      const value = makeRf(body);
      expect(parseStructuredReference(sprinkle(value, between))).toMatchObject({ ok: true, value });
      expect(
        parseStructuredReference(formatStructuredReference(value).toLowerCase()),
      ).toMatchObject({
        value,
      });
    });
  });

  test('agrees with ISO 7064 computed on whole big integers', () => {
    forAll([rfBody, fc.integer({ min: 2, max: 98 })], (body, pair) => {
      const check = String(pair).padStart(2, '0');
      const number = BigInt(
        Array.from(`${body}RF${check}`, (c) => Number.parseInt(c, 36)).join(''),
      );
      expect(parseStructuredReference(`RF${check}${body}`).ok).toBe(number % 97n === 1n);
    });
  });
});

test('never throws', () => {
  forAll([anyText], (text) => {
    expect(parseStructuredReference(text)).toHaveProperty('ok');
  });
});
