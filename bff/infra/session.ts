import type { Request } from 'express';
import type { Sql, TransactionSql } from 'postgres';
import type { Language, Role } from '#core/vocabulary';
import type { Deps, StaffMember } from './context.ts';
import type { ReadSession } from './http.ts';
import { createSessionCache, type SessionCache } from './session-cache.ts';
import { cookieName, readCookie, unsign } from './session-cookie.ts';

/** A session ends after an hour without use, and after a working day in any case. */
export const idleMinutes = 60;
export const absoluteHours = 12;

/** Use is written down at most once in so many milliseconds. */
const touchEvery = 60_000;

interface LiveSession {
  staff: StaffMember;
  endsAt: number;
  lastUsed: number;
}

interface SessionRow {
  sessionId: string;
  expiresAt: Date;
  updatedAt: Date;
  id: string;
  name: string;
  email: string;
  roles: Role[];
  locale: Language;
}

const caches = new WeakMap<Sql, SessionCache<LiveSession>>();

/**
 * Makes the reader that every request passes: a cookie with our signature, whose session is alive
 * and whose owner is not disabled; otherwise undefined. Answers from memory for at most two
 * seconds, and never past a change of session or colleague.
 */
export const createSessionReader = (deps: Deps): ReadSession => {
  const { sql, config, clock, log } = deps;
  const name = cookieName('session_token', config.publicUrl);
  const secret = config.secrets.sessionSecret;
  const cache = createSessionCache<LiveSession>(sql, log);
  caches.set(sql, cache);

  const fetch = async (signed: string): Promise<LiveSession | undefined> => {
    const token = unsign(signed, secret);
    if (token === undefined) return undefined;
    const epoch = cache.epoch();
    const [row] = await findSession(sql, token);
    if (!row) return undefined;
    const session = toLive(row);
    cache.put(signed, session, epoch);
    return session;
  };

  return async (req: Request) => {
    const signed = readCookie(req.headers.cookie, name);
    if (signed === undefined) return undefined;
    const session = cache.get(signed) ?? (await fetch(signed));
    if (session === undefined) return undefined;
    const now = clock();
    if (hasEnded(session, now.getTime())) return undefined;
    if (now.getTime() - session.lastUsed >= touchEvery) {
      session.lastUsed = now.getTime();
      await touchSession(sql, session.staff.sessionId, now);
    }
    return session.staff;
  };
};

/** Makes this process forget at once; the others hear of the change by themselves. */
export const forgetSessions = ({ sql }: Pick<Deps, 'sql'>): void => caches.get(sql)?.clear();

/** When a session last used at `lastUsed` and opened until `endsAt` ends by itself. */
export const idleEnd = (lastUsed: Date, endsAt: Date): Date =>
  new Date(Math.min(lastUsed.getTime() + idleMinutes * 60_000, endsAt.getTime()));

const hasEnded = (session: LiveSession, now: number): boolean =>
  now >= session.endsAt || now >= session.lastUsed + idleMinutes * 60_000;

const toLive = (row: SessionRow): LiveSession => ({
  staff: {
    id: row.id,
    name: row.name,
    email: row.email,
    roles: row.roles,
    locale: row.locale,
    sessionId: row.sessionId,
  },
  endsAt: row.expiresAt.getTime(),
  lastUsed: row.updatedAt.getTime(),
});

const findSession = (sql: Sql, token: string) => sql<SessionRow[]>`
  select s.id as session_id, s.expires_at, s.updated_at,
    p.id, p.name, p.email, p.roles, p.locale
  from staff_sessions s join staff p on p.id = s.user_id
  where s.token = ${token} and p.disabled_at is null`;

/** Writes down that a session was used, and when its owner was last seen. */
export const touchSession = (sql: Sql | TransactionSql, sessionId: string, now: Date) => sql`
  with used as (
    update staff_sessions set updated_at = ${now}
    where id = ${sessionId} and updated_at <= ${now} returning user_id
  )
  update staff p set last_seen_at = ${now} from used where p.id = used.user_id`;
