import type { Sql } from 'postgres';

import type { LedgerAccountKind } from '#core/vocabulary';

/** Credits less debits of every kind of account at the end of a day, from the day sums. */
export const kindBalances = (sql: Sql, on: string) => sql<
  { kind: LedgerAccountKind; cents: number }[]
>`
  select coalesce(a.kind, 'wallet') as kind, sum(d.delta_cents)::bigint as cents
  from ledger_days d left join ledger_accounts a on a.id = d.account_id
  where d.day <= ${on} group by 1 order by 1`;

export interface BankControlRow {
  id: string;
  iban: string;
  name: string;
  ledgerCents: number;
  statementCents: number | null;
  statementOn: string | null;
  statementId: string | null;
}

/** What the ledger and the last posted statement say of each euro account at the end of a day. */
export const bankBalances = (sql: Sql, on: string) => sql<BankControlRow[]>`
  select b.id, b.iban, b.name,
    coalesce((select -sum(d.delta_cents) from ledger_days d
      where d.account_id = b.ledger_account_id and d.day <= ${on}), 0)::bigint as ledger_cents,
    last.closing_milli / 10 as statement_cents, last.closing_on as statement_on,
    last.id as statement_id
  from bank_accounts b
  left join lateral (
    select id, closing_milli, closing_on from statements s
    where s.bank_account_id = b.id and s.closing_milli is not null and s.closing_on <= ${on}
      and s.state in ('posted', 'accepted')
    order by closing_on desc, coalesce(nullif(regexp_replace(sequence, '\\D', '', 'g'), ''), '0')::numeric
      desc, id desc limit 1
  ) last on true
  where b.currency = 'EUR' order by b.name, b.id`;

/** Money that the work list still shows as undecided. */
export const openCents = async (sql: Sql): Promise<number> => {
  const [row] = await sql<[{ cents: number }]>`
    select coalesce(sum(amount_cents), 0)::bigint as cents from movements
    where state in ('open', 'refund-requested')`;
  return row.cents;
};
