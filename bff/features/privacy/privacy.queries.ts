import type { Sql } from 'postgres';

import type { PrivacyQuery, PrivacyRequestRecord, PrivacyRequestRow } from '#contract/privacy';
import { fromCursor } from '#infra/cursor';
import type { Reply } from '#infra/http';

const fields = (sql: Sql) => sql`
  p.id, p.kind, p.state, p.received_at, p.due_on, p.legal_end_on, p.extended_at is not null as extended,
  p.done_at, json_build_object('id', p.account_id, 'name', a.first_name || ' ' || a.last_name,
    'username', a.username) as account`;

export type PrivacySqlRow = Reply<PrivacyRequestRow> & { id: string; legalEndOn: string };

export const privacyRows = (sql: Sql, query: PrivacyQuery) => {
  const [end, id] = fromCursor(query.after, 2) ?? [];
  return sql<PrivacySqlRow[]>`
    select ${fields(sql)}
    from privacy_requests p left join accounts a on a.id = p.account_id
    where true
      ${query.kind ? sql`and p.kind = ${query.kind}` : sql``}
      ${query.state === 'open' ? sql`and p.state not in ('done', 'withdrawn', 'refused')` : sql``}
      ${query.state && query.state !== 'open' ? sql`and p.state = ${query.state}` : sql``}
      ${end === undefined ? sql`` : sql`and (p.legal_end_on, p.id) > (${String(end)}, ${String(id)})`}
    order by p.legal_end_on, p.id
    limit ${query.limit + 1}`;
};

type PrivacyOwnRow = Omit<Reply<PrivacyRequestRecord>, 'held' | 'obstacles'> & {
  account: { id: string };
};

export const privacyById = async (sql: Sql, id: string) => {
  const rows = await sql<PrivacyOwnRow[]>`
    select ${fields(sql)}, p.extension_reason, r.name as requested_by, v.name as approved_by,
      p.approved_at, p.executed_at
    from privacy_requests p
    left join accounts a on a.id = p.account_id
    left join staff r on r.id = p.requested_by
    left join staff v on v.id = p.approved_by
    where p.id = ${id}`;
  return rows[0];
};

/** How many rows each table holds on this person; tables without any are left out. */
export const rowsHeld = (sql: Sql, account: string) => sql<PrivacyRequestRecord['held']>`
  select "table", rows::int from (
    select 'accounts' as "table", count(*) as rows from accounts where id = ${account}
    union all select 'eid_links', count(*) from eid_links where account_id = ${account}
    union all select 'itsme_links', count(*) from itsme_links where account_id = ${account}
    union all select 'memberships', count(*) from memberships where account_id = ${account}
    union all select 'accreditations', count(*) from accreditations where account_id = ${account}
    union all select 'sign_in_attempts', count(*) from sign_in_attempts where account_id = ${account}
    union all select 'caller_checks', count(*) from caller_checks where account_id = ${account}
    union all select 'mails', count(*) from mails where account_id = ${account}
    union all select 'tickets', count(*) from tickets where account_id = ${account}
    union all select 'top_ups', count(*) from top_ups where requested_by = ${account}
    union all select 'eid_conflicts', count(*) from eid_conflicts where ${account} in (claimant_id, holder_id)
    union all select 'audit_events', count(*) from audit_events where subject_id = ${account}
  ) held where rows > 0`;

export const obstaclesOf = (sql: Sql, account: string) => sql<PrivacyRequestRecord['obstacles']>`
  select 'sole-administrator' as code, o.name
  from memberships m join organisations o on o.id = m.organisation_id
  where m.account_id = ${account} and m.status = 'confirmed' and m.administrator
    and not exists (select from memberships x where x.organisation_id = o.id and x.id <> m.id
      and x.status = 'confirmed' and x.administrator)
    and exists (select from memberships x where x.organisation_id = o.id and x.id <> m.id
      and x.status in ('awaiting', 'confirmed'))
  union all
  select 'open-mandate', c.name
  from mandates n join co_ownerships c on c.id = n.co_ownership_id
  left join syndics y on y.id = n.syndic_id
  left join representatives r on r.id = n.representative_id
  where (y.account_id = ${account} or r.account_id = ${account})
    and (n.ends_on is null or n.ends_on > current_date)
  union all
  select 'open-conflict', a.username
  from eid_conflicts e
  join accounts a on a.id = case when e.claimant_id = ${account} then e.holder_id else e.claimant_id end
  where ${account} in (e.claimant_id, e.holder_id) and e.state in ('open', 'waiting-approval')`;
