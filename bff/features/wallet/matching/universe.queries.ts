import type { TransactionSql, Sql } from 'postgres';

import type {
  MemberFacts,
  MovementFacts,
  PayerFacts,
  RefundFacts,
  TopUpFacts,
  WalletFacts,
} from '#core/matching/facts';

type Query = Sql | TransactionSql;

/** A top-up's facts; days in Belgium, as payers and staff count them. */
const topUpFacts = (sql: Query) => sql`
  t.id, t.wallet_id, t.reference, t.amount_cents, t.state,
  (t.created_at at time zone 'Europe/Brussels')::date as announced_on,
  (t.expires_at at time zone 'Europe/Brussels')::date as expires_on`;

/** Locks the top-ups of these references, in one order so that two imports cannot wait for each other. */
export const lockTopUps = (sql: TransactionSql, references: readonly string[]) => sql<TopUpFacts[]>`
  select ${topUpFacts(sql)} from top_ups t
  where t.reference = any (${[...references]}) order by t.id for no key update`;

export const topUpsByReference = (sql: Query, references: readonly string[]) => sql<TopUpFacts[]>`
  select ${topUpFacts(sql)} from top_ups t where t.reference = any (${[...references]})`;

/** Open transfers of these wallets, the newest ones of each. */
export const openTopUpsOfWallets = (sql: Query, walletIds: readonly string[]) => sql<TopUpFacts[]>`
  select ${topUpFacts(sql)}
  from unnest(${[...walletIds]}::uuid[]) as w (id)
  cross join lateral (
    select * from top_ups where wallet_id = w.id and state = 'open' and method = 'transfer'
    order by created_at desc limit 50
  ) t`;

/** Open transfers of the very amounts, announced last before the payment. */
export const openTopUpsOfAmounts = (
  sql: Query,
  payments: readonly Pick<MovementFacts, 'cents' | 'bookedOn'>[],
  within: { days: number; each: number },
) => sql<TopUpFacts[]>`
  select distinct ${topUpFacts(sql)}
  from jsonb_to_recordset(${JSON.stringify(payments)}::jsonb) as p (cents bigint, "bookedOn" date)
  cross join lateral (
    select * from top_ups
    where state = 'open' and method = 'transfer' and amount_cents = p.cents
      and created_at < p."bookedOn" + 2 and created_at >= p."bookedOn" - ${within.days}::int
    order by created_at desc limit ${within.each}
  ) t`;

/** To which wallets money of these IBANs was attributed before, and how often. */
export const payersOf = (sql: Query, ibans: readonly string[]) => sql<PayerFacts[]>`
  select m.counterparty_account as iban, l.wallet_id, count(distinct m.id)::int as times,
    max(m.booked_on) as last_on
  from movements m
  join attributions a on a.movement_id = m.id and a.reversed_at is null
  join ledger_entries e on e.attribution_id = a.id and e.kind = 'attribution'
  join ledger_accounts l on l.id = e.credit_account_id and l.wallet_id is not null
  where m.counterparty_account = any (${[...ibans]}) and m.state = 'attributed'
  group by 1, 2`;

/** How names are looked up: by all of their words, or also by words within one letter of them. */
export type NameSearch = 'exact' | 'fuzzy';

const searchedWords = (sql: Query, search: NameSearch) =>
  search === 'exact'
    ? sql`string_to_array(o.search_name, ' ') @> k.words`
    : sql`string_to_array(o.search_name, ' ') && array(
        select s.word from unnest(k.words) w join search_words s on s.forms && word_forms(w)
        where length(w) >= 4)`;

/** Wallets of organisations that bear these words. */
export const walletsByName = (
  sql: Query,
  names: readonly (readonly string[])[],
  search: NameSearch,
) => sql<{ walletId: string }[]>`
  select distinct w.id as wallet_id
  from (select array(select jsonb_array_elements_text(n)) as words
    from jsonb_array_elements(${JSON.stringify(names)}::jsonb) n) k
  cross join lateral (
    select o.id from organisations o where ${searchedWords(sql, search)} limit 200
  ) o
  join wallets w on w.organisation_id = o.id`;

/** Confirmed members that bear these words, with the wallets of their organisations. */
export const membersByName = (
  sql: Query,
  names: readonly (readonly string[])[],
  search: NameSearch,
) => sql<MemberFacts[]>`
  select distinct w.id as wallet_id, o.first_name || ' ' || o.last_name as name
  from (select array(select jsonb_array_elements_text(n)) as words
    from jsonb_array_elements(${JSON.stringify(names)}::jsonb) n) k
  cross join lateral (
    select o.id, o.first_name, o.last_name from accounts o
    where ${searchedWords(sql, search)} limit 50
  ) o
  join memberships s on s.account_id = o.id and s.status = 'confirmed'
  join wallets w on w.organisation_id = s.organisation_id`;

export const walletFacts = (sql: Query, ids: readonly string[]) => sql<WalletFacts[]>`
  select w.id, o.name as organisation_name, o.status = 'active' as open, h.id as heir_wallet_id
  from wallets w
  join organisations o on o.id = w.organisation_id
  left join wallets h on h.organisation_id = o.merged_into
  where w.id = any (${[...ids]})`;

export const refundsByEndToEndId = (sql: Query, endToEndIds: readonly string[]) => sql<
  RefundFacts[]
>`
  select id, end_to_end_id, amount_cents, state from refunds
  where end_to_end_id = any (${[...endToEndIds]})`;
