import type { Logger } from 'pino';
import type { Sql } from 'postgres';

/** For how long a process may answer from memory, in milliseconds, should an announcement be lost. */
const lifetime = 2000;
const capacity = 5000;

interface Kept<Value> {
  value: Value;
  until: number;
}

/** Remembers what a session cookie stands for, for a moment. */
export interface SessionCache<Value> {
  get: (key: string) => Value | undefined;
  /** Notes the state of now: pass it to `put`, which refuses what was read before a change. */
  epoch: () => number;
  put: (key: string, value: Value, epoch: number) => void;
  clear: () => void;
}

/**
 * A change of any session or colleague is announced by trigger (0004_staff.sql) and empties every
 * process's memory. While nobody listens, nothing is remembered.
 */
export const createSessionCache = <Value>(sql: Sql, log: Logger): SessionCache<Value> => {
  const kept = new Map<string, Kept<Value>>();
  let epoch = 0;
  let listening = false;
  const clear = () => {
    epoch += 1;
    kept.clear();
  };
  sql
    .listen('staff_sessions', clear, () => {
      clear();
      listening = true;
    })
    .catch(() => log.warn('sessions are read from the database at every request'));
  return {
    clear,
    epoch: () => epoch,
    get: (key) => {
      const found = kept.get(key);
      return found !== undefined && found.until > performance.now() ? found.value : undefined;
    },
    put: (key, value, at) => {
      if (!listening || at !== epoch) return;
      if (kept.size >= capacity) kept.clear();
      kept.set(key, { value, until: performance.now() + lifetime });
    },
  };
};
