-- Rules of the wallet desk that the database itself holds.

insert into ledger_accounts (kind, name)
select kind, kind from unnest(array['clearing', 'suspense', 'tool-revenue', 'refunds-payable',
  'bank-charges', 'provider-fees', 'vat', 'fees-receivable', 'kbo-fees', 'opening-equity']) kind;
--> statement-breakpoint
-- What a bank file told is never rewritten; an attribution is only ever reversed.
revoke update on statement_file_chunks from balie_app;
--> statement-breakpoint
revoke update, delete on attributions, statements from balie_app;
--> statement-breakpoint
grant update (reversed_by, reversed_at) on attributions to balie_app;
--> statement-breakpoint
grant update (state, problems, accepted_by, accepted_at) on statements to balie_app;
--> statement-breakpoint
grant update (outcome) on movements to balie_app;
--> statement-breakpoint
revoke update on ledger_days from balie_app;
--> statement-breakpoint
create or replace function post_ledger_entries() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  offender uuid;
  suspense uuid;
begin
  select w.id into offender
  from written w
  left join ledger_entries o on o.id = w.reverses_id
  where w.kind = 'reversal' and (o.id is null or o.kind = 'reversal'
    or w.debit_account_id <> o.credit_account_id or w.credit_account_id <> o.debit_account_id
    or w.amount_cents <> o.amount_cents)
  limit 1;
  if found then
    raise exception 'entry % does not mirror what it reverses', offender using errcode = 'BL002';
  end if;

  select id into suspense from ledger_accounts where kind = 'suspense';

  -- A movement enters suspense whole, from its own bank account.
  select w.id into offender
  from written w
  left join movements m on m.id = w.movement_id
  left join bank_accounts b on b.id = m.bank_account_id
  where w.kind = 'import' and (w.amount_cents, w.debit_account_id, w.credit_account_id)
    is distinct from (abs(m.amount_cents),
      case when m.amount_cents > 0 then b.ledger_account_id else suspense end,
      case when m.amount_cents > 0 then suspense else b.ledger_account_id end)
  limit 1;
  if found then
    raise exception 'entry % does not bring its movement into suspense', offender
      using errcode = 'BL020';
  end if;

  -- And leaves it whole: all parts of an attribution together are the movement's amount.
  select a.id into offender
  from (select distinct attribution_id as id from written
    where attribution_id is not null and kind <> 'reversal') w
  join attributions a on a.id = w.id
  join movements m on m.id = a.movement_id
  left join ledger_entries e on e.attribution_id = a.id and e.kind <> 'reversal'
  group by a.id, m.amount_cents
  having sum(case when e.debit_account_id = suspense then e.amount_cents
    when e.credit_account_id = suspense then -e.amount_cents end) is distinct from m.amount_cents
  limit 1;
  if found then
    raise exception 'attribution % does not sum to its movement', offender using errcode = 'BL003';
  end if;

  -- The entry's own foreign keys hold these rows shared by now: a lock that no key conflicts with, or two at once
  -- wait for each other.
  perform 1 from ledger_accounts a
  where a.kind = 'wallet' and (a.id in (select debit_account_id from written)
    or a.id in (select credit_account_id from written))
  order by a.id for no key update;

  update ledger_accounts a set balance_cents = a.balance_cents + d.delta
  from (
    select account_id, sum(delta) as delta from (
      select credit_account_id as account_id, amount_cents as delta from written
      union all
      select debit_account_id, -amount_cents from written
    ) both_sides group by account_id
  ) d
  where a.id = d.account_id and a.kind = 'wallet';

  insert into ledger_days (account_id, day, delta_cents, entries)
  select nullif(a.id, case when a.kind = 'wallet' then a.id end), d.booked_on, sum(d.delta), count(*)
  from (
    select credit_account_id as account_id, booked_on, amount_cents as delta from written
    union all
    select debit_account_id, booked_on, -amount_cents from written
  ) d
  join ledger_accounts a on a.id = d.account_id
  group by 1, 2;

  select a.id into offender
  from ledger_accounts a join wallets w on w.id = a.wallet_id
  where a.balance_cents < -w.overdraft_cents
    and a.id in (select debit_account_id from written where kind in ('tool-charge', 'filing-fee'))
  limit 1;
  if found then
    raise exception 'wallet account % would fall below its limit', offender using errcode = 'BL004';
  end if;
  return null;
end $$;
--> statement-breakpoint
-- Sums what is written in many rows of one day and account into one. Neither loses nor adds a cent.
create function compact_ledger_days(before date) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('compact_ledger_days'));
  with old as (
    delete from ledger_days d where d.day < before
      and exists (select from ledger_days o where o.day = d.day
        and o.account_id is not distinct from d.account_id and o.id <> d.id)
    returning d.account_id, d.day, d.delta_cents, d.entries
  )
  insert into ledger_days (account_id, day, delta_cents, entries)
  select account_id, day, sum(delta_cents), sum(entries) from old group by account_id, day;
end $$;
--> statement-breakpoint
-- Only when the term that the law sets has passed; amounts, dates and our own numbers stay.
create function erase_statement_file(file uuid, today date, moment timestamptz)
  returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update statement_files set erased_at = moment, name = 'erased'
  where id = file and erased_at is null and retain_until < today;
  if not found then
    return false;
  end if;
  delete from statement_file_chunks where file_id = file;
  update movements m set counterparty_name = null, counterparty_account = null,
    counterparty_bic = null, communication = '', details = '{}', end_to_end_id = null
  from statements s where s.id = m.statement_id and s.file_id = file;
  return true;
end $$;
