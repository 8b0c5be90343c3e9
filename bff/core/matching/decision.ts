import type { MovementOutcome } from '#core/vocabulary';
import type { Evidence, ProposalCase } from './evidence.ts';

/** Where a movement's money may belong, and why. Without a top-up it goes to the wallet alone. */
export interface Proposal {
  walletId: string;
  topUpId: string | null;
  evidence: readonly Evidence[];
}

/**
 * What the matcher makes of one movement. Only `credited` and `refund-paid` are posted by themselves; all else waits
 * for a person.
 */
export interface Decision {
  outcome: MovementOutcome;
  /** Set when a rule credits by itself. */
  rule: 'structured-reference' | 'reference-in-text' | null;
  /** What is credited when a rule credits. */
  credit: Proposal | null;
  /** The top-up or refund that the outcome is about. */
  topUpId: string | null;
  refundId: string | null;
  /** Best first. */
  proposals: readonly Proposal[];
  case: ProposalCase;
}
