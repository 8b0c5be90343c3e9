import type { Sql, TransactionSql } from 'postgres';

import type {
  AccessFacts,
  Catalogue,
  OrganisationFacts,
  PersonFacts,
  ToolFacts,
} from '#core/access/facts';

import {
  type AccreditationRow,
  accreditationRows,
  kindRows,
  membershipRows,
  type OfficeRow,
  officeRows,
  type PersonRow,
  personRow,
  requirementRows,
  type ToolRow,
  toolRows,
} from './access-facts.queries.ts';

/** The facts of one account, and the tools in the order in which they are shown. */
export interface AccountAccess {
  facts: AccessFacts;
  tools: readonly ToolRow[];
}

/**
 * Reads all that the explanation needs about one account; undefined when there is none.
 * @param organisationId one that is asked about although the account has nothing to do with it
 */
export const readAccess = async (
  sql: Sql | TransactionSql,
  accountId: string,
  organisationId: string | null = null,
): Promise<AccountAccess | undefined> => {
  const [person, memberships, offices, accreditations, tools, requirements, kinds] =
    await Promise.all([
      personRow(sql, accountId),
      membershipRows(sql, accountId),
      officeRows(sql, accountId, organisationId),
      accreditationRows(sql, accountId, organisationId),
      toolRows(sql),
      requirementRows(sql),
      kindRows(sql),
    ]);
  if (!person) return undefined;
  const organisations = organisationsOf(offices, accreditations);
  const catalogue: Catalogue = {
    tools: toolsOf(tools, requirements),
    kinds: Object.fromEntries(kinds.map((kind) => [kind.id, kind])),
  };
  const own = accreditations.filter((row) => row.organisationId === null);
  return {
    facts: { person: personOf(person, memberships, own), organisations, catalogue },
    tools,
  };
};

const personOf = (
  row: PersonRow,
  memberships: Awaited<ReturnType<typeof membershipRows>>,
  accreditations: readonly AccreditationRow[],
): PersonFacts => ({
  status: row.status,
  activated: row.activated,
  activationSentAt: row.activationSentAt?.toISOString() ?? null,
  deactivatedAt: row.deactivatedAt?.toISOString() ?? null,
  deactivatedBy: row.deactivatedBy,
  eid:
    row.linkedOn === null
      ? null
      : {
          linkedOn: row.linkedOn,
          certificateExpiresOn: row.certificateExpiresOn,
          frozen: row.frozen,
        },
  itsmeLinked: row.itsmeLinked,
  memberships: memberships.map((membership) => ({
    ...membership,
    requestedAt: membership.requestedAt.toISOString(),
  })),
  accreditations,
  nearKinds: [],
});

const organisationsOf = (
  offices: readonly OfficeRow[],
  accreditations: readonly AccreditationRow[],
): Record<string, OrganisationFacts> =>
  Object.fromEntries(
    offices.map((office) => [
      office.id,
      {
        ...office,
        accreditations: accreditations.filter((row) => row.organisationId === office.id),
      },
    ]),
  );

const toolsOf = (
  tools: readonly ToolRow[],
  requirements: Awaited<ReturnType<typeof requirementRows>>,
): Record<string, ToolFacts> =>
  Object.fromEntries(
    tools.map((tool) => {
      const needed = requirements.filter(({ toolId }) => toolId === tool.id);
      const kindsFor = (purpose: 'use' | 'register') =>
        needed.filter((row) => row.purpose === purpose).map(({ kindId }) => kindId);
      const required = { use: kindsFor('use'), register: kindsFor('register') };
      return [tool.id, { methods: tool.methods, active: tool.active, required }];
    }),
  );
