import type { Sql } from 'postgres';

import type { CoOwnershipQuery, CoOwnershipRecord, CoOwnershipRow } from '#contract/mandates';
import { fromCursor } from '#infra/cursor';
import type { Reply } from '#infra/http';

import { inTrouble } from './co-ownership-troubles.queries.ts';

export type CoOwnershipSqlRow = Reply<CoOwnershipRow> & { id: string; searchName: string };

const coOwnershipFields = (sql: Sql, today: string) => sql`
  c.id, c.enterprise_number, c.name, c.search_name, c.postal_code, c.town, n.syndic,
  n.ends_on as mandate_ends_on,
  (select count(*)::int from filings f
    where f.co_ownership_id = c.id and f.state not in ('in-kbo', 'refused')) as open_filings
  from co_ownerships c
  left join lateral (
    select y.name as syndic, m.ends_on from mandates m join syndics y on y.id = m.syndic_id
    where m.co_ownership_id = c.id and m.starts_on <= ${today} and (m.ends_on is null or m.ends_on >= ${today})
    order by m.starts_on desc limit 1
  ) n on true`;

export const coOwnershipRows = (sql: Sql, query: CoOwnershipQuery, today: string) => {
  const [name, id] = fromCursor(query.after, 2) ?? [];
  return sql<CoOwnershipSqlRow[]>`
    select ${coOwnershipFields(sql, today)}
    where true ${query.trouble ? sql`and ${inTrouble(sql, query.trouble, today)}` : sql``}
    ${name === undefined ? sql`` : sql`and (c.search_name, c.id) > (${String(name)}, ${String(id)})`}
    order by c.search_name, c.id
    limit ${query.limit + 1}`;
};

/** @param words the folded text, @param digits what of it may belong to an enterprise number */
export const coOwnershipsFound = (
  sql: Sql,
  { words, digits, today }: { words: string; digits: string; today: string },
) => sql<CoOwnershipSqlRow[]>`
  select ${coOwnershipFields(sql, today)}
  where c.search_name like ${`%${words}%`} or word_similarity(${words}, c.search_name) > 0.5
    ${digits.length >= 4 ? sql`or c.enterprise_number like ${`%${digits}%`}` : sql``}
  order by c.enterprise_number is not distinct from ${digits} desc,
    c.search_name like ${`${words}%`} desc, word_similarity(${words}, c.search_name) desc,
    c.search_name, c.id
  limit 20`;

type CoOwnershipOwnRow = Reply<Omit<CoOwnershipRecord, 'mandates' | 'timeline' | 'filings'>>;

export const coOwnershipById = async (sql: Sql, id: string, today: string) => {
  const rows = await sql<CoOwnershipOwnRow[]>`
    select c.street, c.language, c.version, ${coOwnershipFields(sql, today)} where c.id = ${id}`;
  return rows[0];
};

type MandateRow = CoOwnershipRecord['mandates'][number];

export const mandatesOf = (sql: Sql, coOwnershipId: string) => sql<MandateRow[]>`
  select m.id, m.version, json_build_object('id', y.id, 'name', y.name, 'kind', y.kind) as syndic,
    r.name as representative, m.representative_id, m.representative_named, m.starts_on, m.ends_on,
    m.decided_on, m.organ, m.provisional, m.renews_id
  from mandates m
  join syndics y on y.id = m.syndic_id
  left join representatives r on r.id = m.representative_id
  where m.co_ownership_id = ${coOwnershipId}
  order by m.starts_on desc, m.id desc`;
