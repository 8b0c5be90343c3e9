import type { Sql } from 'postgres';
import { beginGuess, type ThrottleRule, type ThrottleState } from './throttle.ts';

/** What is guessed at, as a hash, and how that is slowed. */
export interface Guess {
  key: string;
  rule: ThrottleRule;
}

/**
 * Counts one guess under every key, or none when one of them must wait.
 * @returns until when to wait, or null when the guess may be made
 */
export const countGuess = (sql: Sql, guesses: readonly Guess[], now: Date): Promise<Date | null> =>
  sql.begin<Date | null>(async (tx) => {
    const sorted = guesses.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    const keys = sorted.map(({ key }) => key);
    await tx`
      insert into sign_in_throttles (key, failures, last_at)
      select key, 0, ${now} from unnest(${keys}::text[]) key on conflict do nothing`;
    const states = await tx<({ key: string } & ThrottleState)[]>`
      select key, failures, last_at, blocked_until from sign_in_throttles
      where key = any(${keys}) order by key for update`;
    const decisions = sorted.map(({ key, rule }) => ({
      key,
      decision: beginGuess(
        states.find((state) => state.key === key),
        now,
        rule,
      ),
    }));
    const waits = decisions.flatMap(({ decision }) =>
      'waitUntil' in decision ? [decision.waitUntil.getTime()] : [],
    );
    if (waits.length > 0) return new Date(Math.max(...waits));
    for (const { key, decision } of decisions) {
      if (!('next' in decision)) continue;
      const { failures, lastAt, blockedUntil } = decision.next;
      await tx`
        update sign_in_throttles
        set failures = ${failures}, last_at = ${lastAt}, blocked_until = ${blockedUntil}
        where key = ${key}`;
    }
    return null;
  });

/** After a right guess: forgets what was held against the first key, takes one back from the rest. */
export const takeGuessBack = async (sql: Sql, guesses: readonly Guess[]): Promise<void> => {
  const [own, ...shared] = guesses.map(({ key }) => key);
  await sql`delete from sign_in_throttles where key = ${own ?? ''}`;
  if (shared.length > 0) {
    await sql`
      update sign_in_throttles
      set failures = greatest(failures - 1, 0), blocked_until = null
      where key = any(${shared})`;
  }
};
