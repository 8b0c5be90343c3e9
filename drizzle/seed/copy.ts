import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { toSnakeCase } from 'drizzle-orm/casing';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Sql, TransactionSql } from 'postgres';

/** Enough for one write to the socket. */
const chunkLength = 65_536;

/** Joins lines into pieces that are worth sending. */
function* inChunks(lines: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const line of lines) {
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
 */
export const copyLines = async (
  sql: Sql | TransactionSql,
  table: string,
  columns: readonly string[],
  lines: Iterable<string>,
): Promise<void> => {
  const target = await sql`copy ${sql(table)} (${sql([...columns])}) from stdin`.writable();
  await pipeline(Readable.from(inChunks(lines)), target);
};

/** Text between tabs of the COPY format. */
export const escapeCopy = (text: string): string =>
  text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Writes typed rows. Fields that a row leaves out become null, not the column's default. */
export const copyRows = async <Table extends PgTable>(
  sql: Sql | TransactionSql,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> => {
  const columns = Object.entries(getTableColumns(table)).filter(([key]) =>
    rows.some((row) => row[key as keyof typeof row] !== undefined),
  );
  if (columns.length === 0) return;
  const names = columns.map(([key, column]) => (column.keyAsName ? toSnakeCase(key) : column.name));
  const lines = rows.values().map((row) => {
    const values = columns.map(([key, column]) => encode(column, row[key as keyof typeof row]));
    return `${values.join('\t')}\n`;
  });
  await copyLines(sql, getTableName(table), names, lines);
};

const encode = (column: PgColumn, value: unknown): string => {
  if (value === undefined || value === null) return '\\N';
  if (column.columnType === 'PgJsonb') return escapeCopy(JSON.stringify(value));
  if (typeof value === 'string') return escapeCopy(value);
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString('hex')}`;
  if (Array.isArray(value)) return escapeCopy(`{${value.map(quoteElement).join(',')}}`);
  return escapeCopy(JSON.stringify(value));
};

const quoteElement = (element: unknown): string => `"${String(element).replace(/["\\]/g, '\\$&')}"`;
