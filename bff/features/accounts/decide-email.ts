import type { CommandResult } from '#contract/accounts';
import { fail } from '#core/errors';
import { type Done, runCommand } from '#infra/command';
import type { Context, Tx } from '#infra/context';

import { refuseStale, refuseStatus } from './account-command.ts';
import { applyEmail, changedByEmail, correctable } from './change-email.ts';
import { emailTaken, type LockedAccount, lockAccount } from './commands.queries.ts';
import { emailChangeFingerprint } from './email-change.ts';
import { decideEmailChange, type EmailChangeRow, lockEmailChange } from './email-change.queries.ts';

interface Verdict {
  approvalId: string;
  reason: string;
}

/** The second person agrees: the address that was asked for is written. */
export const approveEmail = (ctx: Context, accountId: string, verdict: Verdict) =>
  decide(ctx, 'accounts.approve-email', accountId, verdict, async (tx, account, change) => {
    if (change.fingerprint !== emailChangeFingerprint(account, change.email)) {
      await refuseStale(tx, account);
    }
    refuseStatus(account, correctable);
    if (await emailTaken(tx.sql, change.email, accountId)) {
      fail('accounts.email-taken', { status: 409 });
    }
    await decideEmailChange(tx.sql, verdictOf(ctx, verdict, true));
    const result = await applyEmail(ctx, tx, account, change.email);
    return {
      result,
      changedFields: changedByEmail,
      before: { email: account.email },
      after: { email: change.email },
    };
  });

/** The second person does not agree: nothing changes. */
export const refuseEmail = (ctx: Context, accountId: string, verdict: Verdict) =>
  decide(ctx, 'accounts.refuse-email', accountId, verdict, async (tx, account, change) => {
    await decideEmailChange(tx.sql, verdictOf(ctx, verdict, false));
    const { version, status } = account;
    return { result: { version, status }, before: { requestedEmail: change.email } };
  });

const verdictOf = (ctx: Context, { approvalId, reason }: Verdict, approved: boolean) => ({
  id: approvalId,
  staffId: ctx.staff.id,
  now: ctx.now,
  approved,
  reason,
});

/** @throws not-found, accounts.same-person, conflict when somebody decided before */
const decide = (
  ctx: Context,
  action: string,
  accountId: string,
  { approvalId, reason }: Verdict,
  act: (tx: Tx, account: LockedAccount, change: EmailChangeRow) => Promise<Done<CommandResult>>,
): Promise<CommandResult> =>
  runCommand(ctx, { action, subject: { kind: 'account', id: accountId }, reason }, async (tx) => {
    const account = await lockAccount(tx.sql, accountId);
    const change = await lockEmailChange(tx.sql, approvalId);
    if (!account || change?.subjectId !== accountId) fail('not-found');
    if (change.decided) fail('conflict', { detail: 'decided before' });
    if (change.requestedBy === ctx.staff.id) fail('accounts.same-person', { status: 403 });
    return act(tx, account, change);
  });
