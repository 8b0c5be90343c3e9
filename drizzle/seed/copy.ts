import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Sql, TransactionSql } from 'postgres';

/** Enough for one write to the socket. */
const chunkLength = 65_536;

/** Joins lines into pieces that are worth sending. */
function* inChunks(lines: Iterable<string>, onLine: () => void): Generator<string> {
  let chunk = '';
  for (const line of lines) {
    onLine();
    chunk += line;
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}

/**
 * Streams lines in PostgreSQL's COPY text format (tabs between, newline at the end, `\N` for null)
 * into a table, at the pace of the server.
 * @returns how many there were
 */
export const copyLines = async (
  sql: Sql | TransactionSql,
  table: string,
  columns: readonly string[],
  lines: Iterable<string>,
): Promise<number> => {
  let count = 0;
  const query = sql`copy ${sql(table)} (${sql([...columns])}) from stdin`;
  const target = await query.writable();
  // What the server refuses after the last line, the driver tells the query, which nobody awaits any more.
  void Object.assign(query, { reject: (error: Error) => target.destroy(error) });
  await pipeline(Readable.from(inChunks(lines, () => count++)), target);
  return count;
};

/** Text between tabs of the COPY format. */
export const escapeCopy = (text: string): string =>
  text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
