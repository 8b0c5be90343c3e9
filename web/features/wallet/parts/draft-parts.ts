import { parseTypedAmount } from './typed-amount.ts';

/** One row of a form that divides money over wallets. */
export interface DraftPart {
  key: string;
  wallet: { id: string; name: string } | null;
  /** An open transfer top-up of that wallet which this part pays. */
  topUpId: string | null;
  /** As typed. */
  amount: string;
}

export interface WalletPart {
  walletId: string;
  topUpId: string | null;
  amountCents: number;
}

/** An empty row with this amount in it. */
export const newPart = (amount: string, wallet: DraftPart['wallet'] = null): DraftPart => ({
  key: crypto.randomUUID(),
  wallet,
  topUpId: null,
  amount,
});

/** Cents that the rows leave over; negative when they are too much. What is not yet an amount counts nothing. */
export const leftOver = (total: number, parts: readonly DraftPart[]): number =>
  total - parts.reduce((sum, { amount }) => sum + (parseTypedAmount(amount) ?? 0), 0);

/** The rows as the API takes them; undefined while a wallet or a positive amount is missing. */
export const completeParts = (parts: readonly DraftPart[]): WalletPart[] | undefined => {
  const complete: WalletPart[] = [];
  for (const { wallet, topUpId, amount } of parts) {
    const amountCents = parseTypedAmount(amount);
    if (wallet === null || amountCents === undefined || amountCents <= 0) return undefined;
    complete.push({ walletId: wallet.id, topUpId, amountCents });
  }
  return complete;
};
