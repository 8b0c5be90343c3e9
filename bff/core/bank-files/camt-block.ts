import { checkBalances, checkHeader, checkSummary, type CamtTotals } from './camt-checks.ts';
import { readDetails, type CamtDetails } from './camt-details.ts';
import { readEntry } from './camt-entry.ts';
import {
  accountOf,
  balanceOf,
  balancesOf,
  CLOSING,
  isOnePageOfMore,
  readStatementHeader,
} from './camt-statement.ts';
import { toDecimalText } from './amounts.ts';
import type { Fault } from './problems.ts';
import type { BankFileEvent, BankFileFormat, StatementHeader } from './types.ts';
import { child, textAt, type XmlElement } from './xml-tree.ts';

/** One `Stmt` (or `Rpt`, `Ntfctn`), fed with its parts as they end. */
export interface CamtBlock {
  details(transaction: XmlElement, entry: XmlElement): void;
  entry(entry: XmlElement, endLine: number): void;
  end(): void;
}

export interface CamtContext {
  index: number;
  format: BankFileFormat;
  groupHeader: XmlElement | undefined;
  emit(event: BankFileEvent): void;
  fault(fault: Fault, line: number): void;
}

export function createCamtBlock(statement: XmlElement, context: CamtContext): CamtBlock {
  const totals: CamtTotals = { entries: 0, credit: 0n, debit: 0n, booked: 0, listed: 0 };
  let header: StatementHeader | null = null;
  let pending: CamtDetails[] = [];
  const isStatement = context.format === 'camt.053';

  function collect<T>(line: number, read: (faults: Fault[]) => T): T {
    const faults: Fault[] = [];
    const result = read(faults);
    for (const fault of faults) context.fault(fault, line);
    return result;
  }

  /** The head is complete when the first entry ends, or the statement. */
  function open(entryCurrency: string | null): StatementHeader {
    if (header) return header;
    const balances = collect(statement.line, (faults) => balancesOf(statement, faults));
    header = readStatementHeader(statement, context, balances, entryCurrency);
    for (const fault of checkHeader(header)) context.fault(fault, statement.line);
    if (isOnePageOfMore(context.groupHeader) || isOnePageOfMore(statement)) {
      const message = 'the bank cut this statement into pages, of which this is one';
      context.fault({ severity: 'hold', code: 'page-of-statement', message }, statement.line);
    }
    context.emit({ type: 'statement', header });
    return header;
  }

  return {
    details(transaction, entry) {
      const currency = child(entry, 'Amt')?.attributes.get('Ccy') ?? null;
      pending.push(readDetails(transaction, currency, accountOf(statement)));
    },
    entry(entry, endLine) {
      totals.entries += 1;
      const details = pending;
      pending = [];
      const { currency } = open(child(entry, 'Amt')?.attributes.get('Ccy') ?? null);
      const status = textAt(entry, 'Sts/Cd', 'Sts/Prtry', 'Sts');
      if (status !== 'BOOK') {
        context.fault(notBooked(status), entry.line);
        return;
      }
      const place = { sequence: totals.entries, listed: totals.listed, endLine };
      const read = collect(entry.line, (faults) => readEntry(entry, details, place, faults));
      if (!read) return;
      totals.booked += 1;
      totals.listed += read.movements.length;
      if (read.currency !== currency)
        context.fault(otherCurrency(currency, read.currency), entry.line);
      else if (read.amount < 0n) totals.debit -= read.amount;
      else totals.credit += read.amount;
      for (const movement of read.movements) {
        if (movement.amount % 10n !== 0n) context.fault(subCent(movement.amount), entry.line);
        context.emit({ type: 'movement', statement: context.index, movement });
      }
    },
    end() {
      const { index, currency, sequence, reference, opening } = open(null);
      const balances = balancesOf(statement, []);
      const closing = balanceOf(balances, currency, CLOSING);
      const faults = isStatement
        ? [
            ...checkBalances(opening, closing?.amount ?? null, totals),
            ...checkSummary(statement, totals),
          ]
        : [];
      for (const fault of faults) context.fault(fault, statement.line);
      const { credit, debit, booked, listed } = totals;
      context.emit({
        type: 'closing',
        closing: {
          index,
          number: sequence ?? reference,
          closing: closing?.amount ?? null,
          closingDate: closing?.date ?? null,
          credit,
          debit,
          booked,
          listed,
          freeMessages: [textAt(statement, 'AddtlStmtInf') ?? ''].filter(Boolean),
        },
      });
    },
  };
}

function notBooked(status: string | null): Fault {
  return {
    severity: status === null ? 'hold' : 'warn',
    code: 'entry-not-booked',
    message: 'an entry that is not booked (BOOK) was left out',
    field: 'Ntry/Sts',
    expected: 'BOOK',
    found: status ?? '',
  };
}

function otherCurrency(expected: string, found: string): Fault {
  const message = 'an entry in another currency than the statement';
  return {
    severity: 'hold',
    code: 'currency-differs',
    message,
    field: 'Ntry/Amt/@Ccy',
    expected,
    found,
  };
}

function subCent(amount: bigint): Fault {
  const message = 'the amount holds a part of a cent';
  const found = toDecimalText(amount);
  return { severity: 'warn', code: 'sub-cent', message, field: 'Ntry/Amt', found };
}
