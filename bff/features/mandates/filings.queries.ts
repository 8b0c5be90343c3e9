import type { Sql } from 'postgres';

import type { FilingQuery, FilingRow } from '#contract/mandates';
import { fromCursor } from '#infra/cursor';
import type { Reply } from '#infra/http';

export type FilingSqlRow = Omit<Reply<FilingRow>, 'lateness' | 'submittedAt'> & {
  id: string;
  deadlineOn: string;
  submittedAt: Date | null;
};

const filingFields = (sql: Sql) => sql`
  f.id, f.kind, f.state, json_build_object('id', c.id, 'name', c.name) as co_ownership,
  f.mandate_id, y.name as syndic, m.starts_on, m.decided_on, f.deadline_on, f.fee_cents, f.paid_by,
  case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end as owner,
  f.submitted_at, f.accepted_at, f.registered_at, f.refused_at, f.refusal_reason
  from filings f
  join co_ownerships c on c.id = f.co_ownership_id
  join mandates m on m.id = f.mandate_id
  join syndics y on y.id = m.syndic_id
  left join staff s on s.id = f.owner_id`;

const inState = (sql: Sql, state: FilingQuery['state']) => {
  if (state === undefined) return sql``;
  if (state === 'open') return sql`and f.state not in ('in-kbo', 'refused')`;
  if (state === 'unsent') return sql`and f.state in ('draft', 'complete')`;
  return sql`and f.state = ${state}`;
};

export const filingRows = (sql: Sql, query: FilingQuery) => {
  const { kind, coOwnershipId, ownerId, dueFrom, dueUntil } = query;
  const [deadline, id] = fromCursor(query.after, 2) ?? [];
  return sql<FilingSqlRow[]>`
    select ${filingFields(sql)}
    where true ${inState(sql, query.state)}
      ${kind ? sql`and f.kind = ${kind}` : sql``}
      ${coOwnershipId ? sql`and f.co_ownership_id = ${coOwnershipId}` : sql``}
      ${ownerId ? sql`and f.owner_id = ${ownerId}` : sql``}
      ${dueFrom ? sql`and f.deadline_on >= ${dueFrom}` : sql``}
      ${dueUntil ? sql`and f.deadline_on <= ${dueUntil}` : sql``}
      ${deadline === undefined ? sql`` : sql`and (f.deadline_on, f.id) > (${String(deadline)}, ${String(id)})`}
    order by f.deadline_on, f.id
    limit ${query.limit + 1}`;
};

export const filingById = async (sql: Sql, id: string) => {
  const rows = await sql<FilingSqlRow[]>`select ${filingFields(sql)} where f.id = ${id}`;
  return rows[0];
};

export const filingsOf = (sql: Sql, coOwnershipId: string) => sql<FilingSqlRow[]>`
  select ${filingFields(sql)} where c.id = ${coOwnershipId} order by f.deadline_on desc, f.id`;
