import { belgianHolidays } from '../holidays.ts';
import type { HolidayName } from './words.ts';

const fixed: Readonly<Record<string, HolidayName>> = {
  '01-01': 'new-year',
  '05-01': 'labour-day',
  '07-21': 'national-day',
  '08-15': 'assumption',
  '11-01': 'all-saints',
  '11-11': 'armistice',
  '12-25': 'christmas',
};
/** In the order in which they fall, whatever the year. */
const movable = ['easter-monday', 'ascension', 'whit-monday'] as const;

/** Which of the ten legal holidays an ISO day is; undefined on any other day. */
export function holidayName(day: string): HolidayName | undefined {
  const days = belgianHolidays(Number(day.slice(0, 4)));
  if (!days.includes(day)) return undefined;
  const moving = days.filter((other) => !(other.slice(5) in fixed));
  return fixed[day.slice(5)] ?? movable[moving.indexOf(day)];
}
