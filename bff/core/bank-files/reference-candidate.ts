/** Something in free text that is, or was meant as, a payment reference. */
export interface ReferenceCandidate {
  kind: 'ogm' | 'rf';
  /** OGM: its digits, twelve unless mistyped; RF: upper case without blanks. */
  value: string;
  /** Whether length and check digits are right. */
  valid: boolean;
  /** Stands between `+++` or `***` (one side is enough). */
  bracketed: boolean;
  /** Divided 3/4/5 as it is printed. */
  grouped: boolean;
  /** Place in the text, end excluded. */
  start: number;
  end: number;
}

/** Adds a candidate, unless a valid one found before (so written more plainly) lies in the same place. */
export function addCandidate(found: ReferenceCandidate[], next: ReferenceCandidate): void {
  const taken = found.some(
    ({ start, end, valid, value }) =>
      start < next.end && next.start < end && (valid || value === next.value),
  );
  if (!taken) found.push(next);
}
