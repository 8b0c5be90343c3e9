import type { Sql } from 'postgres';

export interface Difference {
  check: string;
  /** Key of the record that differs. */
  id: string;
  expected: number | null;
  found: number | null;
}

/** Each check recomputes from the entries and gives what differs, the first one by key. */
export const ledgerChecks = (sql: Sql): [name: string, find: () => PromiseLike<Difference[]>][] => [
  ['every wallet balance is the sum of its entries', () => walletBalances(sql)],
  ['day sums are the entries of the day', () => daySums(sql)],
  ['every whole-cent euro movement entered suspense once', () => imports(sql)],
  ['what left suspense of a movement fits its state', () => movementStates(sql)],
  ['reversed attributions have no effect left', () => reversedAttributions(sql)],
  ['paid transfers were paid by one live attribution', () => paidTopUps(sql)],
  ['refunds owed are what refunds-payable holds', () => refundsOwed(sql)],
];

const walletBalances = (sql: Sql) => sql<Difference[]>`
  select 'wallet-balance' as check, a.id, coalesce(s.cents, 0)::bigint as expected,
    a.balance_cents as found
  from ledger_accounts a
  left join (
    select account, sum(cents) as cents from (
      select credit_account_id as account, amount_cents as cents from ledger_entries
      union all select debit_account_id, -amount_cents from ledger_entries) e
    group by account) s on s.account = a.id
  where a.kind = 'wallet' and a.balance_cents <> coalesce(s.cents, 0) order by a.id limit 1`;

const daySums = (sql: Sql) => sql<Difference[]>`
  select 'day-sum' as check, coalesce(account::text, 'wallets') || ' ' || day as id,
    sum(entry)::bigint as expected, sum(kept)::bigint as found
  from (
    select case when a.kind <> 'wallet' then a.id end as account, e.booked_on as day,
      e.cents as entry, 0 as kept
    from (
      select credit_account_id as account, booked_on, amount_cents as cents from ledger_entries
      union all select debit_account_id, booked_on, -amount_cents from ledger_entries) e
    join ledger_accounts a on a.id = e.account
    union all select account_id, day, 0, delta_cents from ledger_days
  ) both_sides
  group by account, day having sum(entry) <> sum(kept) order by 2 limit 1`;

const imports = (sql: Sql) => sql<Difference[]>`
  select 'import' as check, coalesce(m.id, e.movement_id) as id, m.amount_cents as expected,
    e.cents as found
  from (select * from movements where state not in ('held', 'not-posted')) m
  full join (
    select e.movement_id, sum(case when e.credit_account_id = u.id then e.amount_cents
      else -e.amount_cents end)::bigint as cents
    from ledger_entries e cross join (select id from ledger_accounts where kind = 'suspense') u
    where e.kind = 'import' group by 1) e on e.movement_id = m.id
  where m.amount_cents is distinct from e.cents order by 2 limit 1`;

const movementStates = (sql: Sql) => sql<Difference[]>`
  select 'movement-state' as check, m.id,
    case when m.state in ('open', 'refund-requested') then m.amount_cents else 0 end as expected,
    coalesce(s.cents, 0)::bigint as found
  from movements m
  left join (
    select e.movement_id, sum(case when e.credit_account_id = u.id then e.amount_cents
      else -e.amount_cents end) as cents
    from ledger_entries e
    join (select id from ledger_accounts where kind = 'suspense') u
      on u.id in (e.debit_account_id, e.credit_account_id)
    group by 1) s on s.movement_id = m.id
  where coalesce(s.cents, 0)
    <> case when m.state in ('open', 'refund-requested') then m.amount_cents else 0 end
  order by m.id limit 1`;

const reversedAttributions = (sql: Sql) => sql<Difference[]>`
  select 'attribution' as check, a.id, 0 as expected, count(e.id)::int as found
  from attributions a
  join ledger_entries e on e.attribution_id = a.id and e.kind <> 'reversal'
  left join ledger_entries r on r.reverses_id = e.id
  where (a.reversed_at is null) = (r.id is not null)
  group by a.id order by a.id limit 1`;

const paidTopUps = (sql: Sql) => sql<Difference[]>`
  select 'top-up' as check, t.id, t.paid_cents as expected, s.cents::bigint as found
  from top_ups t
  left join (
    select e.top_up_id, sum(e.amount_cents) as cents from ledger_entries e
    left join ledger_entries r on r.reverses_id = e.id
    where e.kind in ('attribution', 'online-top-up') and r.id is null and e.top_up_id is not null
    group by 1) s on s.top_up_id = t.id
  where t.paid_cents is distinct from s.cents order by t.id limit 1`;

const refundsOwed = (sql: Sql) => sql<Difference[]>`
  select 'refunds-payable' as check, a.id, r.cents as expected, e.cents as found
  from ledger_accounts a
  cross join (select coalesce(sum(amount_cents), 0)::bigint as cents from refunds
    where state in ('approved', 'in-file')) r
  cross join lateral (
    select coalesce(sum(case when credit_account_id = a.id then amount_cents else -amount_cents end),
      0)::bigint as cents
    from ledger_entries where a.id in (debit_account_id, credit_account_id)) e
  where a.kind = 'refunds-payable' and r.cents <> e.cents`;
