import { sql, type SQL } from 'drizzle-orm';
import { check, customType, timestamp, uuid, type PgColumn } from 'drizzle-orm/pg-core';

/** Time-ordered key, made by PostgreSQL 18. */
export const id = () =>
  uuid()
    .primaryKey()
    .default(sql`uuidv7()`);
/** Moment in time, always with zone. */
export const moment = () => timestamp({ withTimezone: true, mode: 'date' });
export const createdNow = () => moment().notNull().defaultNow();

export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** Constrains a text column to a closed word list of #core/vocabulary. */
export const oneOf = (name: string, column: PgColumn, words: readonly string[]) =>
  check(name, sql`${column} in (${list(words)})`);

/** Constrains a text[] column to a closed word list. */
export const allOf = (name: string, column: PgColumn, words: readonly string[]) =>
  check(name, sql`${column} <@ array[${list(words)}]::text[]`);

const list = (words: readonly string[]): SQL => sql.raw(words.map((w) => `'${w}'`).join(', '));
