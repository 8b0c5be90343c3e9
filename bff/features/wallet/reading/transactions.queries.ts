import type { Sql } from 'postgres';

import type { WalletTransaction } from '#contract/wallet';
import { fromCursor } from '#infra/cursor';

export interface TransactionFilter {
  kind?: WalletTransaction['kind'] | undefined;
  direction?: 'in' | 'out' | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export interface TransactionRow extends Omit<WalletTransaction, 'createdAt'> {
  createdAt: Date;
}

/** Entries of one wallet as it sees them, with the balance after each; filters come after the balance. */
export const walletLines = (sql: Sql, walletId: string) => sql`
  select e.id, e.booked_on, e.created_at, e.kind, e.movement_id, e.top_up_id, e.tool_id,
    e.reverses_id,
    case when e.credit_account_id = a.id then e.amount_cents else -e.amount_cents end as amount_cents,
    sum(case when e.credit_account_id = a.id then e.amount_cents else -e.amount_cents end)
      over (order by e.booked_on, e.id)::bigint as balance_cents
  from ledger_accounts a
  join ledger_entries e on a.id in (e.debit_account_id, e.credit_account_id)
  where a.wallet_id = ${walletId}`;

export const transactionColumns = (sql: Sql) => sql`
  l.id, l.booked_on, l.created_at, l.kind, l.amount_cents, l.balance_cents, l.movement_id, l.top_up_id,
  l.reverses_id, x.name as tool, t.reference, t.method, r.id as reversed_by_id,
  (r.id is null and l.kind <> 'reversal') as receipt`;

export const transactionJoins = (sql: Sql) => sql`
  left join tools x on x.id = l.tool_id
  left join top_ups t on t.id = l.top_up_id
  left join ledger_entries r on r.reverses_id = l.id`;

export const transactionWhere = (sql: Sql, filter: TransactionFilter) => sql`
  ${filter.kind ? sql`and l.kind = ${filter.kind}` : sql``}
  ${filter.direction === 'in' ? sql`and l.amount_cents > 0` : sql``}
  ${filter.direction === 'out' ? sql`and l.amount_cents < 0` : sql``}
  ${filter.from ? sql`and l.booked_on >= ${filter.from}` : sql``}
  ${filter.to ? sql`and l.booked_on <= ${filter.to}` : sql``}`;

/** One row more than the limit, newest first. */
export const transactionRows = (
  sql: Sql,
  walletId: string,
  query: TransactionFilter & { after?: string | undefined; limit: number },
) => {
  const [day, id] = fromCursor(query.after, 2) ?? [];
  return sql<TransactionRow[]>`
    select ${transactionColumns(sql)}
    from (${walletLines(sql, walletId)}) l ${transactionJoins(sql)}
    where true ${transactionWhere(sql, query)}
      ${day === undefined ? sql`` : sql`and (l.booked_on, l.id) < (${String(day)}::date, ${String(id)}::uuid)`}
    order by l.booked_on desc, l.id desc limit ${query.limit + 1}`;
};

export const transactionOf = async (
  sql: Sql,
  walletId: string,
  entryId: string,
): Promise<TransactionRow | undefined> => {
  const [row] = await sql<TransactionRow[]>`
    select ${transactionColumns(sql)}
    from (${walletLines(sql, walletId)}) l ${transactionJoins(sql)} where l.id = ${entryId}`;
  return row;
};
