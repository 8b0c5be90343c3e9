import { complementCheckDigits, twoDigits } from './mod97.ts';
import { isIsoDate } from './plain-date.ts';

/**
 * The valid number of a person born on `birthDate` (`YYYY-MM-DD`, 1900-2099) with counter `serial` (1-998, odd for
 * a man), for made-up people. `bis` adds 20 (sex unknown) or 40 (sex known) to the month. Throws RangeError.
 */
export function makeNationalNumber(person: {
  readonly birthDate: string;
  readonly serial: number;
  readonly bis?: 20 | 40;
}): string {
  const { birthDate, serial, bis = 0 } = person;
  if (!isIsoDate(birthDate) || !/^(?:19|20)/.test(birthDate))
    throw new RangeError(`no birth date between 1900 and 2099: "${birthDate}"`);
  if (!Number.isInteger(serial) || serial < 1 || serial > 998)
    throw new RangeError(`the counter of a national number lies between 1 and 998, not ${serial}`);
  const month = twoDigits(Number(birthDate.slice(5, 7)) + bis);
  const nine = `${birthDate.slice(2, 4)}${month}${birthDate.slice(8)}${String(serial).padStart(3, '0')}`;
  return nine + complementCheckDigits(birthDate.startsWith('20') ? `2${nine}` : nine);
}
