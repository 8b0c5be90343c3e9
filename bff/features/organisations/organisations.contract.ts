import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams, pageOf, pageQuery } from '#core/paging';
import { languages, membershipStatuses, organisationStatuses } from '#core/vocabulary';

const organisationRow = z.object({
  id: z.uuid(),
  /** Ten digits without dots. */
  enterpriseNumber: z.string(),
  name: z.string(),
  town: z.string().nullable(),
  language: z.enum(languages),
  status: z.enum(organisationStatuses),
  members: z.number().int(),
  awaiting: z.number().int(),
  createdAt: z.iso.datetime(),
});
export type OrganisationRow = z.infer<typeof organisationRow>;

const member = z.object({
  membershipId: z.uuid(),
  accountId: z.uuid(),
  name: z.string(),
  email: z.string().nullable(),
  status: z.enum(membershipStatuses),
  administrator: z.boolean(),
  requestedAt: z.iso.datetime(),
  confirmedAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
  tools: z.array(z.string()),
});

const organisationRecord = organisationRow.extend({
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** The last administrator is gone: nobody can confirm members. */
  withoutAdministrator: z.boolean(),
  memberList: z.array(member),
  tools: z.array(z.object({ code: z.string(), name: z.string(), registeredAt: z.iso.datetime() })),
  accreditations: z.array(
    z.object({
      kind: z.string(),
      number: z.string(),
      status: z.string(),
      validUntil: z.string().nullable(),
    }),
  ),
  wallet: z.object({ id: z.uuid(), balanceCents: z.number().int() }).nullable(),
  mailDomains: z.array(z.object({ domain: z.string(), members: z.number().int() })),
  openTickets: z.array(
    z.object({
      id: z.uuid(),
      number: z.number().int(),
      subject: z.string(),
      openedAt: z.iso.datetime(),
    }),
  ),
});
export type OrganisationRecord = z.infer<typeof organisationRecord>;

const organisationFilter = z.object({
  status: z.enum(organisationStatuses).optional(),
  /** `awaiting`: with members to confirm; `no-administrator`: with members and nobody to confirm. */
  trouble: z.enum(['awaiting', 'no-administrator']).optional(),
});

export const organisationsApi = {
  list: endpoint({
    method: 'GET',
    path: '/organisations',
    access: 'organisations.read',
    summary: 'Organisations by name',
    query: pageQuery.extend(organisationFilter.shape),
    result: pageOf(organisationRow),
  }),
  show: endpoint({
    method: 'GET',
    path: '/organisations/:id',
    access: 'organisations.read',
    summary: 'One organisation with members, tools and wallet',
    params: idParams,
    result: organisationRecord,
  }),
};
export type OrganisationQuery = z.infer<NonNullable<typeof organisationsApi.list.query>>;
