import { normaliseName } from '../names.ts';
import type { filingKinds } from '../vocabulary.ts';
import { type EssentialField, essentialFields } from './words.ts';

/** What stands in the KBO, or should from now on; ids for persons, null for what is absent. */
export type EssentialData = Readonly<Record<EssentialField, string | null>>;

export interface RenewalDecision {
  /** Null: no filing needed. */
  readonly filing: Extract<
    (typeof filingKinds)[number],
    'change' | 'representative-replaced' | 'end-and-begin'
  > | null;
  readonly changed: readonly EssentialField[];
}

/**
 * Whether a renewed mandate must be filed: not, unless essential data changed (DOMAIN.md). Another syndic is no
 * renewal but an end and a begin; only another representative, or none any more, is a replacement; all else is a
 * change, also a first representative. Spaces, accents, capitals and punctuation make no difference.
 */
export function renewalDecision(before: EssentialData, after: EssentialData): RenewalDecision {
  const changed = essentialFields.filter((field) => !same(before[field], after[field]));
  return { filing: filingOf(changed, before.representative), changed };
}

function filingOf(
  changed: readonly EssentialField[],
  former: string | null,
): RenewalDecision['filing'] {
  if (changed.length === 0) return null;
  if (changed.includes('syndic')) return 'end-and-begin';
  const replaced = former !== null && changed.every((field) => field === 'representative');
  return replaced ? 'representative-replaced' : 'change';
}

const same = (left: string | null, right: string | null): boolean =>
  normaliseName(left ?? '') === normaliseName(right ?? '');
