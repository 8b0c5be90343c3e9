import type { IsoDate } from '#core/bank-files/types';
import type { Cents } from '#core/money';
import type { RefundState, TopUpState } from '#core/vocabulary';

/** What the matcher looks at of one movement. */
export interface MovementFacts {
  id: string;
  /** Null when the bank gave a part of a cent. */
  cents: Cents | null;
  currency: string;
  bookedOn: IsoDate;
  /** Valid reference that the bank gave in its own field: twelve digits (an RF's wrapped OGM). */
  reference: string | null;
  /** A reference in the bank's field that fails its check digits: never credits by itself. */
  brokenReference: string | null;
  /** All that the payer wrote, lines divided by line breaks. */
  text: string;
  endToEndId: string | null;
  /** IBAN of the counterparty without blanks. */
  iban: string | null;
  name: string | null;
  /** The bank corrects, cancels or returns an earlier movement. */
  reversal: boolean;
  /** By its transaction code a charge, interest or commission of the bank. */
  bankCharge: boolean;
}

/** A top-up by transfer, in whatever state. */
export interface TopUpFacts {
  id: string;
  walletId: string;
  /** Twelve digits. */
  reference: string;
  amountCents: Cents;
  state: TopUpState;
  announcedOn: IsoDate;
  expiresOn: IsoDate | null;
}

/** A wallet to which money may go. */
export interface WalletFacts {
  id: string;
  organisationName: string;
  /** Closed or merged organisations get no money. */
  open: boolean;
  /** Wallet of the organisation that it was merged into. */
  heirWalletId: string | null;
  /** Here for a top-up that was named: its name need not be compared with payers'. */
  namedOnly?: boolean;
}

/** An IBAN whose money was attributed to this wallet before. */
export interface PayerFacts {
  iban: string;
  walletId: string;
  times: number;
  lastOn: IsoDate;
}

export interface MemberFacts {
  walletId: string;
  name: string;
}

export interface RefundFacts {
  id: string;
  endToEndId: string;
  amountCents: Cents;
  state: RefundState;
}

/** Everything that a movement may be compared with. */
export interface Universe {
  topUps: readonly TopUpFacts[];
  wallets: readonly WalletFacts[];
  payers: readonly PayerFacts[];
  members: readonly MemberFacts[];
  refunds: readonly RefundFacts[];
  /** IBANs from which the payment provider pays out. */
  providerIbans: readonly string[];
}
