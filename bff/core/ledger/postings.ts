import type { Cents } from '#core/money';
import type { IsoDate } from '#core/bank-files/types';
import type { LedgerAccountKind, LedgerEntryKind } from '#core/vocabulary';

/** A ledger account by what it stands for: a wallet, one of our bank accounts, or the only one of its kind. */
export type AccountRef =
  | { readonly wallet: string }
  | { readonly bankAccount: string }
  | { readonly kind: Exclude<LedgerAccountKind, 'wallet' | 'bank'> };

/** What an entry belongs to; every name is the column that keeps it. */
export interface EntryLinks {
  readonly movementId?: string;
  readonly attributionId?: string;
  readonly topUpId?: string;
  readonly refundId?: string;
  readonly filingId?: string;
  readonly toolId?: string;
  readonly staffId?: string;
  /** The portal's own key, by which a repeated event posts nothing. */
  readonly externalKey?: string;
}

/** One balanced entry, not yet written. `amountCents` is above zero. */
export interface Posting extends EntryLinks {
  readonly kind: Exclude<LedgerEntryKind, 'reversal'>;
  readonly debit: AccountRef;
  readonly credit: AccountRef;
  readonly amountCents: Cents;
  readonly bookedOn: IsoDate;
}

export const suspense: AccountRef = { kind: 'suspense' };
export const clearing: AccountRef = { kind: 'clearing' };
const refundsPayable: AccountRef = { kind: 'refunds-payable' };

interface Entry extends EntryLinks {
  readonly kind: Posting['kind'];
  readonly bookedOn: IsoDate;
}

/**
 * Debits `from` and credits `to`; a negative amount goes the other way round. Bank, clearing, charges and fees are
 * ours, so a debit raises them; wallets, suspense and refunds are owed to others, so a credit raises them.
 * Throws RangeError unless `cents` is a whole number of cents other than zero.
 */
export function transfer(from: AccountRef, to: AccountRef, cents: Cents, entry: Entry): Posting {
  if (!Number.isSafeInteger(cents) || cents === 0)
    throw new RangeError(`not an amount to post: ${cents}`);
  const [debit, credit] = cents > 0 ? [from, to] : [to, from];
  return { ...entry, debit, credit, amountCents: Math.abs(cents) };
}

/** A movement enters suspense the moment it is imported, signed as the bank signs it. */
export function importPosting(movement: {
  id: string;
  bankAccountId: string;
  cents: Cents;
  bookedOn: IsoDate;
}): Posting {
  const { id: movementId, bankAccountId, cents, bookedOn } = movement;
  const entry: Entry = { kind: 'import', bookedOn, movementId };
  return transfer({ bankAccount: bankAccountId }, suspense, cents, entry);
}

/** Part of a movement's money on its way out of suspense; `cents` carries the movement's sign. */
export interface Part {
  readonly to: AccountRef;
  readonly cents: Cents;
  readonly topUpId?: string;
  readonly refundId?: string;
}

/** Where a movement's money may go, and the kind of entry that brings it there. */
function kindOf(part: Part): Posting['kind'] {
  if ('wallet' in part.to) return 'attribution';
  if ('bankAccount' in part.to)
    throw new RangeError('money leaves suspense for a bank by import only');
  const { kind } = part.to;
  if (kind === 'refunds-payable') return part.cents > 0 ? 'refund' : 'refund-paid';
  if (kind === 'bank-charges') return 'bank-charge';
  if (kind === 'clearing') return 'provider-payout';
  throw new RangeError(`money of a movement does not go to ${kind}`);
}

/**
 * Takes a movement out of suspense, whole: to wallets, refunds, bank charges or clearing.
 * Throws RangeError when the parts do not add up to the movement, or one goes against its sign.
 */
export function attributionPostings(
  movement: { id: string; cents: Cents },
  parts: readonly Part[],
  entry: { attributionId: string; bookedOn: IsoDate; staffId?: string },
): Posting[] {
  const total = parts.reduce((sum, part) => sum + part.cents, 0);
  if (total !== movement.cents)
    throw new RangeError(`parts add up to ${total}, the movement to ${movement.cents}`);
  return parts.map((part) => {
    if (Math.sign(part.cents) !== Math.sign(movement.cents))
      throw new RangeError('a part goes against the sign of its movement');
    const { to, cents, topUpId, refundId } = part;
    const links = { movementId: movement.id, topUpId, refundId, ...entry };
    return transfer(suspense, to, cents, { kind: kindOf(part), ...links });
  });
}

export const walletPart = (walletId: string, cents: Cents, topUpId?: string): Part => ({
  to: { wallet: walletId },
  cents,
  topUpId,
});
export const refundPart = (refundId: string, cents: Cents): Part => ({
  to: refundsPayable,
  cents,
  refundId,
});
export const accountPart = (kind: 'bank-charges' | 'clearing', cents: Cents): Part => ({
  to: { kind },
  cents,
});

/** What the provider kept of a payout: out of clearing, so that clearing empties. */
export function providerFeePosting(
  cents: Cents,
  entry: { movementId: string; attributionId: string; bookedOn: IsoDate; staffId?: string },
): Posting {
  return transfer({ kind: 'provider-fees' }, clearing, cents, { kind: 'provider-fee', ...entry });
}

/** Online payment that succeeded: the provider owes it to us, we owe it to the wallet. */
export function onlineTopUpPosting(topUp: {
  id: string;
  walletId: string;
  cents: Cents;
  bookedOn: IsoDate;
  externalKey?: string;
}): Posting {
  const { id: topUpId, walletId, cents, bookedOn, externalKey } = topUp;
  const entry: Entry = { kind: 'online-top-up', bookedOn, topUpId, externalKey };
  return transfer(clearing, { wallet: walletId }, cents, entry);
}

/** Use of a tool, paid from the wallet. */
export function toolChargePosting(charge: {
  walletId: string;
  toolId: string;
  cents: Cents;
  bookedOn: IsoDate;
  externalKey: string;
}): Posting {
  const { walletId, toolId, cents, bookedOn, externalKey } = charge;
  const entry: Entry = { kind: 'tool-charge', bookedOn, toolId, externalKey };
  return transfer({ wallet: walletId }, { kind: 'tool-revenue' }, cents, entry);
}

/** Fee of a filing with the KBO, paid from the wallet. */
export function filingFeePosting(fee: {
  walletId: string;
  filingId: string;
  cents: Cents;
  bookedOn: IsoDate;
  staffId?: string;
}): Posting {
  const { walletId, filingId, cents, bookedOn, staffId } = fee;
  const entry: Entry = { kind: 'filing-fee', bookedOn, filingId, staffId };
  return transfer({ wallet: walletId }, { kind: 'kbo-fees' }, cents, entry);
}

/** What a bank account held before its first statement here. */
export function openingPosting(account: {
  bankAccountId: string;
  cents: Cents;
  bookedOn: IsoDate;
}): Posting {
  const { bankAccountId, cents, bookedOn } = account;
  const entry: Entry = { kind: 'opening', bookedOn };
  return transfer({ bankAccount: bankAccountId }, { kind: 'opening-equity' }, cents, entry);
}
