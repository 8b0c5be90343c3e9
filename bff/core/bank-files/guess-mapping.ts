import { guessColumns } from './guess-columns.ts';
import { neighboursThatFit } from './sheet-chronology.ts';
import { layOut, type SheetColumns } from './sheet-columns.ts';
import { readEntries } from './sheet-entries.ts';
import { findHeaderRow, rolesOf } from './sheet-headers.ts';
import type { ColumnMapping, ColumnRole, SheetRow } from './sheet-types.ts';
import { dateOrderOf, decimalSignOf } from './sheet-values.ts';

/** Rows that are looked at; a header stands well before. */
const SAMPLE_ROWS = 200;

/** Roles of which several columns are read together; of the others the first counts. */
const MAY_REPEAT = new Set<ColumnRole>(['description', 'counterpartyAddress']);

export interface GuessedMapping {
  mapping: ColumnMapping;
  /** What the file leaves open and the mapping takes for granted. */
  assumed: ('date-order' | 'decimal-sign')[];
}

/**
 * A sensible mapping for a sheet, for a person to confirm once: headers as banks in Belgium write them, or, when
 * there are none, columns by what they hold. Null when no date and amount can be told.
 */
export function guessMapping(rows: SheetRow[]): GuessedMapping | null {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const header = findHeaderRow(sample);
  const columns = header ? headerColumns(header) : guessColumns(sample);
  const draft = { columns: columns ?? {}, hasHeader: header !== null, inverted: false };
  const laid = columns && layOut({ ...draft, dateOrder: 'dmy', decimalSign: ',' }, sample);
  if (!laid) return null;
  const dates = dateOrderOf(texts(laid, ['bookingDate', 'valueDate']));
  const amounts = texts(laid, ['amount', 'debit', 'credit', 'balance']);
  const decimalSign = decimalSignOf(amounts);
  const mapping = { ...draft, dateOrder: dates.order, decimalSign: decimalSign ?? ',' } as const;
  const assumed: GuessedMapping['assumed'] = [];
  if (!dates.certain && !isDayFirstHeader(columns)) assumed.push('date-order');
  if (decimalSign === null && amounts.some((text) => /\d[.,]\d/.test(text))) {
    assumed.push('decimal-sign');
  }
  return { mapping: { ...mapping, inverted: signsAreTurned(laid, mapping) }, assumed };
}

function headerColumns(header: SheetRow): ColumnMapping['columns'] {
  const columns: ColumnMapping['columns'] = {};
  for (const [index, role] of rolesOf(header).entries()) {
    const text = header.cells[index]?.text ?? '';
    if (role && (!columns[role] || MAY_REPEAT.has(role))) (columns[role] ??= []).push(text);
  }
  return columns;
}

/** Dutch and French exports put the day first; an English one may be American. */
function isDayFirstHeader({ bookingDate = [], valueDate = [] }: ColumnMapping['columns']): boolean {
  return [...bookingDate, ...valueDate].some((header) =>
    /datum|valuta|valeur|comptabil|ex[eé]cution/i.test(String(header)),
  );
}

function texts(laid: SheetColumns, roles: ColumnRole[]): string[] {
  const cells = laid.body.flatMap((row) => roles.map((role) => laid.cell(row, role)));
  return cells.flatMap((found) => (found?.kind === 'text' ? [found.text] : []));
}

/** A running balance tells exports that mean the opposite by their signs, or by debit and credit. */
function signsAreTurned(laid: SheetColumns, mapping: ColumnMapping): boolean {
  const entries = readEntries(laid, mapping, []);
  const turned = entries.map(({ amount, balance }) => ({ amount: -amount, balance }));
  const fit = (rows: typeof turned) =>
    Math.max(neighboursThatFit(rows, false), neighboursThatFit(rows, true));
  return fit(turned) > fit(entries);
}
