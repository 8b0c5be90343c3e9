import type { Proposal } from './decision.ts';
import type { Evidence, EvidenceCode, ProposalCase } from './evidence.ts';
import type { MatchingThresholds } from './thresholds.ts';

type Weight = keyof MatchingThresholds['points'];

/** A name that is only nearly the same counts for less, in hundredths. */
const typoShare = 60;

const weightOf: Record<EvidenceCode, Weight | null> = {
  'reference-structured': 'reference',
  'reference-in-text': 'reference',
  'reference-mistyped': 'referenceMistyped',
  'paid-before': 'paidBefore',
  'organisation-name': 'organisationName',
  'member-name': 'memberName',
  'amount-equal': 'amountEqual',
  'announced-before': 'announcedNearby',
  'announced-after': null,
  'amount-differs': null,
  'only-open-top-up': null,
};

/** The order in which evidence is told and cases are named: strongest first. */
const caseOf: readonly [EvidenceCode, ProposalCase][] = [
  ['reference-structured', 'reference'],
  ['reference-in-text', 'reference'],
  ['reference-mistyped', 'reference-mistyped'],
  ['paid-before', 'paid-before'],
  ['organisation-name', 'organisation-name'],
  ['member-name', 'member-name'],
  ['amount-equal', 'amount'],
];

function pointsOf(evidence: Evidence, thresholds: MatchingThresholds): number {
  const weight = weightOf[evidence.code];
  if (weight === null) return 0;
  const points = thresholds.points[weight];
  if (evidence.code === 'announced-before' && evidence.days > thresholds.announcedWithin) return 0;
  return 'match' in evidence && evidence.match === 'typo' ? (points * typoShare) / 100 : points;
}

/** Days between announcement and payment; proposals without a top-up come after those with one. */
function distance({ evidence }: Proposal): number {
  for (const each of evidence) if ('days' in each) return each.days;
  return Number.MAX_SAFE_INTEGER;
}

/**
 * Orders proposals by the points of their evidence, then by nearness of the announcement, then by key, and leaves out
 * those below the threshold and those beyond the number shown.
 */
export function rank(proposals: readonly Proposal[], thresholds: MatchingThresholds): Proposal[] {
  return proposals
    .map((proposal) => ({
      proposal,
      points: proposal.evidence.reduce((sum, each) => sum + pointsOf(each, thresholds), 0),
      key: proposal.topUpId ?? proposal.walletId,
    }))
    .filter(({ points }) => points >= thresholds.least)
    .toSorted(
      (a, b) =>
        b.points - a.points ||
        distance(a.proposal) - distance(b.proposal) ||
        (a.key < b.key ? -1 : 1),
    )
    .slice(0, thresholds.shown)
    .map(({ proposal }) => proposal);
}

/** By its strongest sign a proposal is alike to others. */
export function caseOfProposal(proposal: Proposal | undefined): ProposalCase {
  const codes = new Set(proposal?.evidence.map(({ code }) => code));
  return caseOf.find(([code]) => codes.has(code))?.[1] ?? 'none';
}
