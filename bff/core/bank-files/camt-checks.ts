import { parseDecimal, toDecimalText } from './amounts.ts';
import type { Fault } from './problems.ts';
import type { StatementHeader, Thousandths } from './types.ts';
import { textAt, type XmlElement } from './xml-tree.ts';

/** Counted while reading the entries of one statement; totals both positive. */
export interface CamtTotals {
  /** Entries of any status. */
  entries: number;
  credit: Thousandths;
  debit: Thousandths;
  booked: number;
  listed: number;
}

/** Balances against the booked entries. */
export function checkBalances(
  opening: Thousandths | null,
  closing: Thousandths | null,
  totals: CamtTotals,
): Fault[] {
  const faults: Fault[] = [];
  if (opening === null) faults.push(missing('Stmt/Bal (OPBD or PRCD)'));
  if (closing === null) faults.push(missing('Stmt/Bal (CLBD)'));
  if (opening === null || closing === null) return faults;
  const expected = opening + totals.credit - totals.debit;
  if (expected !== closing) {
    const field = 'Stmt/Bal (CLBD)';
    faults.push(differs('balance', field, toDecimalText(expected), toDecimalText(closing)));
  }
  return faults;
}

/** The bank's own summary (`TxsSummry`), where it gives one, against what was counted. */
export function checkSummary(statement: XmlElement, totals: CamtTotals): Fault[] {
  const faults: Fault[] = [];
  const count = textAt(statement, 'TxsSummry/TtlNtries/NbOfNtries');
  if (count !== null && count !== String(totals.entries)) {
    const field = 'Stmt/TxsSummry/TtlNtries/NbOfNtries';
    faults.push(differs('summary-entries', field, String(totals.entries), count));
  }
  const sums = [
    ['TtlCdtNtries', totals.credit],
    ['TtlDbtNtries', totals.debit],
  ] as const;
  for (const [name, counted] of sums) {
    const text = textAt(statement, `TxsSummry/${name}/Sum`);
    if (text !== null && parseDecimal(text) !== counted && totals.entries === totals.booked) {
      const field = `Stmt/TxsSummry/${name}/Sum`;
      faults.push(differs('summary-total', field, toDecimalText(counted), text));
    }
  }
  return faults;
}

/** What the head of a statement must say, and what it may warn of. */
export function checkHeader(header: StatementHeader): Fault[] {
  const faults: Fault[] = [];
  if (header.account === '') {
    faults.push({
      severity: 'refuse',
      code: 'field-unreadable',
      message: 'the statement names no account',
      field: 'Stmt/Acct/Id',
    });
  }
  if (header.duplicate) {
    faults.push({
      severity: 'warn',
      code: 'duplicate-copy',
      message: 'the bank marks this statement as a copy of one sent before',
      field: 'Stmt/CpyDplctInd',
    });
  }
  return faults;
}

function missing(field: string): Fault {
  return { severity: 'hold', code: 'balance-missing', message: `${field} is missing`, field };
}

function differs(code: string, field: string, expected: string, found: string): Fault {
  const message = `${field} does not agree with the rest of the statement`;
  return { severity: 'hold', code, message, field, expected, found };
}
