import type { TransactionSql } from 'postgres';

import type { ImportResult } from '#contract/wallet';

/** When a decision is posted: the moment, and its day in Belgium. */
export interface PostingMoment {
  now: Date;
  today: string;
}

/** Writes staged movements with what was decided of them; those of held statements wait undecided. */
export const insertMovements = async (sql: TransactionSql): Promise<void> => {
  await sql`
    insert into movements (id, statement_id, bank_account_id, line, sequence, detail, amount_milli,
      currency, value_on, booked_on, transaction_code, counterparty_name, counterparty_account,
      counterparty_bic, communication_kind, communication_type, communication, reference,
      end_to_end_id, details, idempotency_key, state, outcome, decision)
    select s.id, t.id, t.bank_account_id, s.line, s.sequence, s.detail, s.amount_milli, s.currency,
      s.value_on, s.booked_on, s.transaction_code, s.counterparty_name, s.counterparty_account,
      s.counterparty_bic, s.communication_kind, s.communication_type, s.communication, s.reference,
      s.end_to_end_id, s.details, s.idempotency_key, coalesce(d.state, 'held'),
      coalesce(d.outcome, 'unknown'), coalesce(d.decision, '{}')
    from staged s
    join staged_statements t on t.statement = s.statement
    left join decided d on d.id = s.id
    where not s.stored`;
  await sql`
    update movements m set state = d.state, outcome = d.outcome, decision = d.decision
    from decided d join staged s on s.id = d.id
    where m.id = d.id and s.stored`;
};

/**
 * Posts what was decided: every whole-cent euro movement into suspense, and out of it again what a rule credits or a
 * refund explains. Money first, then its traces on top-ups and refunds.
 */
export const postDecided = async (
  sql: TransactionSql,
  { now, today }: PostingMoment,
): Promise<void> => {
  await sql`
    insert into attributions (id, movement_id, rule, evidence, decided_at)
    select attribution_id, id, rule, evidence, ${now} from decided where rule is not null`;
  await sql`
    with single as (
      select id, kind from ledger_accounts where kind in ('suspense', 'refunds-payable')
    ), d as (
      select d.*, s.booked_on, s.amount_milli / 10 as cents, b.ledger_account_id as bank,
        (select id from single where kind = 'suspense') as suspense,
        coalesce(w.id, (select id from single where kind = 'refunds-payable')) as target
      from decided d
      join staged s on s.id = d.id
      join staged_statements t on t.statement = s.statement
      join bank_accounts b on b.id = t.bank_account_id
      left join ledger_accounts w on w.wallet_id = d.wallet_id
      where d.state <> 'not-posted'
    )
    insert into ledger_entries (kind, debit_account_id, credit_account_id, amount_cents, booked_on,
      movement_id, attribution_id, top_up_id, refund_id, created_at)
    select 'import', case when cents > 0 then bank else suspense end,
      case when cents > 0 then suspense else bank end, abs(cents), booked_on, id, null::uuid,
      null::uuid, null::uuid, ${now}::timestamptz
    from d
    union all
    select case when wallet_id is null then 'refund-paid' else 'attribution' end,
      case when cents > 0 then suspense else target end,
      case when cents > 0 then target else suspense end, abs(cents),
      greatest(booked_on, ${today}::date), id, attribution_id, top_up_id, refund_id, ${now}
    from d where rule is not null`;
  await sql`
    update top_ups t set state = 'paid', paid_cents = s.amount_milli / 10, paid_at = ${now}
    from decided d join staged s on s.id = d.id
    where t.id = d.top_up_id and d.rule is not null`;
  await sql`
    update refunds r set state = 'paid', paid_movement_id = d.id, paid_at = ${now}
    from decided d where r.id = d.refund_id and d.outcome = 'refund-paid'`;
  await sql`
    update refunds r set state = 'returned', returned_movement_id = d.id
    from decided d where r.id = d.refund_id and d.outcome = 'refund-returned' and r.state = 'paid'`;
};

/**
 * Books what a bank account held before its earliest posted statement, or the difference when an earlier one came
 * after all, so that the ledger's bank equals the statements'.
 */
export const postOpenings = async (
  sql: TransactionSql,
  accountIds: readonly string[],
  { now }: PostingMoment,
): Promise<void> => {
  await sql`
    with wanted as (
      select distinct on (s.bank_account_id) b.ledger_account_id as bank,
        s.opening_milli / 10 as cents, coalesce(s.opening_on, s.closing_on) as day
      from statements s join bank_accounts b on b.id = s.bank_account_id
      where s.bank_account_id = any (${[...accountIds]}::uuid[]) and b.currency = 'EUR'
        and s.state in ('posted', 'accepted') and s.opening_milli % 10 = 0
      order by s.bank_account_id, s.closing_on, s.sequence nulls first, s.id
    ), missing as (
      select w.bank, w.day, w.cents - coalesce((
        select sum(case when e.debit_account_id = w.bank then e.amount_cents else -e.amount_cents end)
        from ledger_entries e
        where e.kind = 'opening' and w.bank in (e.debit_account_id, e.credit_account_id)), 0) as cents
      from wanted w
    )
    insert into ledger_entries (kind, debit_account_id, credit_account_id, amount_cents, booked_on,
      created_at)
    select 'opening', case when cents > 0 then bank else equity.id end,
      case when cents > 0 then equity.id else bank end, abs(cents), day, ${now}
    from missing cross join ledger_accounts equity
    where equity.kind = 'opening-equity' and cents <> 0`;
};

/** What this round did, from the staging tables. */
export const roundResult = async (sql: TransactionSql): Promise<ImportResult> => {
  const [row] = await sql<[Omit<ImportResult, 'statements' | 'known' | 'held'>]>`
    select count(*)::int as movements,
      coalesce(sum(cents) filter (where cents > 0), 0)::bigint as credit_cents,
      coalesce(sum(cents) filter (where cents < 0), 0)::bigint as debit_cents,
      count(*) filter (where d.outcome = 'credited')::int as credited,
      coalesce(sum(cents) filter (where d.outcome = 'credited'), 0)::bigint as credited_cents,
      count(*) filter (where d.state = 'open')::int as open,
      count(*) filter (where d.state = 'not-posted')::int as not_posted
    from (select *, case when amount_milli % 10 = 0 and currency = 'EUR' then amount_milli / 10 end
      as cents from staged) s
    left join decided d on d.id = s.id`;
  return { statements: 0, known: 0, held: 0, ...row };
};
