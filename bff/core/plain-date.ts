/** Calendar days travel as ISO text `YYYY-MM-DD` (years 0001-9999), which also sorts as text. */
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Number of days in a month (1-12) of the proleptic Gregorian calendar; 0 for another month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Is this text an existing day written `YYYY-MM-DD`? */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = isoDate.exec(text) ?? [];
  return (
    Number(year) > 0 && Number(day) > 0 && Number(day) <= daysInMonth(Number(year), Number(month))
  );
}
