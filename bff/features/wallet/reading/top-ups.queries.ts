import type { Sql } from 'postgres';

import type { TopUpRecord, TopUpRow } from '#contract/wallet';
import { fromCursor } from '#infra/cursor';

export interface TopUpListRow extends Omit<TopUpRow, 'paidAt' | 'expiresAt' | 'createdAt'> {
  paidAt: Date | null;
  expiresAt: Date | null;
  createdAt: Date;
}

export interface TopUpQuery {
  after?: string | undefined;
  limit: number;
  state?: TopUpRow['state'] | undefined;
  method?: TopUpRow['method'] | undefined;
  walletId?: string | undefined;
  reference?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

const columns = (sql: Sql) => sql`
  t.id, t.method, t.amount_cents, t.reference, t.state, t.paid_cents, t.paid_at, t.expires_at,
  t.created_at,
  jsonb_build_object('id', w.id, 'organisationId', o.id, 'name', o.name) as wallet`;

const tables = (sql: Sql) => sql`
  top_ups t join wallets w on w.id = t.wallet_id join organisations o on o.id = w.organisation_id`;

export const topUpRows = (sql: Sql, query: TopUpQuery) => {
  const [at, id] = fromCursor(query.after, 2) ?? [];
  const reference = query.reference?.replaceAll(/\D/g, '').slice(-12);
  return sql<TopUpListRow[]>`
    select ${columns(sql)} from ${tables(sql)}
    where true
      ${query.state ? sql`and t.state = ${query.state}` : sql``}
      ${query.method ? sql`and t.method = ${query.method}` : sql``}
      ${query.walletId ? sql`and t.wallet_id = ${query.walletId}` : sql``}
      ${reference ? sql`and t.reference = ${reference}` : sql``}
      ${query.from ? sql`and t.created_at >= ${query.from}::date` : sql``}
      ${query.to ? sql`and t.created_at < ${query.to}::date + 1` : sql``}
      ${at === undefined ? sql`` : sql`and (t.created_at, t.id) < (${String(at)}::timestamptz, ${String(id)}::uuid)`}
    order by t.created_at desc, t.id desc limit ${query.limit + 1}`;
};

export interface TopUpRecordRow extends TopUpListRow {
  organisationStatus: TopUpRecord['organisationStatus'];
  requestedBy: TopUpRecord['requestedBy'];
}

export const topUpRecord = async (sql: Sql, id: string): Promise<TopUpRecordRow | undefined> => {
  const [row] = await sql<TopUpRecordRow[]>`
    select ${columns(sql)}, o.status as organisation_status,
      case when c.id is not null then jsonb_build_object('accountId', c.id,
        'name', c.first_name || ' ' || c.last_name) end as requested_by
    from ${tables(sql)} left join accounts c on c.id = t.requested_by
    where t.id = ${id}`;
  return row;
};

export interface FateRow {
  at: Date;
  what: TopUpRecord['fate'][number]['what'];
  amountCents: number | null;
  movementId: string | null;
  entryId: string | null;
}

/** Payments and reversals of a top-up, and movements that named it after it was paid. */
export const fateRows = (sql: Sql, topUp: Pick<TopUpListRow, 'id' | 'reference'>) => sql<FateRow[]>`
  select e.created_at as at, case when e.kind = 'reversal' then 'reversed' else 'paid' end as what,
    e.amount_cents, e.movement_id, e.id as entry_id
  from ledger_entries e
  where e.top_up_id = ${topUp.id} and e.kind in ('attribution', 'online-top-up', 'reversal')
  union all
  select f.uploaded_at, 'paid-again', m.amount_cents, m.id, null
  from movements m join statements s on s.id = m.statement_id
  join statement_files f on f.id = s.file_id
  where m.reference = ${topUp.reference} and m.outcome = 'already-paid'
  order by 1, 5`;
