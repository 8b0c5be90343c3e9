import { Temporal } from 'temporal-polyfill';

/** Days and moments counted from the day of seeding, as people in Belgium see them. */
export interface Calendar {
  now: Date;
  /** `YYYY-MM-DD`, today moved by a number of days. */
  day: (offset: number) => string;
  /** Brussels wall time `HH:MM` on today moved by a number of days; never later than now. */
  at: (offset: number, time: string) => Date;
}

const zone = 'Europe/Brussels';

export const createCalendar = (now: Date): Calendar => {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate();
  const dateAt = (offset: number) => today.add({ days: offset });
  return {
    now,
    day: (offset) => dateAt(offset).toString(),
    at: (offset, time) => {
      const moment = dateAt(offset).toZonedDateTime({ timeZone: zone, plainTime: time });
      return new Date(Math.min(moment.epochMilliseconds, now.getTime()));
    },
  };
};

/** The Brussels day of a moment. */
export const dayOf = (moment: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();

export const addDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();
