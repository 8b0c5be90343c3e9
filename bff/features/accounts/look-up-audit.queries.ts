import type { PendingQuery, Row, Sql } from 'postgres';

import type { Context } from '#infra/context';

type Fragment = PendingQuery<Row[]>;

/**
 * A look-up by national number leaves an audit row: who, when, and the account found, never the
 * number. The statement that contains this does not wait for the disk, so that a look-up stays as
 * quick as the search itself: should PostgreSQL itself crash, the look-ups of the last half second
 * may go unrecorded. Commands always wait.
 * @param found SQL of the account's id, null when there is none
 */
export const recordLookUp = (
  sql: Sql,
  { now, staff, requestId }: Context,
  found: Fragment,
): Fragment => sql`
  insert into audit_events (at, actor_kind, actor_id, action, subject_kind, subject_id, outcome,
    request_id)
  select ${now}::timestamptz, 'staff', ${staff.id}::uuid, 'accounts.look-up', 'account', ${found},
    case when set_config('synchronous_commit', 'off', true) = 'off' then 'done' else 'failed' end,
    ${requestId}::text`;
