import type { IsoDate } from '#core/bank-files/types';

const dayMilliseconds = 86_400_000;

/** Whole days from one day to a later one; negative when it is earlier. */
export function isoDaysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);
}
