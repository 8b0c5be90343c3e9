import path from 'node:path';

import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

import { appRole } from './embedded-postgres.ts';
import { installJobStore } from './job-store.ts';

const migrationsFolder = path.join(import.meta.dirname, '../../drizzle/migrations');

/** Any number, the same in every Balie: whoever holds this lock migrates, the others wait. */
const lockKey = 5_020_114;

/**
 * Brings the database to this version's tables, and lets its owner act as the application's role.
 * Several processes may call it at once: one works, the others find it done.
 * @param ownerUrl connection of a role that may create tables, extensions and roles
 */
export const migrateDatabase = async (ownerUrl: string): Promise<void> => {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined, connect_timeout: 10 });
  try {
    await sql`select pg_advisory_lock(${lockKey})`;
    await migrate(drizzle(sql), { migrationsFolder });
    await installJobStore(sql, appRole);
    const [owner] = await sql`select pg_has_role(current_user, ${appRole}, 'set') as may_set`;
    if (owner?.['may_set'] === false) {
      await sql.unsafe(`grant ${appRole} to current_user with set true`);
    }
  } finally {
    // Ending the session gives the lock back.
    await sql.end();
  }
};
