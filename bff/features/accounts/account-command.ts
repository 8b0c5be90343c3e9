import type { CommandBody, CommandResult, StaleExtra } from '#contract/accounts';
import { fail } from '#core/errors';
import type { AccountStatus } from '#core/vocabulary';
import { type Done, runCommand } from '#infra/command';
import type { Context, Tx } from '#infra/context';

import { checkById } from './caller-checks.queries.ts';
import { lastChangeOf, type LockedAccount, lockAccount } from './commands.queries.ts';

/** How the caller was known to be the holder, as the audit keeps it. */
export type CallerProof = { method: string; checkId: string } | { skipped: string };

export interface AccountCommand {
  /** `accounts.<verb>` */
  action: string;
  accountId: string;
  body: CommandBody;
  /** In which the account must be. */
  statuses: readonly AccountStatus[];
}

/** What a command's own part works with. */
export interface Acting {
  tx: Tx;
  account: LockedAccount;
  /** False when the operator skipped the caller check. */
  callerVerified: boolean;
}

/**
 * Runs a command on one account: locks it, refuses when it is no longer what the operator saw or
 * not in a fitting status, checks the proof of the caller, and records that proof beside the change.
 * @throws not-found, stale, accounts.caller-check-invalid, accounts.wrong-status; what `body` throws
 */
export const runAccountCommand = <Result extends CommandResult>(
  ctx: Context,
  { action, accountId, body, statuses }: AccountCommand,
  act: (acting: Acting) => Promise<Done<Result>>,
): Promise<Result> =>
  runCommand(
    ctx,
    { action, subject: { kind: 'account', id: accountId }, reason: body.reason },
    async (tx) => {
      const account = await lockAccount(tx.sql, accountId);
      if (!account) fail('not-found');
      if (account.version !== body.version) await refuseStale(tx, account);
      const caller = await callerProof(ctx, tx, accountId, body);
      refuseStatus(account, statuses);
      const callerVerified = 'checkId' in caller;
      const done = await act({ tx, account, callerVerified });
      return { ...done, after: { ...(done.after as object | undefined), caller } };
    },
  );

/** @throws accounts.wrong-status */
export const refuseStatus = (
  { status }: LockedAccount,
  statuses: readonly AccountStatus[],
): void => {
  if (!statuses.includes(status)) {
    fail('accounts.wrong-status', {
      status: 409,
      params: { status },
      extra: { current: { status } },
    });
  }
};

/** @throws stale, with what the account is now and the last change made to it */
export const refuseStale = async (tx: Tx, account: LockedAccount): Promise<never> => {
  const last = await lastChangeOf(tx.sql, account.id);
  const extra: StaleExtra = {
    current: {
      version: account.version,
      status: account.status,
      email: account.email,
      eidLinked: account.eidLinkId !== null,
      itsmeLinked: account.itsmeLinkId !== null,
    },
    lastChange: last && { ...last, at: last.at.toISOString() },
  };
  return fail('stale', { title: 'Changed meanwhile', extra: { ...extra } });
};

/** A proof counts for the operator who took it, on this account, while it is fresh. */
const callerProof = async (
  { staff, now }: Context,
  tx: Tx,
  accountId: string,
  body: CommandBody,
): Promise<CallerProof> => {
  if (body.callerCheckId === undefined) return { skipped: body.callerCheckSkipped ?? '' };
  const check = await checkById(tx.sql, body.callerCheckId);
  const valid =
    check?.accountId === accountId &&
    check.staffId === staff.id &&
    check.verifiedAt !== null &&
    check.expiresAt > now;
  if (!valid) fail('accounts.caller-check-invalid', { status: 409 });
  return { method: check.method, checkId: check.id };
};
