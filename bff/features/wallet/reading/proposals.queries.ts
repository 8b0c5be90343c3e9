import type { Sql, TransactionSql } from 'postgres';

export const proposedWallets = (sql: Sql | TransactionSql, ids: readonly string[]) => sql<
  { id: string; organisationId: string; name: string; balanceCents: number }[]
>`
  select w.id, w.organisation_id, o.name, a.balance_cents
  from wallets w
  join organisations o on o.id = w.organisation_id
  join ledger_accounts a on a.wallet_id = w.id
  where w.id = any (${[...ids]}::uuid[])`;

export const proposedTopUps = (sql: Sql | TransactionSql, ids: readonly string[]) => sql<
  { id: string; reference: string; amountCents: number; createdAt: Date }[]
>`
  select id, reference, amount_cents, created_at from top_ups where id = any (${[...ids]}::uuid[])`;
