import { Temporal } from 'temporal-polyfill';
import { workingDaysBetween } from '../working-days.ts';
import { dayAfter } from './deadline.ts';

/** How a day stands to a deadline. Both counts are of days after it; `workingDaysLeft` of days still to come. */
export interface Lateness {
  readonly late: boolean;
  readonly lateWorkingDays: number;
  readonly lateCalendarDays: number;
  /** Working days after `on` up to and with the deadline. */
  readonly workingDaysLeft: number;
}

/** @param on the day of filing or, while nothing was filed, today. Throws RangeError on text that is no day. */
export function lateness(deadlineOn: string, on: string): Lateness {
  const after = workingDaysBetween(deadlineOn, dayAfter(on)).length;
  const left = workingDaysBetween(on, dayAfter(deadlineOn)).length;
  const late = on > deadlineOn;
  return {
    late,
    lateWorkingDays: after,
    lateCalendarDays: late ? daysFrom(deadlineOn, on) : 0,
    workingDaysLeft: left,
  };
}

function daysFrom(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}
