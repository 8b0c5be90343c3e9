import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { forAll } from '../../tests/support/property.ts';
import { gdprDeadline, monthsAfter } from './legal-deadline.ts';
import { isWorkingDay, rollForward } from './working-days.ts';

test.each([
  ['2026-08-31', '2026-09-30', '2026-09-30'],
  ['2027-01-31', '2027-02-28', '2027-03-01'],
  ['2028-01-31', '2028-02-29', '2028-02-29'],
  ['2026-11-24', '2026-12-24', '2026-12-24'],
  ['2026-11-25', '2026-12-25', '2026-12-28'],
  ['2026-12-01', '2027-01-01', '2027-01-04'],
  ['2026-10-21', '2026-11-21', '2026-11-23'],
])('received %s: aim for %s, ends %s', (received, nominal, legalEnd) => {
  expect(gdprDeadline(received, { extended: false })).toEqual({ nominal, legalEnd });
});

test.each([
  ['2026-08-31', '2026-11-30', '2026-11-30'],
  ['2026-11-30', '2027-02-28', '2027-03-01'],
  ['2026-01-31', '2026-04-30', '2026-04-30'],
])('received %s and extended: aim for %s, ends %s', (received, nominal, legalEnd) => {
  expect(gdprDeadline(received, { extended: true })).toEqual({ nominal, legalEnd });
});

test('refuses what is no day', () => {
  expect(() => gdprDeadline('2026-02-30', { extended: false })).toThrow(RangeError);
});

test('keeps the day number or takes the last of the month, and ends on a working day', () => {
  const days = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  forAll([days, fc.integer({ min: 1, max: 12 })], (day, months) => {
    const { nominal, legalEnd } = monthsAfter(day, months);
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    const last = new Date(Date.UTC(year, month + months, 0));
    last.setUTCDate(Math.min(date, last.getUTCDate()));
    expect(nominal).toBe(last.toISOString().slice(0, 10));
    expect(legalEnd).toBe(rollForward(nominal));
    expect(isWorkingDay(legalEnd)).toBe(true);
  });
});
