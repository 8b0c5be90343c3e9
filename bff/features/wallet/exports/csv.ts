import { once } from 'node:events';
import type { Writable } from 'node:stream';

import type { Language } from '#core/vocabulary';

/** A cell: text, or an amount in cents. */
export type Cell = string | null | { cents: number };

/** Excel of a Belgian office splits on semicolons and reads a decimal comma. */
const dialects: Record<Language, { separator: string; decimal: string }> = {
  nl: { separator: ';', decimal: ',' },
  fr: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
};

/** Text that a spreadsheet would run as a formula gets an apostrophe in front. */
export const formulaSafe = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;

const decimalOf = (cents: number): string => {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** One line of CSV in the dialect of a language, its line end included. */
export const csvLine = (cells: readonly Cell[], language: Language): string => {
  const { separator, decimal } = dialects[language];
  const fields = cells.map((cell) => {
    if (cell === null) return '';
    if (typeof cell !== 'string') return decimalOf(cell.cents).replace('.', decimal);
    const safe = formulaSafe(cell);
    return /[";,\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${fields.join(separator)}\r\n`;
};

/** Writes batches of rows as they come, at the pace of the reader; begins with a byte order mark for Excel. */
export const writeCsv = async (
  target: Writable,
  head: readonly string[],
  batches: AsyncIterable<readonly (readonly Cell[])[]>,
  language: Language,
): Promise<void> => {
  target.write(`\ufeff${csvLine(head, language)}`);
  for await (const batch of batches) {
    const text = batch.map((cells) => csvLine(cells, language)).join('');
    if (!target.write(text)) await once(target, 'drain');
  }
  target.end();
};
