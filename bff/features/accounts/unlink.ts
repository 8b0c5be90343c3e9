import type { CommandBody, CommandResult, ToolsLostExtra } from '#contract/accounts';
import type { PersonFacts } from '#core/access/facts';
import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import type { Context, Tx } from '#infra/context';
import type { MailName } from '#infra/mail-types';
import { queueMail } from '#infra/mail';
import { type OutboxType, writeOutbox } from '#infra/outbox';

import { readAccess } from './access-facts.ts';
import { runAccountCommand } from './account-command.ts';
import { organisationNames } from './account-names.queries.ts';
import { changeAccount, endEidLink, endItsmeLink, type LockedAccount } from './commands.queries.ts';
import { lostTools } from './lost-tools.ts';

export type UnlinkBody = CommandBody & { confirmed: boolean };

interface Kind {
  action: string;
  mail: MailName;
  notice: OutboxType;
  changedFields: readonly string[];
  linkOf: (account: LockedAccount) => string | null;
  /** The person's links afterwards. */
  without: (person: PersonFacts) => Pick<PersonFacts, 'eid' | 'itsmeLinked'>;
  end: typeof endEidLink;
}

const itsme: Kind = {
  action: 'accounts.unlink-itsme',
  mail: 'itsme-unlinked',
  notice: 'account.itsme-unlinked',
  changedFields: ['itsmeLink'],
  linkOf: ({ itsmeLinkId }) => itsmeLinkId,
  without: ({ eid }) => ({ eid, itsmeLinked: false }),
  end: endItsmeLink,
};

/** itsme stands on the eID and goes with it. */
const eid: Kind = {
  action: 'accounts.unlink-eid',
  mail: 'eid-unlinked',
  notice: 'account.eid-unlinked',
  changedFields: ['eidLink', 'itsmeLink'],
  linkOf: ({ eidLinkId }) => eidLinkId,
  without: () => ({ eid: null, itsmeLinked: false }),
  end: endEidLink,
};

export const unlinkItsme = (ctx: Context, accountId: string, body: UnlinkBody) =>
  unlink(ctx, accountId, body, itsme);
export const unlinkEid = (ctx: Context, accountId: string, body: UnlinkBody) =>
  unlink(ctx, accountId, body, eid);

/** @throws accounts.not-linked; accounts.tools-lost unless the operator confirmed that */
const unlink = (
  ctx: Context,
  accountId: string,
  body: UnlinkBody,
  kind: Kind,
): Promise<CommandResult> =>
  runAccountCommand(
    ctx,
    {
      action: kind.action,
      accountId,
      body,
      statuses: ['registered', 'active', 'deactivated'],
    },
    async ({ tx, account }) => {
      const linkId = kind.linkOf(account);
      if (linkId === null) fail('accounts.not-linked', { status: 409 });
      const { tools } = await toolsLost(ctx, tx, accountId, kind);
      if (tools.length > 0 && !body.confirmed) {
        fail('accounts.tools-lost', { status: 409, extra: { tools } });
      }
      await kind.end(tx.sql, linkId, ctx.now);
      const result = await changeAccount(tx.sql, account, {});
      await queueMail(tx.sql, ctx.deps, {
        template: kind.mail,
        accountId,
        to: account.email,
        name: account.name,
        language: account.language,
        at: ctx.now,
      });
      await writeOutbox(tx.sql, { type: kind.notice, subjectId: accountId, at: ctx.now });
      const lost = tools.map(({ toolId, organisationId }) => ({ toolId, organisationId }));
      return { result, changedFields: kind.changedFields, after: { toolsLost: lost } };
    },
  );

const toolsLost = async (
  ctx: Context,
  tx: Tx,
  accountId: string,
  kind: Kind,
): Promise<ToolsLostExtra> => {
  const access = await readAccess(tx.sql, accountId);
  if (!access) fail('not-found');
  const links = kind.without(access.facts.person);
  const places = lostTools(access.facts, links, brusselsDay(ctx.now));
  const names = await organisationNames(tx.sql, accountId);
  return {
    tools: places.map(({ toolId, organisationId }) => ({
      toolId,
      tool: access.tools.find(({ id }) => id === toolId)?.name ?? '',
      organisationId,
      organisation: names.get(organisationId) ?? '',
    })),
  };
};
