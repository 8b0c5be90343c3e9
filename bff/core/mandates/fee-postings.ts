import { type AccountRef, type Posting, transfer } from '../ledger/postings.ts';
import type { Fee } from './fee.ts';

interface Charge {
  readonly filingId: string;
  /** Null: invoiced to the co-ownership. */
  readonly walletId: string | null;
  readonly bookedOn: string;
  readonly staffId?: string;
}

/**
 * The entries of a filing's fee: fee and surcharge to the KBO's fees, VAT to VAT, out of a wallet or owed by the
 * co-ownership. An amount of nothing has no entry.
 */
export function feePostings(
  fee: Pick<Fee, 'filingCents' | 'surchargeCents' | 'vatCents'>,
  { filingId, walletId, bookedOn, staffId }: Charge,
): Posting[] {
  const from: AccountRef = walletId === null ? { kind: 'fees-receivable' } : { wallet: walletId };
  const parts: [AccountRef, number][] = [
    [{ kind: 'kbo-fees' }, fee.filingCents + fee.surchargeCents],
    [{ kind: 'vat' }, fee.vatCents],
  ];
  return parts
    .filter(([, cents]) => cents > 0)
    .map(([to, cents]) =>
      transfer(from, to, cents, { kind: 'filing-fee', bookedOn, filingId, staffId }),
    );
}
