import type { Sql } from 'postgres';

import type { AccountPage } from '#contract/accounts';
import type { SignInMethod } from '#core/vocabulary';

type Moments<T, Names extends keyof T> = Omit<T, Names> & {
  [Name in Names]: T[Name] extends string ? Date : Date | null;
};

type OwnFields = Omit<
  AccountPage,
  | 'identity'
  | 'block'
  | 'links'
  | 'flags'
  | 'memberships'
  | 'tools'
  | 'access'
  | 'accreditations'
  | 'signIns'
  | 'tickets'
  | 'privacyRequests'
  | 'conflicts'
  | 'mails'
  | 'callerCheck'
  | 'emailChange'
>;
type MomentField =
  | 'createdAt'
  | 'activatedAt'
  | 'activationSentAt'
  | 'lastSignInAt'
  | 'sessionsEndedAt'
  | 'deactivatedAt'
  | 'anonymisedAt';

export type AccountOwnRow = Moments<OwnFields, MomentField> &
  Pick<AccountPage['identity'], 'firstName' | 'lastName' | 'birthDate' | 'gender'>;

export const accountOwnRow = async (sql: Sql, id: string): Promise<AccountOwnRow | undefined> => {
  const rows = await sql<AccountOwnRow[]>`
    select id, version, status, language, username, email, phone, created_at, activated_at,
      activation_sent_at, last_sign_in_at, sessions_ended_at, deactivated_at, deactivated_by,
      anonymised_at, merged_into, first_name, last_name, birth_date, gender
    from accounts where id = ${id}`;
  return rows[0];
};

export interface LinkRow {
  kind: 'eid' | 'itsme';
  linkedAt: Date;
  endedAt: Date | null;
  certificateExpiresOn: string | null;
  frozenAt: Date | null;
  nationalNumberCipher: Buffer | null;
}

/** Live ones first, then the ended, newest first. */
export const linkRows = (sql: Sql, id: string) => sql<LinkRow[]>`
  select * from (
    select 'eid' as kind, linked_at, ended_at, certificate_expires_on, frozen_at,
      national_number_cipher
    from eid_links where account_id = ${id}
    union all
    select 'itsme', linked_at, ended_at, null, null, null from itsme_links where account_id = ${id}
  ) links order by ended_at desc nulls first, linked_at desc`;

type Membership = AccountPage['memberships'][number];

export type MembershipPageRow = Moments<
  Omit<Membership, 'mustConfirm'>,
  'requestedAt' | 'confirmedAt' | 'endedAt'
> & {
  organisationEmail: string | null;
  /** The only administrator of an organisation that has other members. */
  soleAdministrator: boolean;
};

/** Administered ones first, then confirmed, awaiting, and what ended. */
export const membershipPageRows = (sql: Sql, id: string) => sql<MembershipPageRow[]>`
  select m.id, m.organisation_id, o.name as organisation, o.enterprise_number,
    o.status as organisation_status, o.email as organisation_email, m.status, m.administrator,
    m.email, m.requested_at, m.confirmed_at, m.ended_at,
    m.administrator and o.status = 'active' and exists (
      select from memberships other where other.organisation_id = o.id
        and other.account_id <> m.account_id and other.status = 'confirmed')
    and not exists (
      select from memberships other where other.organisation_id = o.id
        and other.account_id <> m.account_id and other.status = 'confirmed'
        and other.administrator) as sole_administrator
  from memberships m join organisations o on o.id = m.organisation_id
  where m.account_id = ${id}
  order by m.administrator desc,
    array_position(array['confirmed', 'awaiting', 'ended', 'refused'], m.status), m.requested_at desc`;

/** Who can confirm the waiting memberships of an account. */
export const confirmerRows = (sql: Sql, id: string) =>
  sql<{ organisationId: string; accountId: string; name: string }[]>`
    select b.organisation_id, b.account_id, a.first_name || ' ' || a.last_name as name
    from memberships w
    join memberships b on b.organisation_id = w.organisation_id and b.status = 'confirmed'
      and b.administrator
    join accounts a on a.id = b.account_id and a.status = 'active'
    where w.account_id = ${id} and w.status = 'awaiting' and b.account_id <> ${id}
    order by b.confirmed_at`;

type Accreditation = AccountPage['accreditations'][number];

export const accreditationPageRows = (sql: Sql, id: string) =>
  sql<Moments<Omit<Accreditation, 'current'>, 'receivedAt'>[]>`
    select a.id, k.name as kind, k.code as kind_code, s.name as source, a.number, a.status,
      a.valid_from, a.valid_until, a.received_at
    from accreditations a
    join accreditation_kinds k on k.id = a.kind_id
    join accreditation_sources s on s.id = k.source_id
    where a.account_id = ${id} order by a.status = 'valid' desc, k.name, a.received_at desc`;

export type SignInRow = Moments<AccountPage['signIns'][number], 'at'> & {
  method: SignInMethod;
  toolId: string | null;
  organisationId: string | null;
};

export const signInRows = (sql: Sql, id: string) => sql<SignInRow[]>`
  select s.id, s.at, s.method, s.result, s.error, s.browser, s.tool_id, s.organisation_id,
    t.name as tool, o.name as organisation
  from sign_in_attempts s
  left join tools t on t.id = s.tool_id
  left join organisations o on o.id = s.organisation_id
  where s.account_id = ${id} order by s.at desc limit 20`;
