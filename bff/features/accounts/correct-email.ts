import type { CommandBody, CommandResult } from '#contract/accounts';
import { fail } from '#core/errors';
import type { Context } from '#infra/context';

import { type Acting, runAccountCommand } from './account-command.ts';
import { applyEmail, changedByEmail, correctable } from './change-email.ts';
import { emailTaken } from './commands.queries.ts';
import { emailChangeFingerprint } from './email-change.ts';
import { dropOpenEmailChange, insertEmailChange, openEmailChange } from './email-change.queries.ts';

type EmailBody = CommandBody & { email: string };
type EmailResult = CommandResult & { waitingApprovalId: string | null };

/**
 * Corrects the e-mail at once when the caller is proven to be the holder; otherwise asks a second
 * colleague, and changes nothing yet.
 */
export const correctEmail = (
  ctx: Context,
  accountId: string,
  body: EmailBody,
): Promise<EmailResult> =>
  runAccountCommand<EmailResult>(
    ctx,
    { action: 'accounts.correct-email', accountId, body, statuses: correctable },
    async (acting) => {
      const { tx, account, callerVerified } = acting;
      await refuseEmail(acting, body.email);
      if (!callerVerified) return askColleague(ctx, acting, body);
      const changed = await applyEmail(ctx, tx, account, body.email);
      return {
        result: { ...changed, waitingApprovalId: null },
        changedFields: changedByEmail,
        before: { email: account.email },
        after: { email: body.email },
      };
    },
  );

/** @throws accounts.same-email, accounts.email-taken */
const refuseEmail = async ({ tx, account }: Acting, email: string): Promise<void> => {
  if (email === account.email.toLowerCase()) {
    fail('accounts.same-email', { errors: { email: 'accounts.same-email' } });
  }
  if (await emailTaken(tx.sql, email, account.id)) {
    fail('accounts.email-taken', { status: 409, errors: { email: 'accounts.email-taken' } });
  }
};

/** A request of an earlier state of the account gives way to a new one. */
const askColleague = async (
  ctx: Context,
  { tx, account }: Acting,
  { email, reason }: EmailBody,
) => {
  const open = await openEmailChange(tx.sql, account.id);
  if (open && open.fingerprint === emailChangeFingerprint(account, open.email)) {
    fail('accounts.change-waiting', { status: 409, extra: { approvalId: open.id } });
  }
  await dropOpenEmailChange(tx.sql, account.id);
  const waitingApprovalId = await insertEmailChange(tx.sql, {
    accountId: account.id,
    email,
    fingerprint: emailChangeFingerprint(account, email),
    reason,
    staffId: ctx.staff.id,
    now: ctx.now,
  });
  const { version, status } = account;
  return {
    result: { version, status, waitingApprovalId },
    after: { requestedEmail: email, approvalId: waitingApprovalId },
  };
};
