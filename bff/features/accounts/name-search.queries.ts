import type { PendingQuery, Row, Sql, TransactionSql } from 'postgres';

import type { NamePlan } from './name-plan.ts';

type AnySql = Sql | TransactionSql;

/** An account or organisation as a search shows it. */
export interface FoundRow {
  kind: 'account' | 'organisation';
  id: string;
  name: string;
  searchName: string;
  /** Username, or enterprise number. */
  number: string;
  email: string | null;
  town: string | null;
  status: string;
  organisations: string[];
}

/** What the dictionary holds of the typed words: themselves, near ones, and continuations of the last. */
export const dictionaryRows = (
  sql: AnySql,
  asked: { words: readonly string[]; forms: readonly string[]; begun: string | null },
) => sql<{ word: string; how: 'known' | 'near' | 'begun' }[]>`
  select word, 'known' as how from search_words where word = any(${[...asked.words]}::text[])
  union all
  select word, 'near' from search_words where forms && ${[...asked.forms]}::text[]
  union all
  (select word, 'begun' from search_words
    where word ~>=~ ${asked.begun ?? ''} and word ~<~ ${`${asked.begun ?? ''}${last}`}
      and ${asked.begun !== null}
    order by word using ~<~ limit 60)`;

/** Sorts behind whatever may follow a beginning: a range uses the index in every plan, LIKE does not. */
const last = '\u{10FFFF}';

/** Accounts and organisations with exactly one of these names. */
export const namedExactly = (sql: AnySql, names: readonly string[], limit: number) => sql<
  FoundRow[]
>`
  (select ${accountFields(sql)} from accounts a
    where a.search_name = any(${[...names]}::text[]) order by a.search_name, a.id limit ${limit})
  union all
  (select ${organisationFields(sql)} from organisations o
    where o.search_name = any(${[...names]}::text[]) order by o.search_name, o.id limit ${limit})`;

/** Those whose name holds all words of the plan, in the order in which the index finds them. */
export const namedBy = (sql: AnySql, plan: NamePlan, limit: number) => sql<FoundRow[]>`
  (select ${accountFields(sql)} from accounts a
    where ${holds(sql, sql`string_to_array(a.search_name, ' ')`, plan)} limit ${limit})
  union all
  (select ${organisationFields(sql)} from organisations o
    where ${holds(sql, sql`string_to_array(o.search_name, ' ')`, plan)} limit ${limit})`;

type Fragment = PendingQuery<Row[]>;

/** The condition that an array of words satisfies the plan. */
export const holds = (sql: AnySql, words: Fragment, { all, anyOf }: NamePlan): Fragment => {
  const conditions = anyOf.map((group) => sql`${words} && ${group}::text[]`);
  if (all.length > 0) conditions.unshift(sql`${words} @> ${all}::text[]`);
  return conditions.reduce((left, right) => sql`${left} and ${right}`);
};

export const accountFields = (sql: AnySql): Fragment => sql`
  'account' as kind, a.id, a.first_name || ' ' || a.last_name as name, a.search_name,
  a.username as number, a.email, null as town, a.status,
  array(select o.name from memberships m join organisations o on o.id = m.organisation_id
    where m.account_id = a.id and m.status in ('awaiting', 'confirmed') limit 2) as organisations`;

export const organisationFields = (sql: AnySql): Fragment => sql`
  'organisation' as kind, o.id, o.name, o.search_name, o.enterprise_number as number, null as email,
  o.town, o.status, array[]::text[] as organisations`;
