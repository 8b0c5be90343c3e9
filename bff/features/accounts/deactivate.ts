import type { CommandBody, CommandResult } from '#contract/accounts';
import type { Context } from '#infra/context';
import { queueMail } from '#infra/mail';
import { writeOutbox } from '#infra/outbox';

import { runAccountCommand } from './account-command.ts';
import { changeAccount } from './commands.queries.ts';

/** Closes the account: no sign-in, data kept; staff can open it again. */
export const deactivate = (
  ctx: Context,
  accountId: string,
  body: CommandBody,
): Promise<CommandResult> =>
  runAccountCommand(
    ctx,
    { action: 'accounts.deactivate', accountId, body, statuses: ['registered', 'active'] },
    async ({ tx, account }) => {
      const at = ctx.now;
      const result = await changeAccount(tx.sql, account, {
        status: 'deactivated',
        deactivatedAt: at,
        deactivatedBy: 'staff',
        sessionsEndedAt: at,
      });
      await queueMail(tx.sql, ctx.deps, {
        template: 'account-deactivated',
        accountId,
        to: account.email,
        name: account.name,
        language: account.language,
        at,
      });
      await writeOutbox(tx.sql, { type: 'account.deactivated', subjectId: accountId, at });
      await writeOutbox(tx.sql, { type: 'account.sessions-ended', subjectId: accountId, at });
      return {
        result,
        changedFields: ['status', 'deactivatedAt', 'deactivatedBy', 'sessionsEndedAt'],
        before: { status: account.status },
      };
    },
  );
