import type { PgDatabase } from 'drizzle-orm/pg-core';
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import type { Logger } from 'pino';
import type { Sql, TransactionSql } from 'postgres';
import type { Language, Role } from '#core/vocabulary';
import type { Config } from './config.ts';
import type { Vault } from './vault.ts';

/** Typed queries through drizzle, on the pool or inside a transaction. */
export type Db = PgDatabase<PostgresJsQueryResultHKT>;

/** Both ways to the same connection: `db` for plain queries, `sql` for set-based statements. */
export interface Tx {
  db: Db;
  sql: TransactionSql;
}

/** What the whole BFF stands on; made once in server.ts, and by each test for itself. */
export interface Deps {
  config: Config;
  sql: Sql;
  db: Db;
  log: Logger;
  /** The only clock; rules get its value as an argument. */
  clock: () => Date;
  /** Encryption and keyed hashes of personal data. */
  vault: Vault;
  /** Folder of the built console; null when vite serves it. */
  webRoot: string | null;
}

/** A signed-in member of staff, as the session names them. */
export interface StaffMember {
  id: string;
  name: string;
  email: string;
  roles: readonly Role[];
  locale: Language;
  sessionId: string;
}

/** Who acts, with what, when: handed to every command and query. */
export interface Context {
  deps: Deps;
  staff: StaffMember;
  now: Date;
  requestId: string;
}
