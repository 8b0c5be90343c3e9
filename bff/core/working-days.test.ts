import * as fc from 'fast-check';
import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { forAll } from '../../tests/support/property.ts';
import { belgianHolidays } from './holidays.ts';
import {
  addWorkingDays,
  isWorkingDay,
  lastWorkingDayBefore,
  rollForward,
  workingDaysBetween,
} from './working-days.ts';

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const options = fc.record({ saturdayCounts: fc.boolean() });

describe('legal holidays', () => {
  test('2026', () => {
    expect(belgianHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-07-21',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  test('equal date-holidays from 2000 to 2050, except the day that replaced Ascension in 2008', () => {
    const other = new Holidays('BE');
    for (let year = 2000; year <= 2050; year += 1) {
      const published = other
        .getHolidays(year)
        .filter(
          ({ type, name }) => type === 'public' && !/^(Pasen|Pâques|Easter Sunday)$/.test(name),
        )
        .map(({ date }) => date.slice(0, 10));
      const expected = new Set(year === 2008 ? [...published, '2008-05-02'] : published);
      expect(belgianHolidays(year)).toEqual([...expected].toSorted());
      expect(belgianHolidays(year)).toHaveLength(10);
    }
  });
});

test.each(['2026-07-10', '2026-09-28', '2026-04-03', '2026-12-24', '2027-12-27', '2026-11-24'])(
  '%s is a working day',
  (day) => {
    expect(isWorkingDay(day)).toBe(true);
  },
);

test.each(['2026-05-14', '2026-07-21', '2026-11-21', '2026-11-22', '2008-05-01', '2008-05-02'])(
  '%s is none',
  (day) => {
    expect(isWorkingDay(day)).toBe(false);
  },
);

test('community days and the days on which only banks close are working days', () => {
  for (const day of ['2025-07-11', '2027-09-27', '2027-11-15', '2026-04-03', '2025-12-26']) {
    expect(isWorkingDay(day)).toBe(true);
  }
});

test('Saturday counts only where asked', () => {
  expect(isWorkingDay('2026-11-21', { saturdayCounts: true })).toBe(true);
  expect(isWorkingDay('2026-08-15', { saturdayCounts: true })).toBe(false);
  expect(lastWorkingDayBefore('2026-11-23', { saturdayCounts: true })).toBe('2026-11-21');
});

test.each([
  ['2026-05-15', '2026-05-13'],
  ['2027-01-01', '2026-12-31'],
  ['2026-11-24', '2026-11-23'],
  ['2026-11-23', '2026-11-20'],
  ['2024-01-02', '2023-12-29'],
  ['2026-04-07', '2026-04-03'],
])('the last working day before %s is %s', (day, before) => {
  expect(lastWorkingDayBefore(day)).toBe(before);
});

test.each([
  ['2026-05-13', 8, '2026-05-27'],
  ['2026-05-13', 0, '2026-05-13'],
  ['2026-11-21', 1, '2026-11-23'],
  ['2026-12-31', 1, '2027-01-04'],
  ['2026-12-24', 8, '2027-01-07'],
])('%s + %i working days is %s', (day, count, then) => {
  expect(addWorkingDays(day, count)).toBe(then);
});

test.each([
  ['2026-11-24', '2026-11-24'],
  ['2026-11-21', '2026-11-23'],
  ['2026-12-25', '2026-12-28'],
  ['2027-05-15', '2027-05-18'],
])('%s rolls forward to %s', (day, then) => {
  expect(rollForward(day)).toBe(then);
});

test('counts strictly between', () => {
  expect(workingDaysBetween('2026-05-13', '2026-05-18')).toEqual(['2026-05-15']);
  expect(workingDaysBetween('2026-11-23', '2026-11-24')).toEqual([]);
  expect(workingDaysBetween('2026-11-24', '2026-11-24')).toEqual([]);
  expect(workingDaysBetween('2026-11-24', '2026-11-02')).toEqual([]);
});

test.each(['2026-02-30', '24/11/2026', '2026-11-24T10:00', ''])('"%s" is refused', (day) => {
  expect(() => isWorkingDay(day)).toThrow(RangeError);
  expect(() => lastWorkingDayBefore(day)).toThrow(RangeError);
  expect(() => rollForward(day)).toThrow(RangeError);
  expect(() => addWorkingDays(day, 1)).toThrow(RangeError);
  expect(() => workingDaysBetween('2026-01-01', day)).toThrow(RangeError);
});

test('a count below zero or broken is refused', () => {
  expect(() => addWorkingDays('2026-11-24', -1)).toThrow(RangeError);
  expect(() => addWorkingDays('2026-11-24', 1.5)).toThrow(RangeError);
});

test("adding and counting are each other's inverse", () => {
  forAll([days, fc.integer({ min: 1, max: 40 }), options], (day, count, option) => {
    const then = addWorkingDays(day, count, option);
    expect(isWorkingDay(then, option)).toBe(true);
    expect(workingDaysBetween(day, then, option)).toHaveLength(count - 1);
    expect(lastWorkingDayBefore(then, option) > day).toBe(count > 1);
  });
});

test('nothing but days off is skipped', () => {
  forAll([days, options], (day, option) => {
    const before = lastWorkingDayBefore(day, option);
    expect(before < day && isWorkingDay(before, option)).toBe(true);
    expect(workingDaysBetween(before, day, option)).toEqual([]);
    const rolled = rollForward(day, option);
    expect(rolled >= day && isWorkingDay(rolled, option)).toBe(true);
    expect(workingDaysBetween(before, rolled, option)).toEqual([]);
  });
});
