const zone = 'Europe/Brussels';

const parts = new Intl.DateTimeFormat('en-US', {
  timeZone: zone,
  timeZoneName: 'longOffset',
});

/** `+01:00` or `+02:00`, as Brussels has it at that moment. */
const offsetAt = (moment: Date): string =>
  parts
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')
    ?.value.replace('GMT', '') || '+00:00';

/** The moment at which a day (`YYYY-MM-DD`) begins in Brussels; the clock changes later that night. */
export const dayStart = (day: string): string =>
  `${day}T00:00:00${offsetAt(new Date(`${day}T00:00:00Z`))}`;

const shifted = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** The moment at which a day ends in Brussels: the start of the next. */
export const dayEnd = (day: string): string => dayStart(shifted(day, 1));

/** The day of a bound made by `dayStart`. */
export const dayStartingAt = (bound: string): string => bound.slice(0, 10);

/** The day of a bound made by `dayEnd`. */
export const dayEndingAt = (bound: string): string => shifted(bound.slice(0, 10), -1);
