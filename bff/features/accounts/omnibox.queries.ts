import type { PendingQuery, Row, Sql } from 'postgres';

import { accountFields, type FoundRow, organisationFields } from './name-search.queries.ts';

type Fragment = PendingQuery<Row[]>;

const accountsWhere = (sql: Sql, condition: Fragment) => sql<FoundRow[]>`
  select ${accountFields(sql)} from accounts a where ${condition} limit 20`;

export const byEmail = (sql: Sql, email: string) =>
  accountsWhere(sql, sql`lower(a.email) = ${email}`);

export const byUsername = (sql: Sql, username: string) =>
  accountsWhere(sql, sql`lower(a.username) = ${username.toLowerCase()}`);

export const byPhone = (sql: Sql, phone: string) => accountsWhere(sql, sql`a.phone = ${phone}`);

export const byNationalNumber = (sql: Sql, hmac: Buffer) => sql<FoundRow[]>`
  select ${accountFields(sql)} from eid_links e join accounts a on a.id = e.account_id
  where e.national_number_hmac = ${hmac} and e.ended_at is null`;

export const byEnterpriseNumber = (sql: Sql, number: string) => sql<FoundRow[]>`
  select ${organisationFields(sql)} from organisations o where o.enterprise_number = ${number}`;

export interface TopUpRow {
  id: string;
  walletId: string;
  reference: string;
  amountCents: number;
  state: string;
  organisationId: string;
  organisation: string;
  enterpriseNumber: string;
  organisationStatus: string;
}

export const byReference = (sql: Sql, reference: string) => sql<TopUpRow[]>`
  select t.id, t.wallet_id, t.reference, t.amount_cents, t.state, o.id as organisation_id,
    o.name as organisation, o.enterprise_number, o.status as organisation_status
  from top_ups t join wallets w on w.id = t.wallet_id join organisations o on o.id = w.organisation_id
  where t.reference = ${reference}`;

export interface PayerRow {
  walletId: string;
  organisationId: string;
  organisation: string;
  enterpriseNumber: string;
  organisationStatus: string;
}

/** Organisations whose wallets this account has paid into, the latest first. */
export const byIban = (sql: Sql, iban: string) => sql<PayerRow[]>`
  select w.id as wallet_id, o.id as organisation_id, o.name as organisation, o.enterprise_number,
    o.status as organisation_status
  from (
    select l.wallet_id, max(m.booked_on) as last
    from movements m
    join ledger_entries e on e.movement_id = m.id and e.attribution_id is not null
    join ledger_accounts l on l.id = e.credit_account_id and l.kind = 'wallet'
    where m.counterparty_account = ${iban}
    group by l.wallet_id order by last desc limit 20
  ) paid
  join wallets w on w.id = paid.wallet_id join organisations o on o.id = w.organisation_id
  order by paid.last desc`;
