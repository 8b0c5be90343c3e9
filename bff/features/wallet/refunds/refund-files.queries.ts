import type { Sql, TransactionSql } from 'postgres';

import { fromCursor } from '#infra/cursor';

/** Locks approved refunds for one file, oldest first. */
export const lockApproved = (sql: TransactionSql, ids: readonly string[] | null) => sql<
  { id: string; endToEndId: string; amountCents: number; toName: string; toIban: string }[]
>`
  select id, end_to_end_id, amount_cents, to_name, to_iban from refunds
  where state = 'approved' ${ids === null ? sql`` : sql`and id = any (${[...ids]}::uuid[])`}
  order by requested_at, id limit 1000 for update`;

export const debtorAccount = async (sql: TransactionSql, id: string) => {
  const [row] = await sql<{ iban: string; bic: string | null; name: string; currency: string }[]>`
    select iban, bic, name, currency from bank_accounts where id = ${id}`;
  return row;
};

export const insertRefundFile = async (
  sql: TransactionSql,
  file: {
    id: string;
    messageId: string;
    bankAccountId: string;
    xml: string;
    executionOn: string;
    totalCents: number;
    refunds: readonly string[];
    staffId: string;
    now: Date;
  },
): Promise<void> => {
  await sql`
    insert into refund_files (id, message_id, bank_account_id, xml, execution_on, total_cents, count,
      created_by, created_at)
    values (${file.id}, ${file.messageId}, ${file.bankAccountId}, ${file.xml}, ${file.executionOn},
      ${file.totalCents}, ${file.refunds.length}, ${file.staffId}, ${file.now})`;
  await sql`
    update refunds set state = 'in-file', file_id = ${file.id}
    where id = any (${[...file.refunds]}::uuid[])`;
};

/** Cancels a file once; its refunds that the bank did not pay wait for another. */
export const cancelFile = async (
  sql: TransactionSql,
  id: string,
  by: { staffId: string; now: Date },
): Promise<{ reopened: number } | undefined> => {
  const reopened = await sql`
    update refunds set state = 'approved', file_id = null
    where file_id = ${id} and state = 'in-file' returning id`;
  const cancelled = await sql`
    update refund_files set cancelled_at = ${by.now}, cancelled_by = ${by.staffId}
    where id = ${id} and cancelled_at is null`;
  return cancelled.count === 1 ? { reopened: reopened.count } : undefined;
};

export const refundFileXml = async (
  sql: Sql,
  id: string,
): Promise<{ xml: string; messageId: string } | undefined> => {
  const [row] = await sql<{ xml: string; messageId: string }[]>`
    select xml, message_id from refund_files where id = ${id}`;
  return row;
};

export interface RefundFileRow {
  id: string;
  messageId: string;
  bankAccount: { id: string; iban: string; name: string };
  executionOn: string;
  count: number;
  totalCents: number;
  paid: number;
  createdBy: { id: string; name: string } | null;
  createdAt: Date;
  cancelledAt: Date | null;
}

export const refundFileRows = (
  sql: Sql | TransactionSql,
  query: { after?: string | undefined; limit: number; id?: string },
) => {
  const [at, id] = fromCursor(query.after, 2) ?? [];
  return sql<RefundFileRow[]>`
    select f.id, f.message_id, f.execution_on, f.count, f.total_cents, f.created_at,
      f.cancelled_at, jsonb_build_object('id', b.id, 'iban', b.iban, 'name', b.name) as bank_account,
      (select count(*)::int from refunds r
        where r.file_id = f.id and r.state in ('paid', 'returned')) as paid,
      case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end as created_by
    from refund_files f
    join bank_accounts b on b.id = f.bank_account_id
    left join staff s on s.id = f.created_by
    where ${query.id === undefined ? sql`true` : sql`f.id = ${query.id}`}
      ${at === undefined ? sql`` : sql`and (f.created_at, f.id) < (${String(at)}::timestamptz, ${String(id)}::uuid)`}
    order by f.created_at desc, f.id desc limit ${query.limit + 1}`;
};
