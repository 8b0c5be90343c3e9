import { once } from 'node:events';
import type { Writable } from 'node:stream';

import ExcelJS from 'exceljs';

import type { Language } from '#core/vocabulary';

import type { AccountListRow } from './account-list.queries.ts';
import { exportColumns, wallClock } from './export-columns.ts';

/**
 * XLSX row by row, with real booleans and moments. Text goes in as inline strings, which Excel never
 * takes for formulas, and which need no table of all strings in memory.
 */
export const writeXlsx = async (
  batches: AsyncIterable<readonly AccountListRow[]>,
  language: Language,
  to: Writable,
): Promise<void> => {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: to,
    useSharedStrings: false,
    useStyles: true,
  });
  const sheet = book.addWorksheet('accounts', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = exportColumns.map(({ header }) => ({
    header: header[language],
    width: 22,
    style: { numFmt: 'yyyy-mm-dd hh:mm' },
  }));
  sheet.getRow(1).font = { bold: true };
  for await (const rows of batches) {
    if (to.destroyed) return;
    for (const row of rows) {
      sheet.addRow(exportColumns.map(({ value }) => toCell(value(row)))).commit();
    }
    if (to.writableNeedDrain) await once(to, 'drain');
  }
  sheet.commit();
  await book.commit();
};

/** Excel has no time zones: a moment becomes the reading of the Belgian clock. */
const toCell = (value: string | boolean | Date | null) =>
  value instanceof Date ? new Date(`${wallClock(value).replace(' ', 'T')}Z`) : value;
