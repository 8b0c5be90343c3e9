import type { Sql } from 'postgres';

import type { FilingQuery, FilingRow } from '#contract/mandates';
import { fromCursor } from '#infra/cursor';
import type { Reply } from '#infra/http';

export type FilingSqlRow = Reply<FilingRow> & { id: string; deadlineOn: string };

const filingFields = (sql: Sql) => sql`
  f.id, f.kind, f.state, json_build_object('id', c.id, 'name', c.name) as co_ownership,
  y.name as syndic, m.starts_on, m.decided_on, f.deadline_on, f.fee_cents, f.paid_by,
  f.submitted_at, f.accepted_at, f.registered_at, f.refused_at, f.refusal_reason
  from filings f
  join co_ownerships c on c.id = f.co_ownership_id
  join mandates m on m.id = f.mandate_id
  join syndics y on y.id = m.syndic_id`;

export const filingRows = (sql: Sql, query: FilingQuery) => {
  const [deadline, id] = fromCursor(query.after, 2) ?? [];
  return sql<FilingSqlRow[]>`
    select ${filingFields(sql)}
    where true
      ${query.state === 'open' ? sql`and f.state not in ('in-kbo', 'refused')` : sql``}
      ${query.state && query.state !== 'open' ? sql`and f.state = ${query.state}` : sql``}
      ${deadline === undefined ? sql`` : sql`and (f.deadline_on, f.id) > (${String(deadline)}, ${String(id)})`}
    order by f.deadline_on, f.id
    limit ${query.limit + 1}`;
};

export const filingById = async (sql: Sql, id: string) => {
  const rows = await sql<FilingSqlRow[]>`select ${filingFields(sql)} where f.id = ${id}`;
  return rows[0];
};

export const filingsOf = (sql: Sql, coOwnershipId: string) => sql<FilingSqlRow[]>`
  select ${filingFields(sql)} where c.id = ${coOwnershipId} order by f.deadline_on desc`;
