import type { PendingQuery, Row, Sql, TransactionSql } from 'postgres';

import type { AccountFilter, AccountRow, AccountSort } from '#contract/accounts';

import type { NamePlan } from './name-plan.ts';
import { holds } from './name-search.queries.ts';

type AnySql = Sql | TransactionSql;

/** Filters with the personal terms already in the form in which they are looked up. */
export interface AccountTerms extends AccountFilter {
  /** Any of these; absent for any name. */
  names?: readonly NamePlan[] | undefined;
  email?: string | undefined;
  username?: string | undefined;
  phone?: string | undefined;
  nationalNumberHmac?: Buffer | undefined;
  birthDate?: string | undefined;
}

export type AccountListRow = Omit<AccountRow, 'createdAt' | 'lastSignInAt'> & {
  createdAt: Date;
  lastSignInAt: Date | null;
  /** Exact text of the moment by which the list is sorted: a Date would lose its microseconds. */
  sortKey: string;
};

export interface AccountPageAsked {
  terms: AccountTerms;
  sort: AccountSort;
  /** Sort key and id of the last row before. */
  after?: readonly [key: string, id: string] | undefined;
  limit: number;
}

type Fragment = PendingQuery<Row[]>;

/** Rows of one page, or of a whole export when the caller reads them by cursor. */
export const accountListRows = (sql: AnySql, { terms, sort, after, limit }: AccountPageAsked) => {
  const key = sortKey(sql, sort);
  const descending = sort.startsWith('-');
  const direction = descending ? sql`desc` : sql`asc`;
  const beyond = after && keyset(sql, key, descending, after);
  return sql<AccountListRow[]>`
    select page.*,
      exists (select from eid_links e where e.account_id = page.id and e.ended_at is null)
        as eid_linked,
      exists (select from itsme_links i where i.account_id = page.id and i.ended_at is null)
        as itsme_linked,
      array(select o.name from memberships m join organisations o on o.id = m.organisation_id
        where m.account_id = page.id and m.status in ('awaiting', 'confirmed')
        order by m.administrator desc, m.requested_at limit 3) as organisations
    from (
      select a.id, a.username, a.first_name, a.last_name, a.email, a.phone, a.language, a.status,
        a.created_at, a.last_sign_in_at, (${key})::text as sort_key, ${key} as sort_value
      from accounts a
      where ${every(sql, [...conditions(sql, terms), ...(beyond ? [beyond] : [])])}
      order by ${key} ${direction}, a.id ${direction}
      limit ${limit}
    ) page
    order by page.sort_value ${direction}, page.id ${direction}`;
};

/** How many there are, but counting no further than one beyond `limit`. */
export const countUpTo = async (
  sql: AnySql,
  terms: AccountTerms,
  limit: number,
): Promise<number> => {
  const rows = await sql<[{ rows: number }]>`
    select count(*)::int as rows from (
      select from accounts a where ${every(sql, conditions(sql, terms))} limit ${limit + 1}) few`;
  return rows[0].rows;
};

/** Whether anybody has such a name. */
export const anyNamed = async (sql: AnySql, plans: readonly NamePlan[]): Promise<boolean> => {
  const rows = await sql`select from accounts a where ${anyPlan(sql, plans)} limit 1`;
  return rows.length > 0;
};

const sortKey = (sql: AnySql, sort: AccountSort): Fragment =>
  sort.endsWith('createdAt')
    ? sql`a.created_at`
    : sql`coalesce(a.last_sign_in_at, '-infinity'::timestamptz)`;

const keyset = (
  sql: AnySql,
  key: Fragment,
  descending: boolean,
  [value, id]: readonly [string, string],
): Fragment =>
  descending
    ? sql`(${key}, a.id) < (${value}::text::timestamptz, ${id}::uuid)`
    : sql`(${key}, a.id) > (${value}::text::timestamptz, ${id}::uuid)`;

const every = (sql: AnySql, all: readonly Fragment[]): Fragment =>
  all.reduce((left, right) => sql`${left} and ${right}`, sql`true`);

const anyPlan = (sql: AnySql, plans: readonly NamePlan[]): Fragment =>
  plans
    .map((plan) => sql`(${holds(sql, sql`string_to_array(a.search_name, ' ')`, plan)})`)
    .reduce((left, right) => sql`${left} or ${right}`, sql`false`);

/** Start of a Belgian day, moved by whole days. */
const dayStart = (sql: AnySql, day: string, plus: 0 | 1): Fragment =>
  sql`((${day}::date + ${plus}::int)::timestamp at time zone 'Europe/Brussels')`;

const conditions = (sql: AnySql, t: AccountTerms): Fragment[] => [
  ...(t.status ? [sql`a.status = ${t.status}`] : []),
  ...(t.language ? [sql`a.language = ${t.language}`] : []),
  ...(t.eidLinked === undefined ? [] : [eidLinked(sql, t.eidLinked)]),
  ...(t.organisationId || t.toolId ? [membership(sql, t)] : []),
  ...(t.createdFrom ? [sql`a.created_at >= ${dayStart(sql, t.createdFrom, 0)}`] : []),
  ...(t.createdTo ? [sql`a.created_at < ${dayStart(sql, t.createdTo, 1)}`] : []),
  ...(t.lastSignInFrom ? [sql`a.last_sign_in_at >= ${dayStart(sql, t.lastSignInFrom, 0)}`] : []),
  ...(t.lastSignInTo ? [sql`a.last_sign_in_at < ${dayStart(sql, t.lastSignInTo, 1)}`] : []),
  ...(t.names ? [sql`(${anyPlan(sql, t.names)})`] : []),
  ...(t.email ? [sql`lower(a.email) = ${t.email}`] : []),
  ...(t.username ? [sql`lower(a.username) = ${t.username.toLowerCase()}`] : []),
  ...(t.phone ? [sql`a.phone = ${t.phone}`] : []),
  ...(t.birthDate ? [sql`a.birth_date = ${t.birthDate}`] : []),
  ...(t.nationalNumberHmac ? [holderOf(sql, t.nationalNumberHmac)] : []),
];

const eidLinked = (sql: AnySql, wanted: boolean): Fragment => sql`
  ${wanted ? sql`` : sql`not`} exists (
    select from eid_links e where e.account_id = a.id and e.ended_at is null)`;

const holderOf = (sql: AnySql, hmac: Buffer): Fragment => sql`
  a.id in (select e.account_id from eid_links e
    where e.national_number_hmac = ${hmac} and e.ended_at is null)`;

/** Member of that organisation, with a live grant of that tool where one is asked for. */
const membership = (sql: AnySql, { organisationId, toolId }: AccountTerms): Fragment => sql`
  exists (select from memberships m
    ${toolId ? sql`join tool_grants g on g.membership_id = m.id and g.tool_id = ${toolId} and g.revoked_at is null` : sql``}
    where m.account_id = a.id
      and m.status in ${toolId ? sql`('confirmed')` : sql`('awaiting', 'confirmed')`}
      ${organisationId ? sql`and m.organisation_id = ${organisationId}` : sql``})`;
