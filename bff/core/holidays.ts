import { Temporal } from 'temporal-polyfill';

/** Easter Sunday of a Gregorian year (anonymous algorithm of Meeus, Jones and Butcher). */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return new Temporal.PlainDate(year, Math.floor(days / 31), (days % 31) + 1);
}

const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];

/**
 * The ten Belgian legal holidays of a year as sorted ISO dates (royal decree of 18 April 1974): seven fixed days,
 * Easter Monday, Ascension, Whit Monday. In 2008 Ascension fell on 1 May and 2 May took its place.
 */
export function belgianHolidays(year: number): string[] {
  const easter = easterSunday(year);
  const ascension =
    year === 2008 ? Temporal.PlainDate.from('2008-05-02') : easter.add({ days: 39 });
  const movable = [easter.add({ days: 1 }), ascension, easter.add({ days: 50 })];
  const prefix = String(year).padStart(4, '0');
  const days = [...fixed.map((day) => `${prefix}-${day}`), ...movable.map(String)];
  return [...new Set(days)].toSorted();
}
