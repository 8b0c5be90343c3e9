import type { AttributionRule, MovementOutcome, MovementState } from '#core/vocabulary';

/** A line that our bank will report, and what the desk made of it. */
export interface Payment {
  /** Days before today; moved to a working day when the statement is made. */
  booked: number;
  /** Signed. */
  cents: number;
  name: string | null;
  iban: string | null;
  /** Structured reference in the bank's own field, twelve digits. */
  reference?: string;
  /** What the payer wrote instead. */
  text?: string;
  endToEndId?: string;
  transactionCode?: string;
  /** The bank corrects or returns an earlier line. */
  reversal?: boolean;
  state: MovementState;
  outcome: MovementOutcome;
  /** What the outcome rests on, by the matcher. */
  decision?: Record<string, string>;
  attribution?: {
    rule: AttributionRule;
    parts: readonly PaymentPart[];
    /** What the provider kept of a payout. */
    feeCents?: number;
    /** Who decided; absent for the rules that credit by themselves. */
    staffId?: string;
  };
  /** Asked by one colleague, approved by another once that one is named. */
  refund?: { requestedBy: string; approvedBy?: string; reason: string };
}

export type PaymentPart =
  | { walletId: string; cents: number; topUpId?: string }
  | { account: 'bank-charges' | 'clearing'; cents: number };
