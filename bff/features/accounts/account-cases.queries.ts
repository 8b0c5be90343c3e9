import type { Sql } from 'postgres';

import type { AccountPage } from '#contract/accounts';

type Dated<T, Name extends keyof T> = Omit<T, Name> & { [N in Name]: Date };

export const ticketRows = (sql: Sql, id: string) =>
  sql<Dated<AccountPage['tickets'][number], 'openedAt'>[]>`
    select id, number, subject, state, opened_at from tickets
    where account_id = ${id} order by opened_at desc limit 20`;

export const privacyRows = (sql: Sql, id: string) =>
  sql<Dated<AccountPage['privacyRequests'][number], 'receivedAt'>[]>`
    select id, kind, state, received_at, due_on from privacy_requests
    where account_id = ${id} order by received_at desc limit 20`;

/** Open ones only, on either side. */
export const conflictRows = (sql: Sql, id: string) =>
  sql<Dated<AccountPage['conflicts'][number], 'openedAt'>[]>`
    select id, state, case when claimant_id = ${id} then 'claimant' else 'holder' end as side,
      case when claimant_id = ${id} then holder_id else claimant_id end as other_account_id,
      opened_at
    from eid_conflicts
    where (claimant_id = ${id} or holder_id = ${id}) and state in ('open', 'waiting-approval')
    order by opened_at desc limit 20`;

export const mailRowsOf = (sql: Sql, id: string) =>
  sql<Dated<AccountPage['mails'][number], 'createdAt'>[]>`
    select id, template, subject, state, created_at from mails
    where account_id = ${id} order by created_at desc limit 10`;
