import { currencyIn, datePartsOf, decimalSignOf, readAmount } from './sheet-values.ts';
import type { Cell, ColumnMapping, SheetRow } from './sheet-types.ts';
import { ibanOf } from './iban-of.ts';

/**
 * Columns of a sheet without headers, by what they hold in every row: the first of dates, the first of amounts
 * with decimals, codes of currencies, IBANs, and the first of other texts as description.
 * Null when there is no date or no amount.
 */
export function guessColumns(rows: SheetRow[]): ColumnMapping['columns'] | null {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns: ColumnMapping['columns'] = {};
  for (let index = 0; index < width; index += 1) {
    const cells = rows.map((row) => row.cells[index]).filter((cell) => cell !== undefined);
    const role = roleOf(cells.filter(({ text }) => text !== ''));
    if (role) columns[role] ??= [index];
  }
  return columns.bookingDate && columns.amount ? columns : null;
}

function roleOf(cells: Cell[]): keyof ColumnMapping['columns'] | null {
  if (cells.length === 0) return null;
  if (cells.every((cell) => cell.kind === 'date' || datePartsOf(cell.text))) return 'bookingDate';
  const decimalSign = decimalSignOf(cells.map(({ text }) => text)) ?? ',';
  if (cells.every((cell) => isDecimalAmount(cell, decimalSign))) return 'amount';
  if (cells.every(({ text }) => currencyIn(text) === text)) return 'currency';
  if (cells.every(({ text }) => ibanOf(text) !== null)) return 'counterpartyAccount';
  return cells.some(({ kind }) => kind === 'text') ? 'description' : null;
}

/** Whole numbers are as likely a running number as an amount. */
function isDecimalAmount(cell: Cell, decimalSign: ',' | '.'): boolean {
  if (cell.kind === 'number') return true;
  return /\d[.,]\d/.test(cell.text) && readAmount(cell, decimalSign) !== null;
}
