import type { Sql, TransactionSql } from 'postgres';

import type { BankAccount } from '#contract/wallet';

export const bankAccountRows = (sql: Sql) => sql<BankAccount[]>`
  select b.id, b.iban, b.bic, b.name, b.currency, b.column_mapping as mapping,
    (select count(*)::int from statements s where s.bank_account_id = b.id) as statements,
    last.closing_milli / 10 as closing_cents, last.closing_on
  from bank_accounts b
  left join lateral (
    select closing_milli, closing_on from statements s
    where s.bank_account_id = b.id and s.closing_milli is not null
      and s.state in ('posted', 'accepted')
    order by closing_on desc, sequence desc nulls last, id desc limit 1
  ) last on true
  order by b.name, b.id`;

/** A bank account and the ledger account that mirrors it. Violates a unique index when the IBAN is known. */
export const insertBankAccount = async (
  sql: TransactionSql,
  account: { iban: string; bic: string | null; name: string; currency: string; now: Date },
): Promise<string> => {
  const [row] = await sql<[{ id: string }]>`
    with ledger as (
      insert into ledger_accounts (kind, name) values ('bank', ${account.name}) returning id)
    insert into bank_accounts (iban, bic, name, currency, ledger_account_id, created_at)
    select ${account.iban}, ${account.bic}, ${account.name}, ${account.currency}, id, ${account.now}
    from ledger returning id`;
  return row.id;
};

export const setMapping = async (
  sql: TransactionSql,
  id: string,
  mapping: unknown,
): Promise<boolean> => {
  const set = await sql`
    update bank_accounts set column_mapping = ${JSON.stringify(mapping)}::jsonb where id = ${id}`;
  return set.count === 1;
};
