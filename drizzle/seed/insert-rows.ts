import { getTableColumns, getTableName, is, SQL } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { TransactionSql } from 'postgres';

/**
 * Writes typed rows in one statement. A field that a row leaves out gets the column's default where
 * that is a plain value, else null: keys and moments that the database would choose must be given.
 */
export const insertRows = async <Table extends PgTable>(
  sql: TransactionSql,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> => {
  const columns = Object.entries(getTableColumns(table))
    .filter(([key]) => rows.some((row) => row[key as keyof typeof row] !== undefined))
    .map(([key, column]) => ({
      key: key as keyof (typeof rows)[number],
      column,
      name: nameOf(key, column),
    }));
  if (columns.length === 0) return;
  const records = rows.map((row) =>
    Object.fromEntries(
      columns.map(({ key, column, name }) => [name, toJson(row[key] ?? plainDefault(column))]),
    ),
  );
  const names = sql(columns.map(({ name }) => name));
  const name: string = getTableName(table);
  const into = sql(name);
  await sql`insert into ${into} (${names})
    select ${names} from jsonb_populate_recordset(null::${into}, ${JSON.stringify(records)}::text::jsonb)`;
};

const nameOf = (key: string, column: PgColumn): string =>
  column.keyAsName ? toSnakeCase(key) : column.name;

const plainDefault = (column: PgColumn): unknown =>
  is(column.default, SQL) ? undefined : column.default;

/** Bytes in PostgreSQL's hex form, whole numbers beyond 2^53 as text; dates turn into text by themselves. */
const toJson = (value: unknown): unknown => {
  if (typeof value === 'bigint') return String(value);
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value;
};
