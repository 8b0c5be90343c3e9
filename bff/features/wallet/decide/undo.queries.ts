import type { Sql, TransactionSql } from 'postgres';

import type { RefundState, TopUpState } from '#core/vocabulary';

export interface WalletChange {
  walletId: string;
  organisationId: string;
  name: string;
  balanceCents: number;
  /** What undoing adds to the balance; negative when money is taken back. */
  deltaCents: number;
}

/** What the wallets of an attribution hold, and what its reversal does to them. */
export const walletChanges = (sql: Sql | TransactionSql, attributionId: string) => sql<
  WalletChange[]
>`
  select w.id as wallet_id, w.organisation_id, o.name, a.balance_cents,
    sum(case when e.debit_account_id = a.id then e.amount_cents else -e.amount_cents end)::bigint
      as delta_cents
  from ledger_entries e
  join ledger_accounts a on a.id in (e.debit_account_id, e.credit_account_id) and a.kind = 'wallet'
  join wallets w on w.id = a.wallet_id
  join organisations o on o.id = w.organisation_id
  where e.attribution_id = ${attributionId} and e.kind <> 'reversal'
    and not exists (select from ledger_entries r where r.reverses_id = e.id)
  group by w.id, o.name, a.id order by w.id`;

/** Keeps the balances of an attribution's wallets still until the transaction ends. */
export const lockWalletsOf = async (sql: TransactionSql, attributionId: string): Promise<void> => {
  await sql`
    select from ledger_accounts a where a.kind = 'wallet' and a.id in (
      select unnest(array[e.debit_account_id, e.credit_account_id]) from ledger_entries e
      where e.attribution_id = ${attributionId})
    order by a.id for no key update`;
};

export interface PaidTopUp {
  topUpId: string;
  reference: string;
  /** What it becomes when it is reopened at this moment. */
  state: TopUpState;
}

export const topUpsPaidBy = (sql: Sql | TransactionSql, attributionId: string, now: Date) => sql<
  PaidTopUp[]
>`
  select t.id as top_up_id, t.reference,
    case when t.expires_at < ${now} then 'expired' else 'open' end as state
  from ledger_entries e join top_ups t on t.id = e.top_up_id and t.state = 'paid'
  where e.attribution_id = ${attributionId} and e.kind = 'attribution' order by t.id`;

export interface RefundOf {
  id: string;
  state: RefundState;
}

/** The refund that an attribution owes, or that it paid. */
export const refundOfAttribution = async (
  sql: Sql | TransactionSql,
  attributionId: string,
): Promise<RefundOf | undefined> => {
  const [row] = await sql<RefundOf[]>`
    select r.id, r.state from refunds r where r.id in (
      select refund_id from ledger_entries
      where attribution_id = ${attributionId} and kind in ('refund', 'refund-paid'))`;
  return row;
};

/** Takes back the step that an attribution had brought a refund to. */
export const stepRefundBack = async (
  sql: TransactionSql,
  refund: RefundOf,
  now: Date,
): Promise<void> => {
  if (refund.state === 'paid')
    await sql`
      update refunds set state = 'in-file', paid_movement_id = null, paid_at = null
      where id = ${refund.id}`;
  else
    await sql`
      update refunds set state = 'withdrawn', decided_at = ${now} where id = ${refund.id}`;
};
