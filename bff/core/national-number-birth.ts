import { daysInMonth } from './plain-date.ts';
import type { Checked } from './checked.ts';
import { twoDigits } from './mod97.ts';

/** First year of the century that the check digits stand for. */
export type BirthCentury = 1900 | 2000;

type Birth = Checked<
  { date?: string; bis: boolean; sexKnown: boolean },
  'month' | 'day' | 'future-date'
>;

/**
 * Reads YYMMDD of a national number as a date in `century`. Months: 00-12 register number, +20 BIS without known
 * sex, +40 BIS with it. Month 00 (whatever the day) or day 00 = no date, and valid. The date may not lie after
 * `today`. eID specimens carry months from 60 on and no date; they pass only when `specimens` is set.
 */
export function readBirth(
  digits: string,
  options: {
    readonly century: BirthCentury;
    readonly today: string;
    readonly specimens: boolean;
  },
): Birth {
  const year = options.century + Number(digits.slice(0, 2));
  const written = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6));
  if (options.specimens && written >= 60) return { ok: true, bis: false, sexKnown: false };
  const offset = written < 20 ? 0 : written < 40 ? 20 : 40;
  const month = written - offset;
  if (month > 12) return { ok: false, problem: { code: 'month' } };
  if (month > 0 && day > daysInMonth(year, month)) return { ok: false, problem: { code: 'day' } };

  const known = month > 0 && day > 0;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  const earliest = month > 0 ? date : `${year}-00-00`;
  if (earliest > options.today) return { ok: false, problem: { code: 'future-date' } };
  return { ok: true, bis: offset > 0, sexKnown: offset !== 20, ...(known && { date }) };
}
