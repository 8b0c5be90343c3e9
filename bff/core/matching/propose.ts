import { isoDaysBetween } from './days.ts';
import type { Proposal } from './decision.ts';
import type { Evidence } from './evidence.ts';
import type { MovementFacts, TopUpFacts } from './facts.ts';
import { rank } from './rank.ts';
import { correctionsOf } from './reference-mistakes.ts';
import { suspectDigits, type WrittenReference } from './references.ts';
import type { MatchingThresholds } from './thresholds.ts';
import type { UniverseIndex } from './universe-index.ts';

/** What payer's IBAN and name say about wallets. */
type PayerEvidence = Map<string, Evidence[]>;

/** Rule 3: where the money of a credit may belong, best first, with the evidence for each. */
export function propose(
  facts: MovementFacts & { cents: number },
  written: readonly WrittenReference[],
  index: UniverseIndex,
  thresholds: MatchingThresholds,
  taken: ReadonlySet<string>,
): Proposal[] {
  const byReference = new Map<string, Evidence>();
  const free = (topUp: TopUpFacts) =>
    topUp.state === 'open' && !taken.has(topUp.id) && isOpen(topUp.walletId, index);
  for (const [reference, evidence] of referenceEvidence(facts, written)) {
    const topUp = index.topUpOf(reference);
    if (topUp && free(topUp) && !byReference.has(topUp.id)) byReference.set(topUp.id, evidence);
  }
  const payer = payerEvidence(facts, index, thresholds);
  const topUps = new Map<string, TopUpFacts>();
  const wallets = new Set<string>();
  for (const evidence of byReference.values()) {
    const topUp = 'reference' in evidence ? index.topUpOf(evidence.reference) : undefined;
    if (topUp) topUps.set(topUp.id, topUp);
  }
  for (const walletId of payer.keys()) {
    const likely = likelyTopUps(index.openTopUpsOf(walletId).filter(free), facts.cents);
    for (const topUp of likely) topUps.set(topUp.id, topUp);
    if (likely.length === 0) wallets.add(walletId);
  }
  if (topUps.size === 0) {
    for (const topUp of nearest(index.openTopUpsFor(facts.cents).filter(free), facts, thresholds))
      topUps.set(topUp.id, topUp);
  }
  const proposals = [...topUps.values()].map((topUp): Proposal => {
    const named = byReference.get(topUp.id);
    const evidence = [
      ...(named ? [named] : []),
      ...(payer.get(topUp.walletId) ?? []),
      ...topUpEvidence(topUp, facts, index),
    ];
    return { walletId: topUp.walletId, topUpId: topUp.id, evidence };
  });
  const alone = [...wallets].map((walletId): Proposal => ({
    walletId,
    topUpId: null,
    evidence: payer.get(walletId) ?? [],
  }));
  return rank([...proposals, ...alone], thresholds);
}

export function isOpen(walletId: string, index: UniverseIndex): boolean {
  return index.wallet(walletId)?.open === true;
}

/** References that the movement may mean, the surest first. */
function* referenceEvidence(
  facts: MovementFacts,
  written: readonly WrittenReference[],
): Generator<[reference: string, evidence: Evidence]> {
  const { reference } = facts;
  if (reference !== null) yield [reference, { code: 'reference-structured', reference }];
  for (const each of written) yield [each.reference, { code: 'reference-in-text', ...each }];
  const suspects = suspectDigits(facts);
  for (const typed of suspects.digits) {
    for (const { reference: meant, mistake } of correctionsOf(typed))
      yield [meant, { code: 'reference-mistyped', mistake, typed, reference: meant }];
  }
  for (const typed of suspects.withLetters) {
    yield [
      typed,
      { code: 'reference-mistyped', mistake: 'letter-for-digit', typed, reference: typed },
    ];
  }
}

function payerEvidence(
  facts: MovementFacts,
  index: UniverseIndex,
  thresholds: MatchingThresholds,
): PayerEvidence {
  const found: PayerEvidence = new Map();
  const add = (walletId: string, evidence: Evidence) => {
    if (!isOpen(walletId, index)) return;
    const list = found.get(walletId) ?? [];
    if (!list.some(({ code }) => code === evidence.code)) found.set(walletId, [...list, evidence]);
  };
  for (const { walletId, times, lastOn } of facts.iban === null ? [] : index.payersOf(facts.iban)) {
    if (isoDaysBetween(lastOn, facts.bookedOn) <= thresholds.paidWithin)
      add(walletId, { code: 'paid-before', times, lastOn });
  }
  for (const { known, match } of facts.name === null ? [] : index.namesLike(facts.name)) {
    const { walletId, of, name } = known;
    if (of === 'organisation') add(walletId, { code: 'organisation-name', match, name });
    else add(walletId, { code: 'member-name', match });
  }
  return found;
}

/** Of a payer's wallet: open top-ups of this very amount, else its only one. */
function likelyTopUps(open: readonly TopUpFacts[], cents: number): readonly TopUpFacts[] {
  const equal = open.filter(({ amountCents }) => amountCents === cents);
  return equal.length > 0 ? equal : open.length === 1 ? open : [];
}

/** Top-ups that only share their amount, announced shortly before, nearest first. */
function nearest(
  topUps: readonly TopUpFacts[],
  { bookedOn }: MovementFacts,
  { announcedWithin, shown }: MatchingThresholds,
): TopUpFacts[] {
  const near: { topUp: TopUpFacts; days: number }[] = [];
  for (const topUp of topUps) {
    const days = isoDaysBetween(topUp.announcedOn, bookedOn);
    if (days < 0 || days > announcedWithin) continue;
    near.push({ topUp, days });
    near.sort((a, b) => a.days - b.days || (a.topUp.id < b.topUp.id ? -1 : 1));
    if (near.length > shown) near.pop();
  }
  return near.map(({ topUp }) => topUp);
}

function topUpEvidence(
  topUp: TopUpFacts,
  facts: MovementFacts & { cents: number },
  index: UniverseIndex,
): Evidence[] {
  const { cents } = facts;
  const days = isoDaysBetween(topUp.announcedOn, facts.bookedOn);
  const equal = topUp.amountCents === cents;
  const only = index.openTopUpsOf(topUp.walletId).length === 1;
  return [
    equal
      ? { code: 'amount-equal', amountCents: cents }
      : { code: 'amount-differs', amountCents: cents, announcedCents: topUp.amountCents },
    days >= 0 ? { code: 'announced-before', days } : { code: 'announced-after', days: -days },
    ...(only ? [{ code: 'only-open-top-up' as const }] : []),
  ];
}
