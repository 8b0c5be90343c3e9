import type { TransactionSql } from 'postgres';

import type { Evidence } from '#core/matching/evidence';
import type { AttributionRule } from '#core/vocabulary';

import type { Author } from './author.ts';

export const insertAttribution = async (
  sql: TransactionSql,
  attribution: Author & {
    movementId: string;
    rule: AttributionRule;
    evidence: readonly Evidence[];
  },
): Promise<string> => {
  const { movementId, rule, evidence, staffId, now } = attribution;
  const [row] = await sql<[{ id: string }]>`
    insert into attributions (movement_id, rule, evidence, decided_by, decided_at)
    values (${movementId}, ${rule}, ${JSON.stringify(evidence)}::jsonb, ${staffId}, ${now})
    returning id`;
  return row.id;
};

/** Marks an open transfer of that wallet as paid; false when there is none. */
export const payTopUp = async (
  sql: TransactionSql,
  payment: { id: string; walletId: string; cents: number },
  now: Date,
): Promise<boolean> => {
  const paid = await sql`
    update top_ups set state = 'paid', paid_cents = ${payment.cents}, paid_at = ${now}
    where id = ${payment.id} and wallet_id = ${payment.walletId} and state = 'open'
      and method = 'transfer'`;
  return paid.count === 1;
};

export const walletsOf = (sql: TransactionSql, ids: readonly string[]) => sql<
  { id: string; name: string; open: boolean }[]
>`
  select w.id, o.name, o.status = 'active' as open
  from wallets w join organisations o on o.id = w.organisation_id
  where w.id = any (${[...ids]}::uuid[])`;

export interface LiveAttribution {
  id: string;
  rule: AttributionRule;
}

export const liveAttribution = async (
  sql: TransactionSql,
  movementId: string,
): Promise<LiveAttribution | undefined> => {
  const [row] = await sql<LiveAttribution[]>`
    select id, rule from attributions
    where movement_id = ${movementId} and reversed_at is null for no key update`;
  return row;
};

export const closeAttribution = async (
  sql: TransactionSql,
  id: string,
  { staffId, now }: Author,
): Promise<void> => {
  await sql`
    update attributions set reversed_by = ${staffId}, reversed_at = ${now} where id = ${id}`;
};

/** Reopens what an attribution had paid; a top-up whose time is over becomes expired. */
export const reopenTopUps = async (
  sql: TransactionSql,
  attributionId: string,
  now: Date,
): Promise<string[]> => {
  const rows = await sql<{ id: string }[]>`
    update top_ups t set paid_cents = null, paid_at = null,
      state = case when t.expires_at < ${now} then 'expired' else 'open' end
    from ledger_entries e
    where e.attribution_id = ${attributionId} and e.kind = 'attribution' and t.id = e.top_up_id
      and t.state = 'paid'
    returning t.id`;
  return rows.map(({ id }) => id);
};
