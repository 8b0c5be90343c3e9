import { csvRows } from '#core/bank-files/csv-rows';
import { guessMapping } from '#core/bank-files/guess-mapping';
import type { SheetRow } from '#core/bank-files/sheet-types';
import { isWorkbook, xlsxRows } from '#core/bank-files/xlsx-rows';
import { openZip } from '#core/bank-files/zip-archive';
import { fail } from '#core/errors';
import type { Context } from '#infra/context';

import { readChunks } from '../import/files.queries.ts';
import { fileDetails, fileRow } from './files.queries.ts';

const previewRows = 15;

/** One bank file with its progress; a table that waits for its mapping shows its first rows and a guess. */
export const showFile = async ({ deps: { sql } }: Context, id: string) => {
  const file = (await fileRow(sql, id)) ?? fail('not-found');
  const details = (await fileDetails(sql, id)) ?? fail('not-found');
  const rows = file.state === 'needs-mapping' ? await tableRows(sql, id) : null;
  return {
    ...file,
    ...details,
    preview: rows?.slice(0, previewRows).map(({ cells }) => cells.map(({ text }) => text)) ?? null,
    guess: rows ? { ...guessMapping(rows)?.mapping } : null,
  };
};

const tableRows = async (sql: Context['deps']['sql'], id: string): Promise<SheetRow[]> => {
  const chunks: Buffer[] = [];
  for await (const chunk of readChunks(sql, id)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  try {
    if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return csvRows(bytes).rows;
    const entries = await openZip(bytes);
    return isWorkbook(entries) ? await xlsxRows(entries) : [];
  } catch {
    return [];
  }
};
