import type { Sql, TransactionSql } from 'postgres';

import type { AccreditationFacts, KindFacts, MembershipFacts } from '#core/access/facts';
import type { AccountStatus, RequirementPurpose, SignInMethod } from '#core/vocabulary';

type AnySql = Sql | TransactionSql;

export interface PersonRow {
  status: AccountStatus;
  activated: boolean;
  activationSentAt: Date | null;
  deactivatedAt: Date | null;
  deactivatedBy: 'holder' | 'staff' | 'merge' | null;
  /** Belgian day. */
  linkedOn: string | null;
  certificateExpiresOn: string | null;
  frozen: boolean;
  itsmeLinked: boolean;
}

export const personRow = async (sql: AnySql, accountId: string): Promise<PersonRow | undefined> => {
  const rows = await sql<PersonRow[]>`
    select a.status, a.activated_at is not null as activated, a.activation_sent_at,
      a.deactivated_at, a.deactivated_by,
      (e.linked_at at time zone 'Europe/Brussels')::date as linked_on,
      e.certificate_expires_on, e.frozen_at is not null as frozen, i.id is not null as itsme_linked
    from accounts a
    left join eid_links e on e.account_id = a.id and e.ended_at is null
    left join itsme_links i on i.account_id = a.id and i.ended_at is null
    where a.id = ${accountId}`;
  return rows[0];
};

export const membershipRows = (sql: AnySql, accountId: string) =>
  sql<(Omit<MembershipFacts, 'requestedAt'> & { requestedAt: Date })[]>`
    select m.organisation_id, m.status, m.administrator, m.requested_at,
      array(select g.tool_id from tool_grants g
        where g.membership_id = m.id and g.revoked_at is null) as grants
    from memberships m where m.account_id = ${accountId}`;

export interface OfficeRow {
  id: string;
  open: boolean;
  tools: string[];
  administrators: string[];
}

/** The organisations with which the account has or had anything to do, and the given one. */
export const officeRows = (sql: AnySql, accountId: string, organisationId: string | null) =>
  sql<OfficeRow[]>`
    select o.id, o.status = 'active' as open,
      array(select r.tool_id from tool_registrations r
        where r.organisation_id = o.id and r.ended_at is null) as tools,
      array(select a.first_name || ' ' || a.last_name
        from memberships m join accounts a on a.id = m.account_id
        where m.organisation_id = o.id and m.status = 'confirmed' and m.administrator
          and a.status = 'active' and a.id <> ${accountId}
        order by m.confirmed_at limit 5) as administrators
    from organisations o
    where o.id in (select organisation_id from memberships where account_id = ${accountId})
      or o.id = ${organisationId}`;

export interface AccreditationRow extends AccreditationFacts {
  organisationId: string | null;
}

/** The person's own, and those of the organisations that it belongs to. */
export const accreditationRows = (sql: AnySql, accountId: string, organisationId: string | null) =>
  sql<AccreditationRow[]>`
    select kind_id, status, valid_from, valid_until, organisation_id
    from accreditations where account_id = ${accountId}
    union all
    select kind_id, status, valid_from, valid_until, organisation_id
    from accreditations
    where organisation_id in (select organisation_id from memberships where account_id = ${accountId})
      or organisation_id = ${organisationId}`;

export interface ToolRow {
  id: string;
  code: string;
  name: string;
  methods: SignInMethod[];
  active: boolean;
}

export const toolRows = (sql: AnySql) => sql<ToolRow[]>`
  select id, code, name, methods, active from tools order by name`;

export const requirementRows = (sql: AnySql) =>
  sql<{ toolId: string; kindId: string; purpose: RequirementPurpose }[]>`
    select tool_id, accreditation_kind_id as kind_id, purpose from tool_requirements`;

export const kindRows = (sql: AnySql) => sql<(KindFacts & { id: string })[]>`
  select k.id, k.code, k.name, s.code as source_code, s.name as source,
    s.usual_delay_days as usual_days, s.worst_delay_days as worst_days,
    (select (max(d.applied_at) at time zone 'Europe/Brussels')::date
      from accreditation_deliveries d
      where d.source_id = s.id and d.state = 'applied') as last_delivery_on
  from accreditation_kinds k join accreditation_sources s on s.id = k.source_id`;
