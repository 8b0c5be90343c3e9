import type { Sql } from 'postgres';

import type { SyndicMandate, SyndicQuery, SyndicRecord, SyndicRow } from '#contract/mandates';
import { fromCursor } from '#infra/cursor';

import { representativeAccredited, syndicAccredited } from './accreditation.queries.ts';

export type SyndicSqlRow = SyndicRow & { sortName: string };

const runsOn = (sql: Sql, today: string) => sql`coalesce(m.ends_on, 'infinity') >= ${today}::date`;

const syndicFields = (sql: Sql, today: string) => sql`
  y.id, y.kind, y.name, lower(y.name) as sort_name, y.enterprise_number,
  ${syndicAccredited(sql, today)} as accredited,
  (select count(distinct m.co_ownership_id)::int from mandates m
    where m.syndic_id = y.id and m.starts_on <= ${today} and ${runsOn(sql, today)}) as co_ownerships`;

export const syndicRows = (sql: Sql, query: SyndicQuery, today: string) => {
  const [name, id] = fromCursor(query.after, 2) ?? [];
  return sql<SyndicSqlRow[]>`
    select ${syndicFields(sql, today)} from syndics y
    where true ${query.kind ? sql`and y.kind = ${query.kind}` : sql``}
    ${name === undefined ? sql`` : sql`and (lower(y.name), y.id) > (${String(name)}, ${String(id)})`}
    order by lower(y.name), y.id limit ${query.limit + 1}`;
};

/** @param hmac of the whole text read as a national number, when it is one */
export const syndicsFound = (
  sql: Sql,
  {
    words,
    digits,
    hmac,
    today,
  }: { words: string; digits: string; hmac: Buffer | null; today: string },
) => sql<SyndicSqlRow[]>`
  select ${syndicFields(sql, today)} from syndics y
  where unaccent(lower(y.name)) like ${`%${words}%`}
    or word_similarity(${words}, unaccent(lower(y.name))) > 0.5
    or (${digits.length >= 4} and y.enterprise_number like ${`%${digits}%`})
    or y.national_number_hmac = ${hmac}
  order by y.enterprise_number is not distinct from ${digits} desc,
    word_similarity(${words}, unaccent(lower(y.name))) desc, lower(y.name), y.id
  limit 20`;

export type SyndicOwnRow = Omit<SyndicRecord, 'nationalNumberMasked' | 'representatives'> & {
  nationalNumberCipher: Buffer | null;
};

export const syndicById = async (sql: Sql, id: string, today: string) => {
  const rows = await sql<SyndicOwnRow[]>`
    select ${syndicFields(sql, today)}, y.version, y.street, y.postal_code, y.town, y.account_id,
      y.national_number_cipher,
      case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end
        as organisation,
      case when w.id is not null then json_build_object('id', w.id, 'balanceCents',
        a.balance_cents) end as wallet
    from syndics y
    left join organisations o on o.id = y.organisation_id
    left join wallets w on w.organisation_id = o.id
    left join ledger_accounts a on a.wallet_id = w.id
    where y.id = ${id}`;
  return rows[0];
};

export type RepresentativeSqlRow = Omit<
  SyndicRecord['representatives'][number],
  'nationalNumberMasked'
> & { nationalNumberCipher: Buffer | null };

export const representativesOf = (sql: Sql, syndicId: string, today: string) => sql<
  RepresentativeSqlRow[]
>`
  select r.id, r.version, r.name, r.national_number_cipher, r.account_id, r.since, r.until,
    ${representativeAccredited(sql, today)} as accredited,
    (select count(distinct m.co_ownership_id)::int from mandates m
      where m.representative_id = r.id and ${runsOn(sql, today)}) as co_ownerships
  from representatives r where r.syndic_id = ${syndicId}
  order by r.until nulls first, r.name, r.id`;

export const syndicMandates = (
  sql: Sql,
  syndicId: string,
  { after, limit, today }: { after: string | undefined; limit: number; today: string },
) => {
  const [name, id] = fromCursor(after, 2) ?? [];
  return sql<(SyndicMandate & { searchName: string })[]>`
    select m.id as mandate_id, c.search_name,
      json_build_object('id', c.id, 'name', c.name) as co_ownership,
      case when r.id is not null then json_build_object('id', r.id, 'name', r.name) end
        as representative, m.starts_on, m.ends_on
    from mandates m join co_ownerships c on c.id = m.co_ownership_id
    left join representatives r on r.id = m.representative_id
    where m.syndic_id = ${syndicId} and ${runsOn(sql, today)}
    ${name === undefined ? sql`` : sql`and (c.search_name, m.id) > (${String(name)}, ${String(id)})`}
    order by c.search_name, m.id limit ${limit + 1}`;
};
