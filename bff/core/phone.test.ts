import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText, forAll } from '../../tests/support/property.ts';
import { formatPhone, normalisePhone } from './phone.ts';

test.each([
  ['0470 12 34 56', '+32470123456'],
  ['0470/12.34.56', '+32470123456'],
  ['+32 470 12 34 56', '+32470123456'],
  ['+32 (0)470 12 34 56', '+32470123456'],
  ['+320470123456', '+32470123456'],
  ['0032 470 12 34 56', '+32470123456'],
  ['32470123456', '+32470123456'],
  ['02 123 45 67', '+3221234567'],
  ['(02) 123 45 67', '+3221234567'],
  ['04 222 33 44', '+3242223344'],
  ['09/123.45.67', '+3291234567'],
  ['053 12 34 56', '+3253123456'],
  ['0800 12 345', '+3280012345'],
  ['+31 6 12345678', '+31612345678'],
  ['0033 1 23 45 67 89', '+33123456789'],
  ['+352\u00a0621\u2011123\u2011456', '+352621123456'],
])('%s is %s', (text, phone) => {
  expect(normalisePhone(text)).toBe(phone);
});

test.each([
  '',
  '0470 12 34 5',
  '0470 12 34 567',
  '0430 12 34 56',
  '00 12 34 56 7',
  '0012345',
  '470123456',
  '+32 12',
  '+1234567890123456',
  '+++123/1234/12328+++',
  'bel 0470 12 34 56',
  '+',
])('%s is no number', (text) => {
  expect(normalisePhone(text)).toBeUndefined();
});

test.each([
  ['+32470123456', '+32 470 12 34 56'],
  ['+3221234567', '+32 2 123 45 67'],
  ['+3253123456', '+32 53 12 34 56'],
  ['+31612345678', '+31612345678'],
])('%s prints as %s', (phone, text) => {
  expect(formatPhone(phone)).toBe(text);
});

test('every way to write a Belgian number gives the same one', () => {
  const national = fc.stringMatching(/^(4[5-9]\d{7}|4[0-4]\d{6}|[1-35-9]\d{7})$/);
  forAll([national, fc.constantFrom(' ', '.', '/', '-')], (digits, between) => {
    const phone = `+32${digits}`;
    const spaced = Array.from(digits).join(between);
    for (const text of [
      phone,
      `0${spaced}`,
      `0032${spaced}`,
      `+32 (0)${spaced}`,
      formatPhone(phone),
    ]) {
      expect(normalisePhone(text)).toBe(phone);
    }
  });
});

test('never throws, and an outcome is its own normal form', () => {
  forAll([fc.oneof(anyText, fc.stringMatching(/^\+?[0-9 ./()-]*$/))], (text) => {
    const phone = normalisePhone(text);
    expect(phone && normalisePhone(phone)).toBe(phone);
  });
});
