import { type AccountPage, eidLockedFields } from '#contract/accounts';
import { isInForce } from '#core/access/accreditation-causes';
import { brusselsDay } from '#core/brussels';
import { maskNationalNumber } from '#core/national-number';
import type { Context } from '#infra/context';
import type { Reply } from '#infra/http';

import { matrixOf } from './access-matrix.ts';
import { accountBlock } from './account-block.ts';
import { linksOf, liveLink } from './account-links.ts';
import { emailChangeOf } from './email-change.ts';
import { flagsOf } from './flags.ts';
import { type AccountRows, readAccount } from './read-account.ts';

/** One account with all that tells why its holder can or cannot get in. @throws not-found */
export const showAccount = async (ctx: Context, id: string): Promise<Reply<AccountPage>> => {
  const rows = await readAccount(ctx, id);
  const { own, access, memberships } = rows;
  const today = brusselsDay(ctx.now);
  const organisations = new Map(memberships.map((m) => [m.organisationId, m.organisation]));
  const matrix = matrixOf(access, { language: own.language, organisations }, today);
  const cipher = liveLink(rows.links, 'eid')?.nationalNumberCipher;
  const nationalNumber = cipher ? ctx.deps.vault.decrypt(cipher) : null;
  const { firstName, lastName, birthDate, gender, ...account } = own;
  return {
    ...account,
    ...rows.cases,
    identity: {
      firstName,
      lastName,
      birthDate,
      gender,
      nationalNumberMasked: nationalNumber === null ? null : maskNationalNumber(nationalNumber),
      lockedByEid: nationalNumber === null ? [] : [...eidLockedFields],
    },
    block: accountBlock(rows, matrix, organisations, { now: ctx.now, today }),
    links: linksOf(rows.links, today),
    flags: accountFlags(rows, nationalNumber, today),
    memberships: membershipsOf(rows),
    tools: access.tools
      .filter(({ active }) => active)
      .map(({ id: toolId, code, name, methods }) => ({ id: toolId, code, name, methods })),
    access: matrix,
    accreditations: rows.accreditations.map((a) =>
      Object.assign(a, { current: isInForce(a, today) }),
    ),
    signIns: rows.signIns.map(attemptOf),
    callerCheck: rows.callerCheck,
    emailChange: emailChangeOf(rows.emailChange, own, ctx.staff),
  };
};

const accountFlags = (
  { own, links, memberships }: AccountRows,
  nationalNumber: string | null,
  today: string,
) =>
  flagsOf({
    today,
    email: own.email,
    birthDate: own.birthDate,
    gender: own.gender,
    nationalNumber,
    certificateExpiresOn: liveLink(links, 'eid')?.certificateExpiresOn ?? null,
    organisations: memberships
      .filter(({ status }) => status === 'confirmed' || status === 'awaiting')
      .map(({ organisation, organisationEmail, soleAdministrator }) => ({
        organisation,
        email: organisationEmail,
        soleAdministrator,
      })),
  });

const membershipsOf = ({
  memberships,
  confirmers,
}: AccountRows): Reply<AccountPage['memberships']> =>
  memberships.map((m) => ({
    id: m.id,
    organisationId: m.organisationId,
    organisation: m.organisation,
    enterpriseNumber: m.enterpriseNumber,
    organisationStatus: m.organisationStatus,
    status: m.status,
    administrator: m.administrator,
    email: m.email,
    requestedAt: m.requestedAt,
    confirmedAt: m.confirmedAt,
    endedAt: m.endedAt,
    mustConfirm: confirmers
      .filter((c) => m.status === 'awaiting' && c.organisationId === m.organisationId)
      .map(({ accountId, name }) => ({ accountId, name })),
  }));

const attemptOf = (row: AccountRows['signIns'][number]): Reply<AccountPage['signIns'][number]> => ({
  id: row.id,
  at: row.at,
  method: row.method,
  result: row.result,
  error: row.error,
  tool: row.tool,
  organisation: row.organisation,
  browser: row.browser,
});
