import { timingSafeEqual } from 'node:crypto';

import { type CallerCheck, codeAttempts, proofMinutes } from '#contract/accounts';
import { fail } from '#core/errors';
import { runCommand } from '#infra/command';
import type { Context, Tx } from '#infra/context';
import type { Reply } from '#infra/http';

import { callerCheckOf, minutesFrom } from './caller-check-state.ts';
import { checkById, markVerified, spendAttempt } from './caller-checks.queries.ts';
import { callerCodeHash } from './caller-code.ts';
import { lockAccount } from './commands.queries.ts';

export interface ReadBack {
  accountId: string;
  checkId: string;
  code: string;
}

/**
 * The holder reads the code back. Each try is spent before it is looked at and stays spent, so that
 * a refusal cannot be tried again for free.
 * @throws not-found, accounts.code-expired, accounts.code-used-up, accounts.wrong-code
 */
export const verifyCaller = async (
  ctx: Context,
  { accountId, checkId, code }: ReadBack,
): Promise<Reply<CallerCheck>> => {
  const { deps, staff, now } = ctx;
  const own = { id: checkId, accountId, staffId: staff.id, now, limit: codeAttempts };
  // Before the command's transaction, which a wrong code rolls back.
  const spent = await spendAttempt(deps.sql, own);
  return runCommand(
    ctx,
    { action: 'accounts.verify-caller', subject: { kind: 'account', id: accountId } },
    async (tx) => {
      if (!spent) return refuse(ctx, tx, accountId, checkId);
      const expected = callerCodeHash(deps, checkId, code);
      if (spent.codeHash === null || !timingSafeEqual(spent.codeHash, expected)) {
        fail('accounts.wrong-code', { extra: { attemptsLeft: codeAttempts - spent.attempts } });
      }
      const verified = await markVerified(tx.sql, checkId, now, minutesFrom(now, proofMinutes));
      const account = await lockAccount(tx.sql, accountId);
      if (!verified || !account) fail('conflict', { detail: 'verified before' });
      return {
        result: callerCheckOf(verified, account.email),
        after: { checkId, method: verified.method },
      };
    },
  );
};

/** Why no attempt was left to spend. */
const refuse = async (
  { staff, now }: Context,
  tx: Tx,
  accountId: string,
  checkId: string,
): Promise<never> => {
  const check = await checkById(tx.sql, checkId);
  if (check?.accountId !== accountId || check.staffId !== staff.id) fail('not-found');
  if (check.verifiedAt) fail('conflict', { detail: 'verified before' });
  const code = check.expiresAt > now ? 'accounts.code-used-up' : 'accounts.code-expired';
  return fail(code, { status: 409 });
};
