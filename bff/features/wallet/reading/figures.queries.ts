import type { Sql } from 'postgres';

import type { FinanceFigures } from '#contract/wallet';

export const suspenseAges = (sql: Sql, today: string) => sql<FinanceFigures['suspense']['ages']>`
  select b.from_days, b.to_days, count(m.id)::int as count,
    coalesce(sum(m.amount_cents), 0)::bigint as amount_cents
  from (values (0, 2), (3, 7), (8, 14), (15, 30), (31, 90), (91, null)) b (from_days, to_days)
  left join movements m on m.state in ('open', 'refund-requested')
    and ${today}::date - m.booked_on >= b.from_days
    and (b.to_days is null or ${today}::date - m.booked_on <= b.to_days)
  group by 1, 2 order by 1`;

export const oldestOpen = async (sql: Sql): Promise<string | null> => {
  const [row] = await sql<[{ day: string | null }]>`
    select min(booked_on) as day from movements where state in ('open', 'refund-requested')`;
  return row.day;
};

const since = (sql: Sql, today: string, months: number) =>
  sql`date_trunc('month', ${today}::date)::date - make_interval(months => ${months - 1}::int)`;

/** Credits by month of booking: how many, how many by rule alone, and the days until they were credited. */
export const creditFigures = (sql: Sql, today: string, months: number) => sql<
  {
    month: string;
    credits: number;
    automatic: number;
    credited: number;
    median: number | null;
    p90: number | null;
  }[]
>`
  select to_char(m.booked_on, 'YYYY-MM') as month, count(*)::int as credits,
    count(*) filter (where a.rule in ('structured-reference', 'reference-in-text'))::int as automatic,
    count(days)::int as credited,
    percentile_cont(0.5) within group (order by days) as median,
    percentile_cont(0.9) within group (order by days) as p90
  from movements m
  left join attributions a on a.movement_id = m.id and a.reversed_at is null
    and a.rule in ('structured-reference', 'reference-in-text', 'proposal', 'by-hand')
  cross join lateral (select greatest(0,
    (a.decided_at at time zone 'Europe/Brussels')::date - m.booked_on) as days) d
  where m.amount_cents > 0 and m.state <> 'held' and m.outcome <> 'known'
    and m.booked_on >= ${since(sql, today, months)}
  group by 1 order by 1`;

export const topUpFigures = (sql: Sql, today: string, months: number) => sql<
  FinanceFigures['topUps']
>`
  select to_char(paid_at at time zone 'Europe/Brussels', 'YYYY-MM') as month, method,
    count(*)::int as count, sum(paid_cents)::bigint as amount_cents
  from top_ups where state = 'paid' and paid_at >= ${since(sql, today, months)}
  group by 1, 2 order by 1, 2`;

export const refundFigures = async (sql: Sql): Promise<FinanceFigures['refunds']> => {
  const [row] = await sql<[FinanceFigures['refunds']]>`
    select count(*) filter (where state = 'requested')::int as requested,
      count(*) filter (where state = 'approved')::int as approved,
      count(*) filter (where state = 'in-file')::int as in_file,
      coalesce(sum(amount_cents) filter (where state in ('approved', 'in-file')), 0)::bigint as owed_cents
    from refunds where state in ('requested', 'approved', 'in-file')`;
  return row;
};

export const heldStatementCount = async (sql: Sql): Promise<number> => {
  const [row] = await sql<[{ count: number }]>`
    select count(*)::int as count from statements where state = 'held'`;
  return row.count;
};
