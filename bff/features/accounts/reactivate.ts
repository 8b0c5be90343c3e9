import type { CommandBody, CommandResult } from '#contract/accounts';
import { fail } from '#core/errors';
import type { Context } from '#infra/context';
import { queueMail } from '#infra/mail';
import { writeOutbox } from '#infra/outbox';

import { runAccountCommand } from './account-command.ts';
import { changeAccount } from './commands.queries.ts';

/**
 * Opens what staff had closed; a holder's own deactivation only the holder lifts. An account whose
 * address was never activated waits for that as before.
 */
export const reactivate = (
  ctx: Context,
  accountId: string,
  body: CommandBody,
): Promise<CommandResult> =>
  runAccountCommand(
    ctx,
    { action: 'accounts.reactivate', accountId, body, statuses: ['deactivated'] },
    async ({ tx, account }) => {
      if (account.deactivatedBy !== 'staff') {
        const by = account.deactivatedBy ?? 'holder';
        fail('accounts.deactivated-by-holder', { status: 409, params: { by } });
      }
      const result = await changeAccount(tx.sql, account, {
        status: account.activatedAt === null ? 'registered' : 'active',
        deactivatedAt: null,
        deactivatedBy: null,
      });
      await queueMail(tx.sql, ctx.deps, {
        template: 'account-reactivated',
        accountId,
        to: account.email,
        name: account.name,
        language: account.language,
        at: ctx.now,
      });
      await writeOutbox(tx.sql, {
        type: 'account.reactivated',
        subjectId: accountId,
        at: ctx.now,
      });
      return { result, changedFields: ['status', 'deactivatedAt', 'deactivatedBy'] };
    },
  );
