import { Temporal } from 'temporal-polyfill';

import { brusselsDay } from '#core/brussels';
import { isWorkingDay } from '#core/working-days';

import type { Random } from './random.ts';

/** Days and moments counted from the day of seeding, as people in Belgium see them. */
export interface Calendar {
  now: Date;
  /** `YYYY-MM-DD`, today moved by a number of days. */
  day: (offset: number) => string;
  /** Brussels wall time `HH:MM` on today moved by a number of days; never later than now. */
  at: (offset: number, time: string) => Date;
  minutesAgo: (minutes: number) => Date;
  /** The first working day at or after the one so many days ago, as days ago too; below 1 it is to come. */
  bankingDay: (daysAgo: number) => number;
}

const zone = 'Europe/Brussels';

export const createCalendar = (now: Date): Calendar => {
  const today = Temporal.PlainDate.from(brusselsDay(now));
  const dateAt = (offset: number) => today.add({ days: offset });
  return {
    now,
    day: (offset) => dateAt(offset).toString(),
    at: (offset, time) => {
      const moment = dateAt(offset).toZonedDateTime({ timeZone: zone, plainTime: time });
      return new Date(Math.min(moment.epochMilliseconds, now.getTime()));
    },
    bankingDay: (daysAgo) => {
      let ago = daysAgo;
      while (!isWorkingDay(dateAt(-ago).toString())) ago--;
      return ago;
    },
    minutesAgo: (minutes) => new Date(now.getTime() - minutes * 60_000),
  };
};

/** Some minute from the first hour to the end of the last, as `HH:MM`. */
export const someTime = (random: Random, firstHour: number, lastHour: number): string =>
  [random.int(firstHour, lastHour), random.int(0, 59)]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
