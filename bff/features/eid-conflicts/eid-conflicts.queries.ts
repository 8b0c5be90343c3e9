import type { Sql } from 'postgres';

import type {
  ConflictQuery,
  ConflictRecord,
  ConflictRow,
  ConflictSide,
} from '#contract/eid-conflicts';
import { fromCursor } from '#infra/cursor';
import type { Reply } from '#infra/http';

const fields = (sql: Sql) => sql`
  c.id, c.state, c.origin, s.name as assignee, c.resolution, c.opened_at, c.resolved_at`;

export type ConflictSqlRow = Reply<ConflictRow> & { id: string; openedAt: Date };

export const conflictRows = (sql: Sql, query: ConflictQuery) => {
  const [opened, id] = fromCursor(query.after, 2) ?? [];
  return sql<ConflictSqlRow[]>`
    select ${fields(sql)}, ${party(sql, 'a')} as claimant, ${party(sql, 'h')} as holder
    from eid_conflicts c
    join accounts a on a.id = c.claimant_id
    join accounts h on h.id = c.holder_id
    left join staff s on s.id = c.assignee_id
    where true
      ${query.state ? sql`and c.state = ${query.state}` : sql``}
      ${opened === undefined ? sql`` : sql`and (c.opened_at, c.id) > (${String(opened)}, ${String(id)})`}
    order by c.opened_at, c.id
    limit ${query.limit + 1}`;
};

const party = (sql: Sql, alias: string) => sql`json_build_object('id', ${sql(alias)}.id,
  'name', ${sql(alias)}.first_name || ' ' || ${sql(alias)}.last_name, 'username', ${sql(alias)}.username)`;

type ConflictOwnRow = Omit<Reply<ConflictRecord>, 'claimant' | 'holder' | 'differs'> & {
  claimantId: string;
  holderId: string;
};

export const conflictById = async (sql: Sql, id: string) => {
  const rows = await sql<ConflictOwnRow[]>`
    select ${fields(sql)}, c.claimant_id, c.holder_id
    from eid_conflicts c left join staff s on s.id = c.assignee_id
    where c.id = ${id}`;
  return rows[0];
};

export type SideSqlRow = Omit<Reply<ConflictSide>, 'nationalNumberMasked'> & {
  nationalNumberCipher: Buffer | null;
};

export const sideOf = async (sql: Sql, accountId: string) => {
  const rows = await sql<SideSqlRow[]>`
    select a.id, a.first_name || ' ' || a.last_name as name, a.username, a.email, a.phone,
      a.birth_date, a.gender, a.language, a.status, a.created_at, a.activated_at, a.last_sign_in_at,
      e.linked_at as eid_linked_at, e.national_number_cipher, i.linked_at as itsme_linked_at,
      (select count(*)::int from accreditations x where x.account_id = a.id) as accreditations,
      (select count(*)::int from tickets t
        where t.account_id = a.id and t.state <> 'closed') as open_tickets,
      (select count(*)::int from privacy_requests p
        where p.account_id = a.id and p.state not in ('done', 'withdrawn', 'refused')) as open_privacy_requests,
      (select count(*)::int from mandates m
        left join syndics y on y.id = m.syndic_id
        left join representatives r on r.id = m.representative_id
        where y.account_id = a.id or r.account_id = a.id) as mandates
    from accounts a
    left join eid_links e on e.account_id = a.id and e.ended_at is null
    left join itsme_links i on i.account_id = a.id and i.ended_at is null
    where a.id = ${accountId}`;
  return rows[0];
};

export const sideMemberships = (sql: Sql, accountId: string) => sql<ConflictSide['memberships']>`
  select m.organisation_id, o.name as organisation, m.status, m.administrator,
    m.administrator and not exists (select from memberships x
      where x.organisation_id = m.organisation_id and x.id <> m.id
        and x.status = 'confirmed' and x.administrator) as sole_administrator,
    (select count(*)::int from tool_grants g
      where g.membership_id = m.id and g.revoked_at is null) as tools
  from memberships m join organisations o on o.id = m.organisation_id
  where m.account_id = ${accountId}
  order by m.status, o.name`;
