import { Temporal } from 'temporal-polyfill';
import { belgianHolidays } from './holidays.ts';
import { isIsoDate } from './plain-date.ts';

/**
 * Since 1 January 2023 Saturday is no working day (art. 1.7 §3 Civil Code); social law and some older statutes still
 * count it. Days are ISO text `YYYY-MM-DD`; every function throws RangeError on other text.
 */
export type WorkingDayOptions = { readonly saturdayCounts?: boolean };

/** Is this day no Sunday, no Belgian legal holiday and, unless it counts, no Saturday? */
export function isWorkingDay(day: string, options: WorkingDayOptions = {}): boolean {
  return isWorking(plainDate(day), options);
}

/** The last working day strictly earlier than `day`. */
export function lastWorkingDayBefore(day: string, options: WorkingDayOptions = {}): string {
  return nearest(plainDate(day).subtract({ days: 1 }), -1, options);
}

/** `day` itself when it is a working day, else the next one (art. 1.7 §4 Civil Code). */
export function rollForward(day: string, options: WorkingDayOptions = {}): string {
  return nearest(plainDate(day), 1, options);
}

/**
 * The `count`-th working day after `day`, which is not counted itself; 0 gives `day` back. Throws RangeError on a
 * negative or broken count.
 */
export function addWorkingDays(
  day: string,
  count: number,
  options: WorkingDayOptions = {},
): string {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError(`not a number of working days: ${count}`);
  let date = plainDate(day);
  for (let left = count; left > 0;) {
    date = date.add({ days: 1 });
    if (isWorking(date, options)) left -= 1;
  }
  return date.toString();
}

/** The working days that lie strictly between two days, in order; none when `to` is not after `from`. */
export function workingDaysBetween(
  from: string,
  to: string,
  options: WorkingDayOptions = {},
): string[] {
  const end = plainDate(to);
  const days: string[] = [];
  let date = plainDate(from).add({ days: 1 });
  while (Temporal.PlainDate.compare(date, end) < 0) {
    if (isWorking(date, options)) days.push(date.toString());
    date = date.add({ days: 1 });
  }
  return days;
}

function nearest(start: Temporal.PlainDate, step: 1 | -1, options: WorkingDayOptions): string {
  let date = start;
  while (!isWorking(date, options)) date = date.add({ days: step });
  return date.toString();
}

const holidays = new Map<number, ReadonlySet<string>>();

function isWorking(
  date: Temporal.PlainDate,
  { saturdayCounts = false }: WorkingDayOptions,
): boolean {
  if (date.dayOfWeek === 7 || (date.dayOfWeek === 6 && !saturdayCounts)) return false;
  const known = holidays.get(date.year) ?? new Set(belgianHolidays(date.year));
  holidays.set(date.year, known);
  return !known.has(date.toString());
}

function plainDate(day: string): Temporal.PlainDate {
  if (!isIsoDate(day)) throw new RangeError(`not a day written YYYY-MM-DD: "${day}"`);
  return Temporal.PlainDate.from(day);
}
