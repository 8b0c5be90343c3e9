import type { Sql } from 'postgres';

import type { TicketQuery, TicketRecord, TicketRow } from '#contract/support';
import { fromCursor } from '#infra/cursor';
import type { Reply } from '#infra/http';

export type TicketSqlRow = Reply<TicketRow> & { id: string; openedAt: Date };

const ticketFields = (sql: Sql) => sql`
  t.id, t.number, t.subject, t.state, t.channel, t.language, l.name as tool, t.error_message,
  case when a.id is not null
    then json_build_object('id', a.id, 'name', a.first_name || ' ' || a.last_name) end as account,
  case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end as organisation,
  s.name as assignee, t.opened_at, t.answered_at, t.closed_at`;

const ticketTables = (sql: Sql) => sql`
  tickets t
  left join tools l on l.id = t.tool_id
  left join accounts a on a.id = t.account_id
  left join organisations o on o.id = t.organisation_id
  left join staff s on s.id = t.assignee_id`;

export const ticketRows = (sql: Sql, query: TicketQuery, staffId: string) => {
  const [opened, id] = fromCursor(query.after, 2) ?? [];
  return sql<TicketSqlRow[]>`
    select ${ticketFields(sql)} from ${ticketTables(sql)}
    where true
      ${query.state ? sql`and t.state = ${query.state}` : sql``}
      ${query.toolId ? sql`and t.tool_id = ${query.toolId}` : sql``}
      ${query.assignee === 'me' ? sql`and t.assignee_id = ${staffId}` : sql``}
      ${query.assignee === 'nobody' ? sql`and t.assignee_id is null` : sql``}
      ${opened === undefined ? sql`` : sql`and (t.opened_at, t.id) > (${String(opened)}, ${String(id)})`}
    order by t.opened_at, t.id
    limit ${query.limit + 1}`;
};

export const ticketById = async (sql: Sql, id: string) => {
  const rows = await sql<Reply<TicketRow>[]>`
    select ${ticketFields(sql)} from ${ticketTables(sql)} where t.id = ${id}`;
  return rows[0];
};

export const messagesOf = (sql: Sql, ticketId: string) => sql<
  Reply<TicketRecord['messages'][number]>[]
>`
  select m.id, m.kind, s.name as author, m.body, m.at
  from ticket_messages m left join staff s on s.id = m.staff_id
  where m.ticket_id = ${ticketId} order by m.at, m.id`;

export const similarTo = (sql: Sql, ticketId: string) => sql<
  Reply<TicketRecord['similar'][number]>[]
>`
  select o.id, o.number, o.subject, o.opened_at
  from tickets t join tickets o on o.tool_id = t.tool_id and o.error_message = t.error_message
  where t.id = ${ticketId} and o.id <> t.id and o.state <> 'closed'
  order by o.opened_at desc limit 20`;
