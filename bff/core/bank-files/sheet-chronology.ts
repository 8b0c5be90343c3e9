import type { Thousandths } from './types.ts';

export interface Balanced {
  amount: Thousandths;
  /** Balance after the movement. */
  balance: Thousandths | null;
}

/** Neighbours whose balances differ by the amount of the later one, when the rows run from old to new or back. */
export function neighboursThatFit(entries: Balanced[], newestFirst: boolean): number {
  let fitting = 0;
  for (const [index, entry] of entries.entries()) {
    const previous = entries[index - 1];
    if (!previous || previous.balance === null || entry.balance === null) continue;
    const [earlier, later] = newestFirst ? [entry, previous] : [previous, entry];
    if ((later.balance ?? 0n) - (earlier.balance ?? 0n) === later.amount) fitting += 1;
  }
  return fitting;
}

/** Whether rows run from new to old: the running balance tells, else the dates of the first and last row. */
export function isNewestFirst(entries: (Balanced & { bookingDate: string | null })[]): boolean {
  const oldFirst = neighboursThatFit(entries, false);
  const newFirst = neighboursThatFit(entries, true);
  if (oldFirst !== newFirst) return newFirst > oldFirst;
  const [first, last] = [entries[0]?.bookingDate, entries.at(-1)?.bookingDate];
  return Boolean(first && last && first > last);
}
