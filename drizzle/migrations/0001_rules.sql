-- What must never fail is held here, below any program (ARCHITECTURE rule 4).

create extension if not exists pg_trgm;
--> statement-breakpoint
create extension if not exists unaccent;
--> statement-breakpoint
create extension if not exists fuzzystrmatch;
--> statement-breakpoint
do $$ begin
  create role balie_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
do $$ begin
  execute format('grant balie_app to %I', current_user);
end $$;
--> statement-breakpoint
grant usage on schema public to balie_app;
--> statement-breakpoint
grant select, insert, update, delete on all tables in schema public to balie_app;
--> statement-breakpoint
grant usage, select on all sequences in schema public to balie_app;
--> statement-breakpoint
alter default privileges in schema public grant select, insert, update, delete on tables to balie_app;
--> statement-breakpoint
alter default privileges in schema public grant usage, select on sequences to balie_app;
--> statement-breakpoint
revoke update, delete on audit_events, audit_seals, ledger_entries from balie_app;
--> statement-breakpoint
revoke update, delete on ledger_accounts, movements from balie_app;
--> statement-breakpoint
-- One updatable column each is what SELECT … FOR UPDATE asks for; balances move by trigger alone.
grant update (name) on ledger_accounts to balie_app;
--> statement-breakpoint
grant update (state, decision, owner_id) on movements to balie_app;
--> statement-breakpoint
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'BL001';
end $$;
--> statement-breakpoint
create trigger audit_events_append_only before update or delete on audit_events
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger audit_events_no_truncate before truncate on audit_events
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger audit_seals_append_only before update or delete on audit_seals
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger audit_seals_no_truncate before truncate on audit_seals
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger ledger_entries_append_only before update or delete on ledger_entries
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger ledger_entries_no_truncate before truncate on ledger_entries
  for each statement execute function refuse_change();
--> statement-breakpoint
create function queue_for_sealing() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  insert into audit_unsealed (event_id) select id from written;
  return null;
end $$;
--> statement-breakpoint
create trigger audit_events_queue after insert on audit_events
  referencing new table as written
  for each statement execute function queue_for_sealing();
--> statement-breakpoint
create function post_ledger_entries() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  offender uuid;
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

  select w.attribution_id into offender
  from written w
  where w.attribution_id is not null and w.kind <> 'reversal'
  group by w.attribution_id
  having sum(w.amount_cents) is distinct from (
    select abs(m.amount_cents) from attributions a join movements m on m.id = a.movement_id
    where a.id = w.attribution_id)
  limit 1;
  if found then
    raise exception 'attribution % does not sum to its movement', offender using errcode = 'BL003';
  end if;

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
create trigger ledger_entries_post after insert on ledger_entries
  referencing new table as written
  for each statement execute function post_ledger_entries();
--> statement-breakpoint
create function keep_itsme_on_eid() returns trigger language plpgsql as $$
begin
  if new.ended_at is null and not exists (
    select from eid_links e
    where e.id = new.eid_link_id and e.account_id = new.account_id and e.ended_at is null
  ) then
    raise exception 'itsme needs a live eID link of the same account' using errcode = 'BL005';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger itsme_links_on_eid before insert or update on itsme_links
  for each row execute function keep_itsme_on_eid();
--> statement-breakpoint
create function end_itsme_with_eid() returns trigger language plpgsql as $$
begin
  update itsme_links set ended_at = new.ended_at where eid_link_id = new.id and ended_at is null;
  return null;
end $$;
--> statement-breakpoint
create trigger eid_links_end_itsme after update of ended_at on eid_links
  for each row when (old.ended_at is null and new.ended_at is not null)
  execute function end_itsme_with_eid();
--> statement-breakpoint
create function keep_username() returns trigger language plpgsql as $$
begin
  if new.username <> old.username and new.status <> 'anonymised' then
    raise exception 'a username never changes' using errcode = 'BL006';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger accounts_keep_username before update of username on accounts
  for each row execute function keep_username();
--> statement-breakpoint
create function keep_one_admin() returns trigger language plpgsql as $$
begin
  if not exists (select from staff where 'admin' = any (roles) and disabled_at is null) then
    raise exception 'one active admin must remain' using errcode = 'BL007';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger staff_keep_one_admin after update of roles, disabled_at or delete on staff
  for each statement execute function keep_one_admin();
