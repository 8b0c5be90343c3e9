import type { MovementRecords } from './coda-movement-records.ts';
import type { Thousandths } from './types.ts';

/** One movement to list: the record that carries it, its splits, and the booked line it is a detail of. */
export interface Leaf {
  records: MovementRecords;
  parts: MovementRecords[];
  head: MovementRecords | null;
}

export interface Leaves {
  leaves: Leaf[];
  /** Details were given and add up to something else than their head. */
  mismatch: { details: Thousandths } | null;
}

/**
 * Decides what of a group (one booked line with detail 0000, then its details) is listed.
 * Splits of one payment (head of type 3, or details of type 8) stay with it. Details that add up to the head
 * take its place, those of type 7 level by level through their own details of type 9. Whether something is a
 * detail is told by the sum, not by the type: files exist that give details type 0. If nothing adds up the
 * head is listed.
 */
export function leavesOf(head: MovementRecords, details: MovementRecords[]): Leaves {
  if (details.length === 0)
    return { leaves: [{ records: head, parts: [], head: null }], mismatch: null };
  const single = typeOf(head) === '3' || details.every((detail) => typeOf(detail) === '8');
  if (!single) {
    for (const isFirstLevel of FIRST_LEVELS) {
      const branches = branch(details, isFirstLevel);
      if (branches?.length && sum(branches.map(([first]) => first)) === head.amount) {
        return { leaves: branches.flatMap((group) => expand(group, head)), mismatch: null };
      }
    }
  }
  const total = sum(details.filter((detail) => typeOf(detail) !== '9'));
  return {
    leaves: [{ records: head, parts: details, head: null }],
    mismatch: total === head.amount ? null : { details: total },
  };
}

type Branch = [first: MovementRecords, ...below: MovementRecords[]];

/** Readings of the details, the standard's own first. */
const FIRST_LEVELS: ((detail: MovementRecords) => boolean)[] = [
  (detail) => typeOf(detail) !== '8' && typeOf(detail) !== '9',
  (detail) => typeOf(detail) !== '9',
  () => true,
];

function branch(
  details: MovementRecords[],
  isFirstLevel: (detail: MovementRecords) => boolean,
): Branch[] | null {
  const branches: Branch[] = [];
  for (const detail of details) {
    if (isFirstLevel(detail)) branches.push([detail]);
    else if (branches.length === 0) return null;
    else branches.at(-1)?.push(detail);
  }
  return branches;
}

/** A detail with the records below it: those of type 9 take its place if they add up to it, others are its parts. */
function expand([first, ...below]: Branch, head: MovementRecords): Leaf[] {
  const ninths = below.filter((detail) => typeOf(detail) === '9');
  if (ninths.length > 0 && ninths.length === below.length && sum(ninths) === first.amount) {
    return ninths.map((records) => ({ records, parts: [], head }));
  }
  return [{ records: first, parts: below, head }];
}

function typeOf(movement: MovementRecords): string {
  return movement.code.charAt(0);
}

function sum(movements: MovementRecords[]): Thousandths {
  return movements.reduce((total, { amount }) => total + amount, 0n);
}
