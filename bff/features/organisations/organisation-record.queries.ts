import type { Sql } from 'postgres';

import type { OrganisationRecord } from '#contract/organisations';

type Members = OrganisationRecord['memberList'];

/** The organisation's own row, or undefined. */
export const organisationById = async (sql: Sql, id: string) => {
  const rows = await sql<(OrganisationOwnRow & { createdAt: Date })[]>`
    select o.id, o.enterprise_number, o.name, o.street, o.postal_code, o.town, o.email, o.phone,
      o.language, o.status, o.created_at
    from organisations o where o.id = ${id}`;
  return rows[0];
};

type OrganisationOwnRow = Pick<
  OrganisationRecord,
  | 'id'
  | 'enterpriseNumber'
  | 'name'
  | 'street'
  | 'postalCode'
  | 'town'
  | 'email'
  | 'phone'
  | 'language'
  | 'status'
>;

/** Administrators first, then who waits, then the others; ended ones last. */
export const membersOf = (sql: Sql, id: string) => sql<Members>`
  select m.id as membership_id, m.account_id, a.first_name || ' ' || a.last_name as name,
    coalesce(m.email, a.email) as email, m.status, m.administrator, m.requested_at,
    m.confirmed_at, m.ended_at,
    array(select t.name from tool_grants g join tools t on t.id = g.tool_id
      where g.membership_id = m.id and g.revoked_at is null order by t.name) as tools
  from memberships m join accounts a on a.id = m.account_id
  where m.organisation_id = ${id}
  order by array_position(array['confirmed', 'awaiting', 'ended', 'refused'], m.status),
    m.administrator desc, a.last_name, a.first_name
  limit 500`;

export const toolsOf = (sql: Sql, id: string) => sql<OrganisationRecord['tools']>`
  select t.code, t.name, r.registered_at
  from tool_registrations r join tools t on t.id = r.tool_id
  where r.organisation_id = ${id} and r.ended_at is null
  order by t.name`;

export const accreditationsOf = (sql: Sql, id: string) => sql<OrganisationRecord['accreditations']>`
  select k.name as kind, a.number, a.status, a.valid_until
  from accreditations a join accreditation_kinds k on k.id = a.kind_id
  where a.organisation_id = ${id} order by k.name`;

export const walletOf = async (sql: Sql, id: string) => {
  const rows = await sql<{ id: string; balanceCents: number }[]>`
    select w.id, l.balance_cents
    from wallets w join ledger_accounts l on l.wallet_id = w.id
    where w.organisation_id = ${id}`;
  return rows[0] ?? null;
};

export const mailDomainsOf = (sql: Sql, id: string) => sql<OrganisationRecord['mailDomains']>`
  select split_part(lower(coalesce(m.email, a.email)), '@', 2) as domain, count(*)::int as members
  from memberships m join accounts a on a.id = m.account_id
  where m.organisation_id = ${id} and m.status = 'confirmed'
  group by 1 order by 2 desc, 1 limit 10`;

export const openTicketsOf = (sql: Sql, id: string) => sql<OrganisationRecord['openTickets']>`
  select id, number, subject, opened_at from tickets
  where organisation_id = ${id} and state <> 'closed' order by opened_at limit 20`;
