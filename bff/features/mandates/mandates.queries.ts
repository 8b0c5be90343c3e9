import type { Sql } from 'postgres';

import type { CoOwnershipQuery, CoOwnershipRecord, CoOwnershipRow } from '#contract/mandates';
import { fromCursor } from '#infra/cursor';
import type { Reply } from '#infra/http';

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
    ${name === undefined ? sql`` : sql`where (c.search_name, c.id) > (${String(name)}, ${String(id)})`}
    order by c.search_name, c.id
    limit ${query.limit + 1}`;
};

type CoOwnershipOwnRow = Reply<Omit<CoOwnershipRecord, 'mandates' | 'filings'>>;

export const coOwnershipById = async (sql: Sql, id: string, today: string) => {
  const rows = await sql<CoOwnershipOwnRow[]>`
    select c.street, c.language, ${coOwnershipFields(sql, today)} where c.id = ${id}`;
  return rows[0];
};

export const mandatesOf = (sql: Sql, coOwnershipId: string) => sql<
  Reply<CoOwnershipRecord['mandates'][number]>[]
>`
  select m.id, json_build_object('id', y.id, 'name', y.name, 'kind', y.kind) as syndic,
    r.name as representative, m.starts_on, m.ends_on, m.decided_on, m.organ, m.provisional
  from mandates m
  join syndics y on y.id = m.syndic_id
  left join representatives r on r.id = m.representative_id
  where m.co_ownership_id = ${coOwnershipId}
  order by m.starts_on desc`;
