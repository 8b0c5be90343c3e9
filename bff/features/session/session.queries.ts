import { eq } from 'drizzle-orm';
import type { Sql, TransactionSql } from 'postgres';
import type { Db } from '#infra/context';
import type { Language, Role } from '#core/vocabulary';
import { staff } from '#schema/staff';

type AnySql = Sql | TransactionSql;

export const isDisabled = async (db: Db, staffId: string): Promise<boolean> => {
  const [row] = await db
    .select({ disabledAt: staff.disabledAt })
    .from(staff)
    .where(eq(staff.id, staffId));
  return row === undefined || row.disabledAt !== null;
};

export const staffIdByEmail = async (sql: Sql, email: string): Promise<string | undefined> => {
  const [row] = await sql<{ id: string }[]>`select id from staff where lower(email) = ${email}`;
  return row?.id;
};

/** Whose second factor is asked for in this challenge, or undefined when it is over. */
export const challengedStaffId = async (
  sql: Sql,
  challenge: string,
): Promise<string | undefined> => {
  const [row] = await sql<{ value: string }[]>`
    select value from staff_verifications where identifier = ${challenge}`;
  return row?.value;
};

export interface SessionView {
  sessionId: string;
  createdAt: Date;
  updatedAt: Date;
  expiresAt: Date;
  id: string;
  name: string;
  email: string;
  roles: Role[];
  locale: Language;
  twoFactorEnabled: boolean;
}

const sessionViews = (sql: AnySql) => sql`
  select s.id as session_id, s.created_at, s.updated_at, s.expires_at,
    p.id, p.name, p.email, p.roles, p.locale, p.two_factor_enabled
  from staff_sessions s join staff p on p.id = s.user_id`;

export const sessionByToken = (sql: AnySql, token: string) =>
  sql<SessionView[]>`${sessionViews(sql)} where s.token = ${token}`;

export const sessionById = (sql: AnySql, id: string) =>
  sql<SessionView[]>`${sessionViews(sql)} where s.id = ${id}`;

export interface OwnSessionRow {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  address: string | null;
  userAgent: string | null;
}

/** Sessions of one person that have not reached their end, newest first. */
export const sessionsOf = (sql: Sql, staffId: string, now: Date, usedSince: Date) =>
  sql<OwnSessionRow[]>`
    select id, created_at, updated_at as last_seen_at, ip_address as address, user_agent
    from staff_sessions
    where user_id = ${staffId} and expires_at > ${now} and updated_at > ${usedSince}
    order by updated_at desc, id`;

export const deleteSession = (sql: AnySql, id: string) =>
  sql`delete from staff_sessions where id = ${id}`;

/** @returns how many ended */
export const deleteOtherSessions = async (
  sql: AnySql,
  staffId: string,
  keep: string,
): Promise<number> =>
  (await sql`delete from staff_sessions where user_id = ${staffId} and id <> ${keep}`).count;

export const passwordHashOf = async (sql: AnySql, staffId: string): Promise<string | null> => {
  const [row] = await sql<{ password: string | null }[]>`
    select password from staff_credentials
    where user_id = ${staffId} and provider_id = 'credential'`;
  return row?.password ?? null;
};

export const storePasswordHash = (sql: AnySql, staffId: string, hash: string, now: Date) => sql`
  update staff_credentials set password = ${hash}, updated_at = ${now}
  where user_id = ${staffId} and provider_id = 'credential'`;

export const storeLocale = (sql: AnySql, staffId: string, locale: Language, now: Date) =>
  sql`update staff set locale = ${locale}, updated_at = ${now} where id = ${staffId}`;
