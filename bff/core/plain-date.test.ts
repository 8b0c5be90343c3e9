import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { forAll } from '../../tests/support/property.ts';
import { daysInMonth, isIsoDate } from './plain-date.ts';

test.each(['2024-02-29', '2000-02-29', '1999-12-31', '0001-01-01'])('%s exists', (text) => {
  expect(isIsoDate(text)).toBe(true);
});

test.each([
  '2023-02-29',
  '1900-02-29',
  '2024-04-31',
  '2024-13-01',
  '2024-00-10',
  '2024-01-00',
  '0000-01-01',
  '20240101',
  '2024-1-1',
  '2024-01-01T00:00',
  '',
])('%s does not', (text) => {
  expect(isIsoDate(text)).toBe(false);
});

test('months have the length that Temporal gives them', () => {
  forAll([fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 })], (year, month) => {
    expect(daysInMonth(year, month)).toBe(
      Temporal.PlainYearMonth.from({ year, month }).daysInMonth,
    );
  });
});
