import type { Fault } from './problems.ts';
import { balanceLabelOf } from './sheet-preamble.ts';
import type { SheetColumns } from './sheet-columns.ts';
import type { ColumnMapping, ColumnRole, SheetRow } from './sheet-types.ts';
import { readAmount, readDate } from './sheet-values.ts';
import type { IsoDate, Thousandths } from './types.ts';

/** A row that is a movement. */
export interface SheetEntry {
  row: SheetRow;
  amount: Thousandths;
  balance: Thousandths | null;
  bookingDate: IsoDate | null;
  valueDate: IsoDate | null;
}

export type RowFault = Fault & { record: number };

/**
 * The movements among the rows. A row without date is a total or a note; one with a date and no amount a notice:
 * both are passed over, with a warning where they hold an amount. A date or amount that cannot be read refuses
 * the file.
 */
export function readEntries(
  columns: SheetColumns,
  mapping: ColumnMapping,
  faults: RowFault[],
): SheetEntry[] {
  const entries: SheetEntry[] = [];
  for (const row of columns.body) {
    const bookingDate = dateOf(row, 'bookingDate');
    const valueDate = dateOf(row, 'valueDate');
    const amount = amountOf(columns, mapping, row, faults);
    if (amount === null) continue;
    if (bookingDate === null && valueDate === null) {
      if (!balanceLabelOf(row)) faults.push(withoutDate(row, columns));
      continue;
    }
    const balance = columns.cell(row, 'balance');
    entries.push({
      row,
      amount: mapping.inverted ? -amount : amount,
      balance: balance && readAmount(balance, mapping.decimalSign),
      bookingDate: bookingDate ?? valueDate,
      valueDate,
    });
  }
  return entries;

  function dateOf(row: SheetRow, role: ColumnRole): IsoDate | null {
    const cell = columns.cell(row, role);
    return cell && readDate(cell, mapping.dateOrder);
  }
}

/** Signed amount of a row; null when it has none. */
function amountOf(
  columns: SheetColumns,
  mapping: ColumnMapping,
  row: SheetRow,
  faults: RowFault[],
): Thousandths | null {
  const hasDate = columns.cell(row, 'bookingDate') ?? columns.cell(row, 'valueDate');
  const read = (role: ColumnRole): Thousandths | null => {
    const cell = columns.cell(row, role);
    if (!cell) return null;
    const amount = readAmount(cell, mapping.decimalSign);
    if (amount === null && hasDate) faults.push(unreadableAmount(row, role, cell.text));
    return amount;
  };
  const amount = read('amount');
  if (amount !== null && columns.has('sign')) {
    return isDebitMark(columns.text(row, 'sign') ?? '') ? -absolute(amount) : absolute(amount);
  }
  if (amount !== null || columns.has('amount')) return amount;
  const [debit, credit] = [read('debit'), read('credit')];
  if (debit === null && credit === null) return null;
  return absolute(credit ?? 0n) - absolute(debit ?? 0n);
}

/** D, Db, Debit, Debet, Débit, Af, Uit, or a minus. */
function isDebitMark(text: string): boolean {
  return /^(d|af|uit|-)/i.test(text.trim());
}

function absolute(amount: Thousandths): Thousandths {
  return amount < 0n ? -amount : amount;
}

/** Words without a figure in the place of a date are the label of a total; a figure was meant as a date. */
function withoutDate(row: SheetRow, columns: SheetColumns): RowFault {
  const found = columns.text(row, 'bookingDate') ?? columns.text(row, 'valueDate') ?? '';
  const wrong = /\d/.test(found);
  return {
    record: row.line,
    severity: wrong ? 'refuse' : 'warn',
    code: wrong ? 'field-unreadable' : 'row-without-date',
    message: wrong ? 'this is no date' : 'a row with an amount but no date was left out',
    field: 'booking date',
    found,
  };
}

function unreadableAmount({ line }: SheetRow, role: ColumnRole, found: string): RowFault {
  const message = `the ${role} is no amount`;
  return {
    record: line,
    severity: 'refuse',
    code: 'field-unreadable',
    message,
    field: role,
    found,
  };
}
