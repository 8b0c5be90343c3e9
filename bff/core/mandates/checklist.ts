import type { filingKinds, mandateDocumentKinds, syndicKinds } from '../vocabulary.ts';
import type { RepresentativeVerdict } from './representative.ts';
import type { checklistItems, checklistReasons, checklistStates } from './words.ts';

type Item = (typeof checklistItems)[number];
type Reason = (typeof checklistReasons)[number];

/** One thing that a filing needs or does not need, whether it is there, and why. */
export interface ChecklistLine {
  readonly item: Item;
  readonly state: (typeof checklistStates)[number];
  readonly because: Reason;
}

/** What is known of a filing; never a number itself, only whether there is one. */
export interface ChecklistFacts {
  readonly kind: (typeof filingKinds)[number];
  readonly coOwnershipInKbo: boolean;
  readonly syndic: { readonly kind: (typeof syndicKinds)[number]; readonly numberKnown: boolean };
  readonly representative: { readonly numberKnown: boolean } | null;
  /** By `judgeRepresentative`. */
  readonly verdict: RepresentativeVerdict;
  /** Kinds of the documents that are attached. */
  readonly documents: readonly (typeof mandateDocumentKinds)[number][];
}

/**
 * What this filing needs (DOMAIN.md, "KBO-VME mandates"): the co-ownership's number, proof of what was decided, and
 * who syndic and representative are, by number or else by document. An incomplete registration of old is completed by
 * any filing but one that only ends.
 */
export function checklist(facts: ChecklistFacts): ChecklistLine[] {
  const { kind } = facts;
  return [
    coOwnershipNumber(facts),
    proof(facts, 'decision-extract', kind === 'begin' || kind === 'end-and-begin'),
    proof(facts, 'end-evidence', kind === 'end' || kind === 'end-and-begin'),
    proof(facts, 'change-evidence', kind === 'change'),
    syndicIdentity(facts),
    ...representativeLines(facts),
  ];
}

/** Whether nothing is missing, so that the filing may go to the counter. */
export const isComplete = (lines: readonly ChecklistLine[]): boolean =>
  lines.every(({ state }) => state !== 'missing');

function coOwnershipNumber({ coOwnershipInKbo }: ChecklistFacts): ChecklistLine {
  const item = 'co-ownership-number';
  return coOwnershipInKbo
    ? { item, state: 'present', because: 'identifies-co-ownership' }
    : { item, state: 'not-needed', because: 'not-in-kbo-yet' };
}

const proofs = {
  'decision-extract': 'proves-appointment',
  'end-evidence': 'proves-end',
  'change-evidence': 'proves-change',
} as const;

function proof(facts: ChecklistFacts, item: keyof typeof proofs, needed: boolean): ChecklistLine {
  if (!needed) return { item, state: 'not-needed', because: 'not-of-this-filing' };
  const { documents } = facts;
  // One decision often dismisses the old syndic and appoints the new one.
  const together = item === 'end-evidence' && facts.kind === 'end-and-begin';
  const there = documents.includes(item) || (together && documents.includes('decision-extract'));
  return { item, state: there ? 'present' : 'missing', because: proofs[item] };
}

function syndicIdentity({ syndic, documents }: ChecklistFacts): ChecklistLine {
  const item = 'syndic-identity';
  if (syndic.kind === 'legal-person')
    return { item, state: 'present', because: 'has-enterprise-number' };
  return identity(item, syndic.numberKnown, documents.includes('syndic-identity'));
}

function representativeLines(facts: ChecklistFacts): ChecklistLine[] {
  const { kind, representative, verdict, documents } = facts;
  if (kind === 'end') {
    const line = { state: 'not-needed', because: 'not-of-this-filing' } as const;
    return [
      { item: 'representative', ...line },
      { item: 'representative-identity', ...line },
    ];
  }
  const state = verdict.problem ? 'missing' : representative ? 'present' : 'not-needed';
  const who: ChecklistLine = { item: 'representative', state, because: verdict.because };
  const item = 'representative-identity';
  if (!representative) return [who, { item, state: 'not-needed', because: 'no-representative' }];
  const document = documents.includes('representative-identity');
  return [who, identity(item, representative.numberKnown, document)];
}

/** National or BIS number, otherwise documents that identify the person. */
function identity(item: Item, numberKnown: boolean, document: boolean): ChecklistLine {
  if (numberKnown) return { item, state: 'present', because: 'has-national-number' };
  return document
    ? { item, state: 'present', because: 'identified-by-document' }
    : { item, state: 'missing', because: 'number-or-document-needed' };
}
