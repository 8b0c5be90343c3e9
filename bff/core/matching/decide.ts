import type { MovementOutcome } from '#core/vocabulary';
import type { Decision, Proposal } from './decision.ts';
import type { Evidence } from './evidence.ts';
import type { MovementFacts, TopUpFacts, Universe } from './facts.ts';
import { isOpen, propose } from './propose.ts';
import { caseOfProposal } from './rank.ts';
import { type WrittenReference, writtenReferences } from './references.ts';
import type { MatchingThresholds } from './thresholds.ts';
import { indexUniverse, type UniverseIndex } from './universe-index.ts';

export interface Matcher {
  /**
   * Decides one movement; total: every movement gets exactly one outcome. A top-up credited to an earlier movement
   * counts as paid for the next.
   */
  decide: (facts: MovementFacts) => Decision;
  /** The same, without taking anything. */
  look: (facts: MovementFacts) => Decision;
}

/**
 * @param taken top-ups that this import credited before; the matcher adds its own
 */
export function createMatcher(
  universe: Universe,
  thresholds: MatchingThresholds,
  taken: Set<string> = new Set(),
): Matcher {
  const index = indexUniverse(universe);
  return {
    decide(facts) {
      const decision = decide(facts, index, thresholds, taken);
      if (decision.credit?.topUpId) taken.add(decision.credit.topUpId);
      return decision;
    },
    look: (facts) => decide(facts, index, thresholds, taken),
  };
}

function decide(
  facts: MovementFacts,
  index: UniverseIndex,
  thresholds: MatchingThresholds,
  taken: ReadonlySet<string>,
): Decision {
  const { cents } = facts;
  if (facts.currency !== 'EUR') return outcome('foreign-currency');
  if (cents === null) return outcome('sub-cent');
  if (cents === 0) return outcome('zero');
  if (cents < 0) return decideDebit(facts, cents, index);

  const returned = facts.endToEndId === null ? undefined : index.refundOf(facts.endToEndId);
  if (returned?.state === 'paid') return outcome('refund-returned', { refundId: returned.id });
  if (facts.reversal) return outcome('reversal');
  if (facts.iban !== null && index.isProvider(facts.iban)) return outcome('provider-payout');

  const credit = { ...facts, cents };
  const written = writtenReferences(facts.text);
  const named = namedTopUps(facts.reference, written, index);
  const [only] = named;
  if (only && named.length === 1) {
    const refused = refusal(only, credit, index, taken);
    if (refused) return aboutTopUp(refused, only, index);
    const rule = ruleFor(only, credit);
    if (rule) return byRule(rule, only, credit, written);
  }
  const proposals = propose(credit, written, index, thresholds, taken);
  return proposals.length > 0
    ? outcome('proposed', { proposals, case: caseOfProposal(proposals[0]) })
    : outcome('unknown');
}

/** A debit is never taken from a wallet by itself; only the payment of a refund is recognised. */
function decideDebit(facts: MovementFacts, cents: number, index: UniverseIndex): Decision {
  const refund = facts.endToEndId === null ? undefined : index.refundOf(facts.endToEndId);
  if (refund?.state === 'in-file' && refund.amountCents === -cents)
    return outcome('refund-paid', { refundId: refund.id });
  if (facts.bankCharge) return outcome('bank-charge');
  if (facts.reversal) return outcome('reversal');
  if (facts.iban !== null && index.isProvider(facts.iban)) return outcome('provider-payout');
  return outcome('debit');
}

/** Top-ups, in any state, that the bank's field or, without one, the valid references in the text name. */
function namedTopUps(
  reference: string | null,
  written: readonly WrittenReference[],
  index: UniverseIndex,
): TopUpFacts[] {
  const references = reference === null ? written.map((each) => each.reference) : [reference];
  return references.flatMap((each) => index.topUpOf(each) ?? []);
}

/** Why a top-up that is named takes no money; looked at before any rule credits. */
function refusal(
  topUp: TopUpFacts,
  { bookedOn }: MovementFacts,
  index: UniverseIndex,
  taken: ReadonlySet<string>,
): MovementOutcome | null {
  if (!isOpen(topUp.walletId, index)) return 'closed-organisation';
  if (topUp.state === 'paid' || taken.has(topUp.id)) return 'already-paid';
  if (topUp.state === 'cancelled' || topUp.state === 'failed') return 'top-up-cancelled';
  const late = topUp.expiresOn !== null && bookedOn > topUp.expiresOn;
  return topUp.state === 'expired' || late ? 'top-up-expired' : null;
}

function ruleFor(
  topUp: TopUpFacts,
  { reference, cents }: MovementFacts,
): 'structured-reference' | 'reference-in-text' | null {
  if (reference !== null) return 'structured-reference';
  return topUp.amountCents === cents ? 'reference-in-text' : null;
}

function byRule(
  rule: 'structured-reference' | 'reference-in-text',
  { id, walletId, reference, amountCents }: TopUpFacts,
  { cents }: { cents: number },
  written: readonly WrittenReference[],
): Decision {
  const typed = written.find((each) => each.reference === reference)?.typed;
  const evidence: Evidence[] = [
    typed === undefined
      ? { code: 'reference-structured', reference }
      : { code: 'reference-in-text', reference, typed },
    amountCents === cents
      ? { code: 'amount-equal', amountCents: cents }
      : { code: 'amount-differs', amountCents: cents, announcedCents: amountCents },
  ];
  const credit: Proposal = { walletId, topUpId: id, evidence };
  return outcome('credited', { rule, credit, topUpId: id, case: 'reference' });
}

/** The payer did mean this organisation, so its wallet (or its heir's) is proposed, without the top-up. */
function aboutTopUp(word: MovementOutcome, topUp: TopUpFacts, index: UniverseIndex): Decision {
  const { id, reference, walletId } = topUp;
  const heir = word === 'closed-organisation' ? index.wallet(walletId)?.heirWalletId : walletId;
  const evidence: Evidence[] = [{ code: 'reference-structured', reference }];
  const proposals =
    heir != null && isOpen(heir, index) ? [{ walletId: heir, topUpId: null, evidence }] : [];
  return outcome(word, {
    topUpId: id,
    proposals,
    case: proposals.length > 0 ? 'reference' : 'none',
  });
}

function outcome(word: MovementOutcome, rest: Partial<Decision> = {}): Decision {
  return {
    outcome: word,
    rule: null,
    credit: null,
    topUpId: null,
    refundId: null,
    proposals: [],
    case: 'none',
    ...rest,
  };
}
