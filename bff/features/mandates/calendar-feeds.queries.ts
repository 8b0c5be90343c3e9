import type { Sql, TransactionSql } from 'postgres';

import type { CalendarFeed } from '#contract/mandates';
import type { calendarScopes, filingKinds, Language, Role } from '#core/vocabulary';
import type { Reply } from '#infra/http';

type Scope = (typeof calendarScopes)[number];

export const feedsOf = (sql: Sql, staffId: string) => sql<Reply<CalendarFeed>[]>`
  select id, scope, created_at, last_read_at from calendar_feeds
  where staff_id = ${staffId} and revoked_at is null order by id`;

export const insertFeed = async (
  sql: TransactionSql,
  feed: { staffId: string; scope: Scope; tokenHash: Buffer; createdAt: Date },
) => {
  const rows = await sql<(Reply<CalendarFeed> & { id: string })[]>`
    insert into calendar_feeds ${sql(feed)} returning id, scope, created_at, last_read_at`;
  return rows[0];
};

/** One's own feed alone. */
export const revokeFeedOf = async (
  sql: TransactionSql,
  { id, staffId, at }: { id: string; staffId: string; at: Date },
) => {
  const rows = await sql`
    update calendar_feeds set revoked_at = ${at}
    where id = ${id} and staff_id = ${staffId} and revoked_at is null returning id`;
  return rows.length > 0;
};

/** The feed of a secret address, while its owner works here. */
export const liveFeed = async (sql: Sql, tokenHash: Buffer) => {
  const rows = await sql<
    { id: string; scope: Scope; staffId: string; roles: Role[]; locale: Language }[]
  >`
    select c.id, c.scope, c.staff_id, s.roles, s.locale
    from calendar_feeds c join staff s on s.id = c.staff_id
    where c.token_hash = ${tokenHash} and c.revoked_at is null and s.disabled_at is null`;
  return rows[0];
};

export const markRead = (sql: Sql, id: string, now: Date) => sql`
  update calendar_feeds set last_read_at = ${now}
  where id = ${id} and coalesce(last_read_at, '-infinity') < ${now}::timestamptz - interval '1 hour'`;

/** Enough for any desk; a calendar that holds more helps nobody. */
const mostEntries = 2000;

/** Filings that were not sent, soonest first; the co-ownership's name is no personal datum. */
export const dueFilings = (sql: Sql, { scope, staffId }: { scope: Scope; staffId: string }) => sql<
  { id: string; kind: (typeof filingKinds)[number]; deadlineOn: string; name: string }[]
>`
  select f.id, f.kind, f.deadline_on, c.name
  from filings f join co_ownerships c on c.id = f.co_ownership_id
  where f.state in ('draft', 'complete')
    ${scope === 'mine' ? sql`and f.owner_id = ${staffId}` : sql``}
  order by f.deadline_on, f.id limit ${mostEntries}`;
