import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import type { Sql } from 'postgres';

/** Longest that the database may take to answer, in milliseconds. */
const patience = 2000;

interface Journal {
  entries: { when: number }[];
}

/** When the newest migration of this version was made: the migrator's own mark in the database. */
const newestMigration = (): number => {
  const file = path.join(import.meta.dirname, '../../drizzle/migrations/meta/_journal.json');
  const { entries } = JSON.parse(readFileSync(file, 'utf8')) as Journal;
  return Math.max(...entries.map(({ when }) => when));
};

/** Ready to serve: the database answers, and has at least the tables of this version. */
export const readiness = (sql: Sql): RequestHandler => {
  const needed = newestMigration();
  const state = async (): Promise<'ready' | 'migrations-missing'> => {
    const [row] = await sql<{ newest: number | null }[]>`
      select max(created_at)::float8 as newest from drizzle.__drizzle_migrations`;
    return (row?.newest ?? 0) >= needed ? 'ready' : 'migrations-missing';
  };
  return async (_req, res) => {
    const late = sleep(patience, 'database-unreachable' as const, { ref: false });
    const found = await Promise.race([state().catch(() => 'database-unreachable' as const), late]);
    res.status(found === 'ready' ? 200 : 503).json({ ready: found === 'ready', state: found });
  };
};
