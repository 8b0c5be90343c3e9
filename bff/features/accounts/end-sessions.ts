import type { CommandBody, CommandResult } from '#contract/accounts';
import type { Context } from '#infra/context';
import { writeOutbox } from '#infra/outbox';

import { runAccountCommand } from './account-command.ts';
import { changeAccount } from './commands.queries.ts';

/** Signs the holder out everywhere: the portal drops every session from before this moment. */
export const endSessions = (
  ctx: Context,
  accountId: string,
  body: CommandBody,
): Promise<CommandResult> =>
  runAccountCommand(
    ctx,
    {
      action: 'accounts.end-sessions',
      accountId,
      body,
      statuses: ['registered', 'active', 'deactivated', 'frozen'],
    },
    async ({ tx, account }) => {
      const result = await changeAccount(tx.sql, account, { sessionsEndedAt: ctx.now });
      await writeOutbox(tx.sql, {
        type: 'account.sessions-ended',
        subjectId: accountId,
        payload: { before: ctx.now.toISOString() },
        at: ctx.now,
      });
      return { result, changedFields: ['sessionsEndedAt'] };
    },
  );
