import type { Sql } from 'postgres';

import type { OrganisationQuery } from '#contract/organisations';
import { fromCursor } from '#infra/cursor';

/** One row more than the limit, by name; see toPage. */
export const organisationRows = (sql: Sql, query: OrganisationQuery) => {
  const [name, id] = fromCursor(query.after, 2) ?? [];
  return sql<OrganisationSqlRow[]>`
    select o.id, o.enterprise_number, o.name, o.search_name, o.town, o.language, o.status,
      o.created_at, m.members, m.awaiting
    from organisations o
    cross join lateral (
      select count(*) filter (where status = 'confirmed')::int as members,
        count(*) filter (where status = 'awaiting')::int as awaiting
      from memberships where organisation_id = o.id
    ) m
    where true
      ${query.status ? sql`and o.status = ${query.status}` : sql``}
      ${query.trouble === 'awaiting' ? sql`and ${awaiting(sql)}` : sql``}
      ${query.trouble === 'no-administrator' ? sql`and ${withoutAdministrator(sql)}` : sql``}
      ${name === undefined ? sql`` : sql`and (o.search_name, o.id) > (${String(name)}, ${String(id)})`}
    order by o.search_name, o.id
    limit ${query.limit + 1}`;
};

export interface OrganisationSqlRow {
  id: string;
  enterpriseNumber: string;
  name: string;
  searchName: string;
  town: string | null;
  language: 'nl' | 'fr' | 'en';
  status: 'active' | 'closed' | 'merged';
  createdAt: Date;
  members: number;
  awaiting: number;
}

const awaiting = (sql: Sql) => sql`exists (
  select from memberships w where w.organisation_id = o.id and w.status = 'awaiting')`;

const withoutAdministrator = (sql: Sql) => sql`exists (
  select from memberships w where w.organisation_id = o.id and w.status in ('awaiting', 'confirmed'))
  and not exists (
  select from memberships w
  where w.organisation_id = o.id and w.status = 'confirmed' and w.administrator)`;
