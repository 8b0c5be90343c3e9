import type { CommandBody, CommandResult } from '#contract/accounts';
import type { Context } from '#infra/context';
import { queueMail } from '#infra/mail';
import { writeOutbox } from '#infra/outbox';

import { runAccountCommand } from './account-command.ts';
import { newActivation } from './activation.ts';
import { changeAccount } from './commands.queries.ts';

/** Mails a new activation code; the code before stops working. */
export const resendActivation = (
  ctx: Context,
  accountId: string,
  body: CommandBody,
): Promise<CommandResult> =>
  runAccountCommand(
    ctx,
    { action: 'accounts.resend-activation', accountId, body, statuses: ['registered'] },
    async ({ tx, account }) => {
      const { code, change } = newActivation(ctx.deps, accountId, ctx.now);
      const result = await changeAccount(tx.sql, account, change);
      await queueMail(tx.sql, ctx.deps, {
        template: 'activation-code',
        accountId,
        to: account.email,
        name: account.name,
        language: account.language,
        secret: code,
        at: ctx.now,
      });
      await writeOutbox(tx.sql, {
        type: 'account.activation-code-renewed',
        subjectId: accountId,
        at: ctx.now,
      });
      return { result, changedFields: ['activationCodeHash', 'activationSentAt'] };
    },
  );
