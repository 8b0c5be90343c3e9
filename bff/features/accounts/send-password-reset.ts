import type { CommandBody, CommandResult } from '#contract/accounts';
import type { Context } from '#infra/context';
import { queueMail } from '#infra/mail';
import { writeOutbox } from '#infra/outbox';

import { runAccountCommand } from './account-command.ts';
import { changeAccount } from './commands.queries.ts';
import { portalAddress } from './portal-address.ts';
import { makeResetToken } from './secrets.ts';

const validHours = 24;

/** Mails a link to choose a password in the portal; a link sent before stops working. */
export const sendPasswordReset = (
  ctx: Context,
  accountId: string,
  body: CommandBody,
): Promise<CommandResult> =>
  runAccountCommand(
    ctx,
    { action: 'accounts.send-password-reset', accountId, body, statuses: ['active'] },
    async ({ tx, account }) => {
      const { token, hash } = makeResetToken();
      const result = await changeAccount(tx.sql, account, {
        passwordResetHash: hash,
        passwordResetExpiresAt: new Date(ctx.now.getTime() + validHours * 3_600_000),
      });
      await queueMail(tx.sql, ctx.deps, {
        template: 'password-reset',
        params: { hours: validHours },
        accountId,
        to: account.email,
        name: account.name,
        language: account.language,
        secret: `${portalAddress}/reset-password?token=${token}`,
        at: ctx.now,
      });
      await writeOutbox(tx.sql, {
        type: 'account.password-reset-asked',
        subjectId: accountId,
        at: ctx.now,
      });
      return { result, changedFields: ['passwordResetHash', 'passwordResetExpiresAt'] };
    },
  );
