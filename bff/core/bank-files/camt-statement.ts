import { amountAt, dateAt, signOf } from './camt-fields.ts';
import { bicOf } from './camt-party.ts';
import { ibanOf } from './iban-of.ts';
import type { Fault } from './problems.ts';
import type { BankFileFormat, IsoDate, StatementHeader, Thousandths } from './types.ts';
import { child, children, textAt, type XmlElement } from './xml-tree.ts';

export interface CamtBalance {
  code: string;
  amount: Thousandths;
  currency: string;
  date: IsoDate | null;
}

/** The balances of a statement, signed. */
export function balancesOf(statement: XmlElement, faults: Fault[]): CamtBalance[] {
  return children(statement, 'Bal').flatMap((balance) => {
    const code = textAt(balance, 'Tp/CdOrPrtry/Cd', 'Tp/CdOrPrtry/Prtry') ?? '';
    const found = amountAt(balance, 'Amt', faults);
    const sign = signOf(balance, faults);
    if (!found || !sign) return [];
    const date = dateAt(balance, 'Dt', faults);
    return [{ code, amount: sign * found.amount, currency: found.currency, date }];
  });
}

/** First balance of the first of `codes` that is there, in the statement's currency. */
export function balanceOf(
  balances: CamtBalance[],
  currency: string,
  codes: string[],
): CamtBalance | null {
  for (const code of codes) {
    const found = balances.find((each) => each.code === code && each.currency === currency);
    if (found) return found;
  }
  return null;
}

/** Opening balance booked, or else what the day before closed with. */
const OPENING = ['OPBD', 'PRCD'];
export const CLOSING = ['CLBD'];

/** Account number of a statement; the IBAN, or whatever other identification the bank uses. */
export function accountOf(statement: XmlElement): string {
  return textAt(statement, 'Acct/Id/IBAN', 'Acct/Id/Othr/Id') ?? '';
}

export function readStatementHeader(
  statement: XmlElement,
  context: { index: number; format: BankFileFormat; groupHeader: XmlElement | undefined },
  balances: CamtBalance[],
  entryCurrency: string | null,
): StatementHeader {
  const { index, format, groupHeader } = context;
  const firstOpening = balances.find(({ code }) => OPENING.includes(code));
  const currency =
    textAt(statement, 'Acct/Ccy') ?? (firstOpening ?? balances[0])?.currency ?? entryCurrency ?? '';
  const opening = balanceOf(balances, currency, OPENING);
  const account = accountOf(statement);
  const copy = textAt(statement, 'CpyDplctInd') ?? textAt(groupHeader, 'CpyDplctInd');
  return {
    index,
    format,
    account,
    iban: ibanOf(account),
    currency,
    holder: textAt(statement, 'Acct/Ownr/Nm', 'Acct/Nm'),
    bic: bicOf(child(statement, 'Acct/Svcr')),
    reference: textAt(statement, 'Id'),
    creationDate: dateAt(statement, 'CreDtTm', []) ?? dateAt(groupHeader, 'CreDtTm', []),
    duplicate: copy !== null,
    separateApplication: null,
    sequence: textAt(statement, 'ElctrncSeqNb', 'LglSeqNb'),
    openingNumber: textAt(statement, 'LglSeqNb'),
    opening: opening?.amount ?? null,
    openingDate: opening?.date ?? null,
    entry: null,
  };
}

/** A statement that the bank cut into pages is not complete on any of them. */
export function isOnePageOfMore(message: XmlElement | undefined): boolean {
  const pages = child(message, 'MsgPgntn') ?? child(message, 'StmtPgntn');
  if (!pages) return false;
  const isLast = /^(true|1)$/.test(textAt(pages, 'LastPgInd') ?? 'true');
  return !isLast || Number(textAt(pages, 'PgNb') ?? '1') !== 1;
}
