import type { syndicKinds } from '../vocabulary.ts';
import type { RepresentativeNeed, RepresentativeProblem, RepresentativeReason } from './words.ts';

export interface RepresentativeFacts {
  readonly syndicKind: (typeof syndicKinds)[number];
  /** Does the decision itself name one? */
  readonly namedInDecision: boolean;
  /** Does the legal person hold a BIV/IPI accreditation of its own? */
  readonly syndicAccredited: boolean;
  /** Who is put forward; null for nobody. */
  readonly representative: { readonly accredited: boolean } | null;
}

export interface RepresentativeVerdict {
  readonly need: RepresentativeNeed;
  readonly because: RepresentativeReason;
  readonly problem: RepresentativeProblem | null;
}

/**
 * Must a representative be registered, and is who is put forward enough? A natural person acts in person. Named in the
 * decision: must be registered. Not named: optional when the legal person holds its own accreditation; else one who
 * holds one is mandatory (DOMAIN.md, "KBO-VME mandates").
 */
export function judgeRepresentative(facts: RepresentativeFacts): RepresentativeVerdict {
  const { need, because } = needOf(facts);
  return { need, because, problem: problemOf(need, facts.representative) };
}

function needOf(facts: RepresentativeFacts): Omit<RepresentativeVerdict, 'problem'> {
  if (facts.syndicKind === 'natural-person') return { need: 'none', because: 'natural-person' };
  if (facts.namedInDecision) return { need: 'named', because: 'named-in-decision' };
  return facts.syndicAccredited
    ? { need: 'optional', because: 'syndic-accredited' }
    : { need: 'accredited', because: 'syndic-not-accredited' };
}

function problemOf(
  need: RepresentativeNeed,
  representative: RepresentativeFacts['representative'],
): RepresentativeProblem | null {
  if (need === 'none') return representative ? 'representative-not-allowed' : null;
  if (need === 'optional') return null;
  if (!representative) return 'representative-missing';
  return need === 'accredited' && !representative.accredited
    ? 'representative-not-accredited'
    : null;
}
