import type { NumberProblem } from './checked.ts';

export type ReadingKind =
  | 'national-number'
  | 'enterprise-number'
  | 'ogm'
  | 'rf'
  | 'iban'
  | 'email'
  | 'username'
  | 'phone'
  | 'name';

/**
 * One way to understand what was typed. `value` is the compact form to look up with (see the parser of the kind), or
 * what there is of it when not valid; then `problem` tells why. `too-short` only means that typing may go on.
 */
export type Reading = {
  readonly kind: ReadingKind;
  readonly value: string;
  readonly valid: boolean;
  readonly problem?: NumberProblem;
};

/** A reading and how likely it is, relative to the other readings of the same text only. */
export type Candidate = { readonly reading: Reading; readonly likelihood: number };

/** The same text in the forms that readers need: tidied, and as capitals and digits only. */
export type TypedText = { readonly text: string; readonly compact: string };

/** Does the text look like this kind: by punctuation that only this kind has, by its digits, or hardly? */
export type Fit = 'marked' | 'plain' | 'unlikely';

const fits: Readonly<Record<Fit, number>> = { marked: 45, plain: 0, unlikely: -35 };

type Outcome =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: NumberProblem };

/**
 * The candidate of a number with check digits: right ones make it likely, wrong ones less, missing digits little, too
 * many hardly; what it looks like then decides between kinds. `typed` is the value while there is no valid one.
 */
export function numberCandidate(
  kind: ReadingKind,
  { typed, outcome, fit }: { typed: string; outcome: Outcome; fit: Fit },
): Candidate {
  if (outcome.ok) {
    const reading = { kind, value: outcome.value, valid: true };
    return { reading, likelihood: 90 + fits[fit] };
  }
  const { problem } = outcome;
  const reading = { kind, value: typed, valid: false, problem };
  return { reading, likelihood: incomplete(problem.code) + fits[fit] };
}

function incomplete(code: string): number {
  if (code === 'too-short') return 30;
  return code === 'too-long' ? 8 : 60;
}
