import type { Sql, TransactionSql } from 'postgres';
import type { StaffRow } from '#contract/staff';
import type { PageQuery } from '#core/paging';
import type { Language, Role } from '#core/vocabulary';
import { fromCursor, toPage } from '#infra/cursor';
import { idleMinutes } from '#infra/session';

type AnySql = Sql | TransactionSql;
type Row = Omit<StaffRow, 'lastSeenAt' | 'createdAt'> & {
  lastSeenAt: Date | null;
  createdAt: Date;
};

/** A colleague with the state that follows from password and disabling, and live sessions. */
const rows = (sql: AnySql, now: Date) => sql`
  select p.id, p.name, p.email, p.roles, p.locale, p.two_factor_enabled, p.last_seen_at,
    p.created_at,
    case
      when p.disabled_at is not null then 'disabled'
      when exists (select from staff_credentials c
        where c.user_id = p.id and c.password is not null) then 'active'
      else 'invited'
    end as state,
    (select count(*)::int from staff_sessions s where s.user_id = p.id and s.expires_at > ${now}
      and s.updated_at > ${now}::timestamptz - make_interval(mins => ${idleMinutes})) as sessions
  from staff p`;

export const listStaff = async (
  sql: Sql,
  query: PageQuery & { state?: string; role?: Role },
  now: Date,
) => {
  const after = fromCursor(query.after, 2);
  const found = await sql<Row[]>`
    select * from (${rows(sql, now)}) r
    where ${query.state === undefined ? sql`true` : sql`r.state = ${query.state}`}
      and ${query.role === undefined ? sql`true` : sql`${query.role} = any (r.roles)`}
      and ${after ? sql`(lower(r.name), r.id) > (lower(${String(after[0])}), ${String(after[1])}::uuid)` : sql`true`}
    order by lower(r.name), r.id limit ${query.limit + 1}`;
  return toPage(found, query.limit, (row) => [row.name, row.id]);
};

export const staffById = async (sql: AnySql, id: string, now: Date): Promise<Row | undefined> => {
  const [row] = await sql<Row[]>`select * from (${rows(sql, now)}) r where r.id = ${id}`;
  return row;
};

export const colleagues = (sql: Sql) =>
  sql<
    { id: string; name: string; roles: Role[]; disabled: boolean }[]
  >`select id, name, roles, disabled_at is not null as disabled from staff order by lower(name), id`;

export interface LockedStaff {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  locale: Language;
  disabledAt: Date | null;
  twoFactorEnabled: boolean;
}

export const lockStaff = async (
  sql: TransactionSql,
  id: string,
): Promise<LockedStaff | undefined> => {
  const [row] = await sql<LockedStaff[]>`
    select id, name, email, roles, locale, disabled_at, two_factor_enabled
    from staff where id = ${id} for update`;
  return row;
};

/** @returns the new id, or undefined when the e-mail is a colleague's already */
export const insertStaff = async (
  sql: TransactionSql,
  person: { name: string; email: string; roles: readonly Role[]; locale: Language },
  now: Date,
): Promise<string | undefined> => {
  const [row] = await sql<{ id: string }[]>`
    insert into staff (name, email, roles, locale, created_at, updated_at)
    values (${person.name}, ${person.email}, ${[...person.roles]}, ${person.locale}, ${now}, ${now})
    on conflict (lower(email)) do nothing returning id`;
  return row?.id;
};

export const storeRoles = (sql: TransactionSql, id: string, roles: readonly Role[], now: Date) =>
  sql`update staff set roles = ${[...roles]}, updated_at = ${now} where id = ${id}`;

export const storeDisabled = (sql: TransactionSql, id: string, at: Date | null, now: Date) =>
  sql`update staff set disabled_at = ${at}, updated_at = ${now} where id = ${id}`;

/** @returns how many ended */
export const deleteSessions = async (sql: TransactionSql, staffId: string): Promise<number> =>
  (await sql`delete from staff_sessions where user_id = ${staffId}`).count;

export const deleteTotp = async (
  sql: TransactionSql,
  staffId: string,
  now: Date,
): Promise<void> => {
  await sql`delete from staff_two_factors where user_id = ${staffId}`;
  await sql`
    update staff set two_factor_enabled = false, updated_at = ${now} where id = ${staffId}`;
};

/** Whether anyone who could invite others can sign in. */
export const hasWorkingAdmin = async (sql: TransactionSql): Promise<boolean> => {
  const [row] = await sql`
    select from staff p join staff_credentials c on c.user_id = p.id and c.password is not null
    where 'admin' = any (p.roles) and p.disabled_at is null limit 1`;
  return row !== undefined;
};
