import type { Sql } from 'postgres';
import { idleMinutes } from '#infra/session';
import { pairRule } from './throttle.ts';

/** Deletes sessions past their end, links and challenges past theirs, and guesses long ago. */
export const deleteEnded = async (sql: Sql, now: Date): Promise<void> => {
  const idleSince = new Date(now.getTime() - idleMinutes * 60_000);
  await sql`delete from staff_sessions where expires_at <= ${now} or updated_at <= ${idleSince}`;
  await sql`delete from staff_verifications where expires_at <= ${now}`;
  const forgotten = new Date(now.getTime() - pairRule.forgetAfter);
  await sql`delete from sign_in_throttles where last_at < ${forgotten}`;
};
