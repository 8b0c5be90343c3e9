import type { MovementFacts } from '#core/matching/facts';
import { ogmOf } from '#core/matching/references';

/** Columns that hold what the matcher looks at, of the staging table and of `movements` alike. */
export interface FactsRow {
  id: string;
  amountMilli: number | bigint;
  currency: string;
  bookedOn: string;
  reference: string | null;
  communicationKind: 'none' | 'free' | 'structured';
  communication: string;
  details: Details;
  endToEndId: string | null;
  counterpartyAccount: string | null;
  counterpartyName: string | null;
  transactionCode: string | null;
}

interface Details {
  information?: string;
  message?: string;
  brokenReference?: string;
  reversal?: boolean;
  returnReason?: unknown;
  parts?: { message: string }[];
}

export const factsOf = (row: FactsRow): MovementFacts => {
  const { details, reference } = row;
  return {
    id: row.id,
    cents: centsOf(row.amountMilli),
    currency: row.currency,
    bookedOn: row.bookedOn,
    reference: reference === null ? null : ogmOf(reference),
    brokenReference: details.brokenReference ?? null,
    text: textOf(row),
    endToEndId: row.endToEndId,
    iban: row.counterpartyAccount,
    name: row.counterpartyName,
    reversal: details.reversal === true || details.returnReason !== undefined,
    bankCharge: isBankCharge(row.transactionCode),
  };
};

/** Whole cents of an amount in thousandths, or null. */
export const centsOf = (milli: number | bigint): number | null => {
  const amount = BigInt(milli);
  return amount % 10n === 0n ? Number(amount / 10n) : null;
};

/** All that the payer wrote: the communication, what the bank put in further records, and parts. */
const textOf = ({ communicationKind, communication, details }: FactsRow): string => {
  const own = communicationKind === 'free' ? communication : (details.message ?? '');
  const parts = (details.parts ?? []).map(({ message }) => message);
  return [own, details.information ?? '', ...parts].filter((text) => text !== '').join('\n');
};

/** CODA: families 35 (closing of the account) and 80 (costs); CAMT: charges, fees, commissions, interest, tax. */
const isBankCharge = (code: string | null): boolean =>
  code !== null && (/^\d(35|80)\d{5}$/.test(code) || /\b(CHRG|FEES|COMM|INTR|TAXE)\b/.test(code));
