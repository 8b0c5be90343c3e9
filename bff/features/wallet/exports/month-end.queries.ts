import type { Sql } from 'postgres';

const batch = 1000;

export interface MonthMovement {
  bookedOn: string;
  statement: string | null;
  line: number;
  name: string | null;
  account: string | null;
  communication: string;
  cents: number | null;
  currency: string;
  state: string;
  outcome: string;
}

export const monthMovements = (sql: Sql, from: string, to: string) =>
  sql<MonthMovement[]>`
  select m.booked_on, t.number as statement, m.line, m.counterparty_name as name,
    m.counterparty_account as account, m.communication, m.amount_cents as cents, m.currency, m.state,
    m.outcome
  from movements m join statements t on t.id = m.statement_id
  where m.booked_on between ${from} and ${to} order by m.booked_on, m.id`.cursor(batch);

export interface MonthEntry {
  bookedOn: string;
  kind: string;
  debit: string;
  credit: string;
  cents: number;
  id: string;
}

export const monthEntries = (sql: Sql, from: string, to: string) =>
  sql<MonthEntry[]>`
  select e.booked_on, e.kind, coalesce(d.name, '') as debit, coalesce(c.name, '') as credit,
    e.amount_cents as cents, e.id
  from ledger_entries e
  join ledger_accounts d on d.id = e.debit_account_id
  join ledger_accounts c on c.id = e.credit_account_id
  where e.booked_on between ${from} and ${to} order by e.booked_on, e.id`.cursor(batch);

export interface OpenAtMonthEnd {
  bookedOn: string;
  days: number;
  name: string | null;
  communication: string;
  cents: number;
}

/** Movements whose money stood in suspense at the end of a day. */
export const openAt = (sql: Sql, on: string) =>
  sql<OpenAtMonthEnd[]>`
  select m.booked_on, ${on}::date - m.booked_on as days, m.counterparty_name as name,
    m.communication, sum(case when e.credit_account_id = u.id then e.amount_cents
      else -e.amount_cents end)::bigint as cents
  from ledger_entries e
  join ledger_accounts u on u.kind = 'suspense' and u.id in (e.debit_account_id, e.credit_account_id)
  join movements m on m.id = e.movement_id
  where e.booked_on <= ${on}
  group by m.id having sum(case when e.credit_account_id = u.id then e.amount_cents
    else -e.amount_cents end) <> 0
  order by m.booked_on, m.id`.cursor(batch);
