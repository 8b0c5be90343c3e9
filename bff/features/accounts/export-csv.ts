import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { stringify } from 'csv-stringify';

import type { Language } from '#core/vocabulary';

import type { AccountListRow } from './account-list.queries.ts';
import { exportColumns, wallClock } from './export-columns.ts';

/**
 * CSV as a Belgian Excel opens it: UTF-8 with its mark, semicolons, CRLF. A cell that Excel would
 * take for a formula (= + - @, tab, return) gets an apostrophe in front.
 */
export const writeCsv = async (
  batches: AsyncIterable<readonly AccountListRow[]>,
  language: Language,
  to: Writable,
): Promise<void> => {
  const csv = stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    escape_formulas: true,
    cast: { boolean: (value) => (value ? '1' : '0'), date: wallClock },
  });
  await pipeline(Readable.from(recordsOf(batches, language)), csv, to);
};

async function* recordsOf(batches: AsyncIterable<readonly AccountListRow[]>, language: Language) {
  yield exportColumns.map(({ header }) => header[language]);
  for await (const rows of batches) {
    for (const row of rows) yield exportColumns.map(({ value }) => value(row));
  }
}
