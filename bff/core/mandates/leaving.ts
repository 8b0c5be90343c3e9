import type { filingStates, mandateDocumentKinds, syndicKinds } from '../vocabulary.ts';
import { checklist, isComplete } from './checklist.ts';
import { judgeRepresentative } from './representative.ts';

/** A co-ownership in which a representative leaves. */
export interface LeavingFacts {
  readonly coOwnershipInKbo: boolean;
  readonly syndicKind: (typeof syndicKinds)[number];
  readonly syndicAccredited: boolean;
  readonly representativeNamed: boolean;
  /** State of the filing by which the mandate began; null when it was registered before Balie. */
  readonly beginState: (typeof filingStates)[number] | null;
  /** A filing of this leaving exists already. */
  readonly filedAlready: boolean;
}

/** Who follows; null when the representative is only struck. */
export type Successor = { readonly accredited: boolean; readonly numberKnown: boolean } | null;

/**
 * Why the leaving cannot be filed for this co-ownership, as a problem code; null when it can. While the begin itself
 * was not sent, its draft is corrected instead.
 */
export function leavingProblem(
  facts: LeavingFacts,
  successor: Successor,
  documents: readonly (typeof mandateDocumentKinds)[number][],
): string | null {
  if (facts.filedAlready) return 'mandates.filed-already';
  if (facts.beginState === 'draft' || facts.beginState === 'complete')
    return 'mandates.begin-not-filed';
  const verdict = judgeRepresentative({
    syndicKind: facts.syndicKind,
    namedInDecision: facts.representativeNamed,
    syndicAccredited: facts.syndicAccredited,
    representative: successor,
  });
  if (verdict.problem) return verdict.problem;
  const lines = checklist({
    kind: 'representative-replaced',
    coOwnershipInKbo: facts.coOwnershipInKbo,
    syndic: { kind: facts.syndicKind, numberKnown: true },
    representative: successor,
    verdict,
    documents,
  });
  return isComplete(lines) ? null : 'mandates.incomplete';
}
