import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { Sql, TransactionSql } from 'postgres';

import type { Db, Tx } from './context.ts';

export interface Connection {
  sql: Sql;
  db: Db;
}

/** Result types of PostgreSQL, by oid. */
const timestamptz = 1184;
const int8 = 20;

/**
 * Opens a pool as the application's role. Moments come back as Date, days as 'YYYY-MM-DD', int8 as
 * number (bigint beyond 2^53), columns in camelCase; jsonb parameters are given as JSON text.
 * @param role role to take on after connecting, when the URL's own user is the owner
 */
export const connect = (url: string, options: { max: number; role?: string }): Connection => {
  const sql = postgres(url, {
    max: options.max,
    onnotice: () => undefined,
    connect_timeout: 10,
    connection: {
      application_name: 'balie',
      TimeZone: 'UTC',
      ...(options.role === undefined ? {} : { role: options.role }),
    },
    transform: { column: { from: postgres.toCamel, to: postgres.fromCamel } },
    types: {
      int8: { to: int8, from: [int8], serialize: String, parse: parseInt8 },
    },
  });
  return { sql, db: overSql(sql) };
};

const parseInt8 = (text: string): number | bigint => {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text);
};

/** drizzle makes dates transparent on the shared driver; moments are given their parser back. */
const overSql = (sql: Sql): Db => {
  const db = drizzle(sql, { casing: 'snake_case' });
  sql.options.parsers[timestamptz] = (text: string) => new Date(text);
  for (const oid of transparent) sql.options.serializers[oid] = asText;
  return db;
};

/** Dates, times and JSON, and arrays of dates: the types that drizzle sends as they are. */
const transparent = [timestamptz, 1082, 1083, 1114, 1182, 1185, 1115, 1231, 114, 3802];

/**
 * Only text may reach the wire. The driver would throw on anything else, not in the query but in
 * its socket, where nobody can catch it and the process ends.
 */
const asText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
};

/** Runs `body` in one transaction; whatever it throws rolls back. */
export const inTransaction = async <Result>(
  pool: { sql: Sql },
  body: (tx: Tx) => Promise<Result>,
): Promise<Result> => {
  // The driver gives a transaction no options of its own, and drizzle looks there for parsers.
  const withOptions = (sql: TransactionSql) =>
    Object.assign(sql, { options: pool.sql.options }) as unknown as Sql;
  return (await pool.sql.begin((sql) => body({ sql, db: overSql(withOptions(sql)) }))) as Result;
};
