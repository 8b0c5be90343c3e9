import type { OrganisationRecord } from '#contract/organisations';
import { fail } from '#core/errors';
import type { Context } from '#infra/context';
import type { Reply } from '#infra/http';

import {
  accreditationsOf,
  mailDomainsOf,
  membersOf,
  openTicketsOf,
  organisationById,
  toolsOf,
  walletOf,
} from './organisation-record.queries.ts';

/** One organisation as its record page shows it. @throws not-found */
export const showOrganisation = async (
  ctx: Context,
  id: string,
): Promise<Reply<OrganisationRecord>> => {
  const { sql } = ctx.deps;
  const [own, memberList, tools, accreditations, wallet, mailDomains, openTickets] =
    await Promise.all([
      organisationById(sql, id),
      membersOf(sql, id),
      toolsOf(sql, id),
      accreditationsOf(sql, id),
      walletOf(sql, id),
      mailDomainsOf(sql, id),
      openTicketsOf(sql, id),
    ]);
  if (!own) fail('not-found');
  const members = memberList.filter(({ status }) => status === 'confirmed');
  const awaiting = memberList.filter(({ status }) => status === 'awaiting');
  return {
    ...own,
    members: members.length,
    awaiting: awaiting.length,
    withoutAdministrator:
      members.length + awaiting.length > 0 && !members.some(({ administrator }) => administrator),
    memberList,
    tools,
    accreditations,
    wallet,
    mailDomains,
    openTickets,
  };
};
