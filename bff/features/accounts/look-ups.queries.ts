import type { Sql } from 'postgres';

/** Who looked whom up by national number; never the number. */
export interface LookUp {
  at: Date;
  staffId: string;
  requestId: string;
  /** Of the account found, if one was. */
  accountId: string | null;
}

/** Audit rows that do not wait for the disk: see record-look-up.ts. */
export const insertLookUps = (sql: Sql, rows: readonly LookUp[]) => sql`
  insert into audit_events (at, actor_kind, actor_id, action, subject_kind, subject_id, outcome,
    request_id)
  select u.at, 'staff', u.staff_id, 'accounts.look-up', 'account', u.account_id,
    case when set_config('synchronous_commit', 'off', true) = 'off' then 'done' else 'failed' end,
    u.request_id
  from unnest(${rows.map(({ at }) => at.toISOString())}::text[]::timestamptz[],
    ${rows.map(({ staffId }) => staffId)}::text[]::uuid[],
    ${rows.map(({ accountId }) => accountId)}::text[]::uuid[],
    ${rows.map(({ requestId }) => requestId)}::text[])
    as u (at, staff_id, account_id, request_id)`;
