import { ibanOf } from './iban-of.ts';
import { isNewestFirst } from './sheet-chronology.ts';
import type { SheetColumns } from './sheet-columns.ts';
import type { SheetEntry } from './sheet-entries.ts';
import { sheetMovement } from './sheet-movement.ts';
import { currencyOfAmounts, type SheetSurroundings } from './sheet-preamble.ts';
import type { ColumnMapping, ColumnRole } from './sheet-types.ts';
import type { BankFileFormat, ParsedStatement, Thousandths } from './types.ts';

const AMOUNTS: ColumnRole[] = ['amount', 'debit', 'credit', 'balance'];

export interface SheetContext {
  format: BankFileFormat;
  index: number;
  columns: SheetColumns;
  mapping: ColumnMapping;
  surroundings: SheetSurroundings;
}

/** The rows of one account as a statement, in the order of time. Currency and account are blank where nothing tells. */
export function sheetStatement(entries: SheetEntry[], context: SheetContext): ParsedStatement {
  const { format, index, columns, mapping, surroundings } = context;
  const ordered = isNewestFirst(entries) ? entries.toReversed() : entries;
  const [first, last] = [ordered[0], ordered.at(-1)];
  const currency = currencyOf(ordered, context);
  const movements = ordered.map((entry, at) =>
    sheetMovement(entry, columns, { position: at + 1, currency }),
  );
  const own = first && columns.text(first.row, 'account');
  const account = (own ?? mapping.account ?? surroundings.account ?? '').replaceAll(/\s/g, '');
  return {
    index,
    format,
    account,
    iban: ibanOf(account),
    currency,
    holder: null,
    bic: null,
    reference: null,
    creationDate: null,
    duplicate: false,
    separateApplication: null,
    sequence: null,
    openingNumber: null,
    opening: balanceBefore(first) ?? surroundings.opening,
    openingDate: first?.bookingDate ?? null,
    entry: null,
    number: only(movements.map(({ statementNumber }) => statementNumber)),
    closing: last?.balance ?? surroundings.closing,
    closingDate: last?.bookingDate ?? null,
    debit: positiveSum(movements.map(({ amount }) => -amount)),
    credit: positiveSum(movements.map(({ amount }) => amount)),
    booked: movements.length,
    listed: movements.length,
    freeMessages: [],
    movements,
  };
}

function balanceBefore(first: SheetEntry | undefined): Thousandths | null {
  return first && first.balance !== null ? first.balance - first.amount : null;
}

/** Of several currencies the euro, then the first; without a column what stands with the amounts or above them. */
function currencyOf(
  entries: SheetEntry[],
  { columns, mapping, surroundings }: SheetContext,
): string {
  const stated = entries
    .map(({ row }) => columns.text(row, 'currency'))
    .filter((currency) => currency !== null);
  if (stated.includes('EUR')) return 'EUR';
  const written = entries.flatMap(({ row }) =>
    AMOUNTS.map((role) => columns.text(row, role) ?? ''),
  );
  return stated[0] ?? mapping.currency ?? surroundings.currency ?? currencyOfAmounts(written) ?? '';
}

function only(values: (string | null)[]): string | null {
  const different = new Set(values);
  const [value = null] = different;
  return different.size === 1 ? value : null;
}

function positiveSum(amounts: Thousandths[]): Thousandths {
  return amounts.reduce((sum, amount) => (amount > 0n ? sum + amount : sum), 0n);
}
