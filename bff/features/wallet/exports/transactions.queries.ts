import type { Sql } from 'postgres';

import {
  transactionColumns,
  type TransactionFilter,
  transactionJoins,
  type TransactionRow,
  transactionWhere,
  walletLines,
} from '../reading/transactions.queries.ts';

/** Rows are fetched this many at a time. */
const batch = 1000;

export interface ExportRow {
  id: string;
  bookedOn: string;
  name: string;
  enterpriseNumber: string;
  kind: string;
  amountCents: number;
  reference: string | null;
  tool: string | null;
}

const allLines = (sql: Sql, { from, to }: TransactionFilter) => sql`
  select e.*, a.wallet_id,
    case when e.credit_account_id = a.id then e.amount_cents else -e.amount_cents end as signed
  from ledger_entries e
  join ledger_accounts a on a.kind = 'wallet' and a.id in (e.debit_account_id, e.credit_account_id)
  where true ${from ? sql`and e.booked_on >= ${from}` : sql``}
    ${to ? sql`and e.booked_on <= ${to}` : sql``}`;

/** Transactions of all wallets, in the order in which they were posted. */
export const allTransactions = (sql: Sql, filter: TransactionFilter) =>
  sql<ExportRow[]>`
  select e.id, e.booked_on, o.name, o.enterprise_number, e.kind, e.signed as amount_cents,
    t.reference, x.name as tool
  from (${allLines(sql, filter)}) e
  join wallets w on w.id = e.wallet_id
  join organisations o on o.id = w.organisation_id
  left join top_ups t on t.id = e.top_up_id
  left join tools x on x.id = e.tool_id
  order by e.id`.cursor(batch);

export const walletTransactions = (sql: Sql, walletId: string, filter: TransactionFilter) =>
  sql<TransactionRow[]>`
  select ${transactionColumns(sql)}
  from (${walletLines(sql, walletId)}) l ${transactionJoins(sql)}
  where true ${transactionWhere(sql, filter)}
  order by l.booked_on, l.id`.cursor(batch);

/** Whether there are more rows than one export may hold. */
export const exceeds = async (
  sql: Sql,
  filter: TransactionFilter,
  rows: number,
): Promise<boolean> => {
  const [row] = await sql<[{ more: boolean }]>`
    select count(*) > ${rows} as more
    from (select 1 from (${allLines(sql, filter)}) e limit ${rows + 1}) counted`;
  return row.more;
};

export interface ReceiptWallet {
  name: string;
  enterpriseNumber: string;
  language: 'nl' | 'fr' | 'en';
}

export const receiptWallet = async (
  sql: Sql,
  walletId: string,
): Promise<ReceiptWallet | undefined> => {
  const [row] = await sql<ReceiptWallet[]>`
    select o.name, o.enterprise_number, o.language
    from wallets w join organisations o on o.id = w.organisation_id where w.id = ${walletId}`;
  return row;
};
