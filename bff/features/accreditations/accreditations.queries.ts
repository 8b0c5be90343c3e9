import type { Sql } from 'postgres';

import type {
  AccreditationQuery,
  AccreditationRow,
  MissingQuery,
  MissingRow,
} from '#contract/accreditations';
import { fromCursor } from '#infra/cursor';
import type { Reply } from '#infra/http';

export type AccreditationSqlRow = Reply<AccreditationRow> & { id: string; receivedAt: Date };

export const accreditationRows = (sql: Sql, query: AccreditationQuery) => {
  const [received, id] = fromCursor(query.after, 2) ?? [];
  return sql<AccreditationSqlRow[]>`
    select x.id, k.name as kind, x.number, x.status, x.valid_from, x.valid_until, x.received_at,
      json_build_object('kind', case when x.account_id is null then 'organisation' else 'account' end,
        'id', coalesce(x.account_id, x.organisation_id),
        'name', coalesce(a.first_name || ' ' || a.last_name, o.name)) as holder
    from accreditations x
    join accreditation_kinds k on k.id = x.kind_id
    left join accounts a on a.id = x.account_id
    left join organisations o on o.id = x.organisation_id
    where true
      ${query.status ? sql`and x.status = ${query.status}` : sql``}
      ${query.sourceId ? sql`and k.source_id = ${query.sourceId}` : sql``}
      ${received === undefined ? sql`` : sql`and (x.received_at, x.id) < (${String(received)}, ${String(id)})`}
    order by x.received_at desc, x.id desc
    limit ${query.limit + 1}`;
};

export type MissingSqlRow = Reply<MissingRow> & {
  accountId: string;
  kindId: string;
  eidLinkedAt: Date;
};

/**
 * Granted tools × what they want to be used, minus what the person holds. Without an eID nothing
 * can arrive yet, so those people are not waiting.
 */
export const missingRows = (sql: Sql, query: MissingQuery, today: string) => {
  const [linked, account, kind] = fromCursor(query.after, 3) ?? [];
  return sql<MissingSqlRow[]>`
    select m.account_id || ':' || k.id as id, m.account_id, k.id as kind_id, a.first_name || ' ' || a.last_name as name, k.name as kind,
      s.name as source, e.linked_at as eid_linked_at,
      (e.linked_at::date + s.usual_delay_days)::date as usual_by,
      (e.linked_at::date + s.worst_delay_days)::date as latest_by,
      e.linked_at::date + s.worst_delay_days < ${today}::date as overdue,
      array_agg(distinct t.name order by t.name) as tools
    from tool_requirements r
    join accreditation_kinds k on k.id = r.accreditation_kind_id
    join accreditation_sources s on s.id = k.source_id
    join tools t on t.id = r.tool_id and t.active
    join tool_grants g on g.tool_id = t.id and g.revoked_at is null
    join memberships m on m.id = g.membership_id and m.status = 'confirmed'
    join accounts a on a.id = m.account_id and a.status = 'active'
    join eid_links e on e.account_id = a.id and e.ended_at is null
    where r.purpose = 'use'
      and not exists (select from accreditations x where x.account_id = a.id and x.kind_id = k.id)
      ${query.sourceId ? sql`and s.id = ${query.sourceId}` : sql``}
      ${linked === undefined ? sql`` : sql`and (e.linked_at, m.account_id, k.id) > (${String(linked)}, ${String(account)}, ${String(kind)})`}
    group by m.account_id, k.id, a.id, s.id, e.id
    order by e.linked_at, m.account_id, k.id
    limit ${query.limit + 1}`;
};
