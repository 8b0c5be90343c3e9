import { parse } from 'csv-parse/sync';
import type { SheetRow } from './sheet-types.ts';

const DELIMITERS = [';', ',', '\t', '|'];

/** Rows that are enough to tell the delimiter. */
const SAMPLE_ROWS = 60;

/**
 * Rows of a CSV file, all cells as text. Throws Error when quotes do not match up.
 * Character set and delimiter are found by the content unless given.
 */
export function csvRows(
  bytes: Uint8Array,
  given: { encoding?: string; delimiter?: string } = {},
): { rows: SheetRow[]; delimiter: string; encoding: string } {
  const encoding = given.encoding ?? encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const delimiter = given.delimiter ?? delimiterOf(text);
  return { rows: parseRows(text, delimiter), delimiter, encoding };
}

function parseRows(text: string, delimiter: string, to?: number): SheetRow[] {
  const records = parse(text, {
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    to,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  return records.map(({ record, info }) => ({
    line: info.lines,
    cells: record.map((cell) => ({ kind: 'text', text: cell.replaceAll(/\p{Cc}+/gu, ' ').trim() })),
  }));
}

/** By byte order mark; otherwise UTF-8 where the bytes are valid UTF-8, else what Belgian banks use. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The delimiter by which most rows agree on most columns. */
function delimiterOf(text: string): string {
  let best = ';';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = agreement(text, delimiter);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

function agreement(text: string, delimiter: string): number {
  const rows = new Map<number, number>();
  try {
    for (const { cells } of parseRows(text, delimiter, SAMPLE_ROWS)) {
      rows.set(cells.length, (rows.get(cells.length) ?? 0) + 1);
    }
  } catch {
    return 0;
  }
  return Math.max(0, ...[...rows].map(([columns, count]) => (columns - 1) * count));
}
