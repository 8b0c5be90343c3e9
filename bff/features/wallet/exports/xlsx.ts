import type { Writable } from 'node:stream';
import { setImmediate as tick, setTimeout as sleep } from 'node:timers/promises';

import ExcelJS from 'exceljs';

/** A cell of a workbook: text, whole number, amount in cents, or a day `YYYY-MM-DD`. */
export type SheetCell = string | number | null | { cents: number } | { day: string };

export interface SheetColumn {
  head: string;
  width: number;
  kind: 'text' | 'number' | 'amount' | 'day';
}

export interface Sheet {
  name: string;
  columns: readonly SheetColumn[];
  batches:
    | AsyncIterable<readonly (readonly SheetCell[])[]>
    | Iterable<readonly (readonly SheetCell[])[]>;
  /** Adds a row under the last one that sums every amount column. */
  total?: string;
}

const formats = { amount: '#,##0.00', day: 'dd/mm/yyyy', number: '0', text: '@' } as const;

/** More bytes than this do not wait to be sent. */
const waiting = 4_000_000;

/**
 * Writes a workbook sheet by sheet and row by row, with real numbers and dates; neither rows nor texts are kept in
 * memory. Text is written as text, so that none is taken for a formula.
 */
export const writeWorkbook = async (target: Writable, sheets: readonly Sheet[]): Promise<void> => {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: target,
    useSharedStrings: false,
    useStyles: true,
  });
  for (const sheet of sheets) await writeSheet(workbook, sheet, target);
  await workbook.commit();
};

const writeSheet = async (
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  { name, columns, batches, total }: Sheet,
  target: Writable,
): Promise<void> => {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ head, width, kind }) => ({
    header: head,
    width,
    style: { numFmt: formats[kind] },
  }));
  sheet.getRow(1).font = { bold: true };
  let row = 1;
  for await (const batch of batches) {
    for (const cells of batch) sheet.addRow(cells.map(valueOf)).commit();
    row += batch.length;
    await tick();
    while (target.writableLength > waiting && !target.destroyed) await sleep(5);
    if (target.destroyed) return;
  }
  if (total !== undefined) sheet.addRow(totals(columns, total, row)).commit();
  sheet.commit();
};

const valueOf = (cell: SheetCell): string | number | Date | null => {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'cents' in cell ? cell.cents / 100 : new Date(`${cell.day}T00:00:00Z`);
};

const totals = (columns: readonly SheetColumn[], label: string, lastRow: number) =>
  columns.map(({ kind }, at) => {
    if (at === 0) return label;
    const letter = String.fromCodePoint(65 + at);
    return kind === 'amount' && lastRow > 1
      ? { formula: `SUM(${letter}2:${letter}${lastRow})` }
      : null;
  });
