import { toDecimalText } from './amounts.ts';
import type { CamtDetails } from './camt-details.ts';
import { amountAt, dateAt, signOf } from './camt-fields.ts';
import { counterpartyOf, NO_COUNTERPARTY } from './camt-party.ts';
import { freeCommunication } from './communication.ts';
import type { Fault } from './problems.ts';
import type { Movement, MovementHead, Thousandths, TransactionCode } from './types.ts';
import { child, textAt, type XmlElement } from './xml-tree.ts';

export interface CamtEntry {
  /** Signed amount that the bank booked. */
  amount: Thousandths;
  currency: string;
  movements: Movement[];
}

/** What an entry needs to know of its statement. */
export interface EntryPlace {
  /** Number of the entry, from 1. */
  sequence: number;
  /** Movements listed before it. */
  listed: number;
  endLine: number;
}

/**
 * One booked `Ntry` with its `TxDtls`: several details that add up to the entry take its place, otherwise the
 * entry is listed as one. Null, with a fault, when the entry cannot be read.
 */
export function readEntry(
  entry: XmlElement,
  details: CamtDetails[],
  place: EntryPlace,
  faults: Fault[],
): CamtEntry | null {
  const found = amountAt(entry, 'Amt', faults);
  const sign = signOf(entry, faults);
  if (!found || !sign) return null;
  const { currency } = found;
  const amount = sign * found.amount;
  const total = details.reduce<Thousandths | null>(
    (sum, detail) => addSigned(sum, detail, sign),
    0n,
  );
  const isBatch = details.length > 1 && total === amount;
  if (details.length > 0 && !isBatch && total !== null && total !== amount) {
    faults.push({
      severity: 'warn',
      code: 'details-differ',
      message: 'the details do not add up to their entry, which is listed as one',
      field: 'Ntry/NtryDtls/TxDtls/Amt',
      expected: toDecimalText(amount),
      found: toDecimalText(total),
    });
  }
  const base = baseMovement(entry, { amount, currency }, place, faults);
  if (!isBatch) return { amount, currency, movements: [whole(base, details)] };
  const head = headOf(base, details.length);
  const movements = details.map((detail, index) => ({
    ...withDetails(base, detail, signedAmount(detail, sign) ?? 0n),
    detail: fourDigits(index + 1),
    position: place.listed + index + 1,
    head,
  }));
  return { amount, currency, movements };
}

function addSigned(
  sum: Thousandths | null,
  detail: CamtDetails,
  sign: 1n | -1n,
): Thousandths | null {
  const amount = signedAmount(detail, sign);
  return sum === null || amount === null ? null : sum + amount;
}

/** A detail without sign of its own has that of its entry. */
function signedAmount({ amount, indicator }: CamtDetails, sign: 1n | -1n): Thousandths | null {
  if (amount === null) return null;
  const own = indicator === 'CRDT' ? 1n : indicator === 'DBIT' ? -1n : sign;
  return own * amount;
}

/** The entry as one movement: with all of its only detail, or with what several say as further information. */
function whole(base: Movement, details: CamtDetails[]): Movement {
  const [only, ...others] = details;
  if (!only) return base;
  if (others.length === 0) return withDetails(base, only, base.amount);
  const said = details.flatMap(({ communication, information }) => [
    communication.text,
    communication.kind === 'structured' ? communication.message : '',
    information,
  ]);
  return { ...base, information: joined([base.information, ...said]) };
}

function withDetails(base: Movement, detail: CamtDetails, amount: Thousandths): Movement {
  return {
    ...base,
    amount,
    counterparty: counterpartyOf(detail.parties, amount >= 0n),
    communication: detail.communication,
    structuredReference: detail.structuredReference,
    bankReference: base.bankReference ?? detail.bankReference,
    endToEndId: detail.endToEndId,
    mandate: detail.mandate,
    returnReason: detail.returnReason,
    purpose: detail.purpose,
    information: joined([detail.information, base.information]),
  };
}

function baseMovement(
  entry: XmlElement,
  { amount, currency }: { amount: Thousandths; currency: string },
  place: EntryPlace,
  faults: Fault[],
): Movement {
  return {
    position: place.listed + 1,
    sequence: fourDigits(place.sequence),
    detail: '0000',
    amount,
    currency,
    valueDate: dateAt(entry, 'ValDt', faults),
    bookingDate: dateAt(entry, 'BookgDt', faults),
    bankReference: textAt(entry, 'AcctSvcrRef', 'NtryRef'),
    transactionCode: transactionCodeOf(child(entry, 'BkTxCd')),
    counterparty: NO_COUNTERPARTY,
    communication: freeCommunication(''),
    structuredReference: null,
    information: textAt(entry, 'AddtlNtryInf') ?? '',
    endToEndId: null,
    mandate: null,
    returnReason: null,
    reversal: /^(true|1)$/.test(textAt(entry, 'RvslInd') ?? ''),
    categoryPurpose: null,
    purpose: null,
    statementNumber: null,
    globalisation: null,
    head: null,
    parts: [],
    lines: [entry.line, place.endLine],
  };
}

function headOf(base: Movement, details: number): MovementHead {
  const { sequence, amount, transactionCode, communication, information } = base;
  const head = { sequence, amount, transactionCode, communication, information, details };
  return { ...head, structuredReference: null };
}

function transactionCodeOf(code: XmlElement | undefined): TransactionCode {
  const family = textAt(code, 'Domn/Fmly/Cd');
  const transaction = textAt(code, 'Domn/Fmly/SubFmlyCd');
  const category = textAt(code, 'Prtry/Cd');
  const parts = [textAt(code, 'Domn/Cd'), family, transaction].filter((part) => part !== null);
  return { code: parts.join('-') || (category ?? ''), type: null, family, transaction, category };
}

function joined(texts: string[]): string {
  return [...new Set(texts.map((text) => text.trim()))].filter(Boolean).join(' ');
}

function fourDigits(number: number): string {
  return String(number).padStart(4, '0');
}
