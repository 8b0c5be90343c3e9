import { timingSafeEqual } from 'node:crypto';

import { type CallerCheck, codeAttempts, proofMinutes } from '#contract/accounts';
import { fail } from '#core/errors';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';
import type { Reply } from '#infra/http';

import { callerCheckOf, minutesFrom } from './caller-check-state.ts';
import {
  type CallerCheckRow,
  checkById,
  markVerified,
  spendAttempt,
} from './caller-checks.queries.ts';
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
export const verifyCaller = (
  ctx: Context,
  { accountId, checkId, code }: ReadBack,
): Promise<Reply<CallerCheck>> =>
  runCommand(
    ctx,
    { action: 'accounts.verify-caller', subject: { kind: 'account', id: accountId } },
    async (tx) => {
      const spent = await spend(ctx, accountId, checkId);
      const expected = callerCodeHash(ctx.deps, checkId, code);
      const right = spent.codeHash !== null && timingSafeEqual(spent.codeHash, expected);
      if (!right) {
        fail('accounts.wrong-code', { extra: { attemptsLeft: codeAttempts - spent.attempts } });
      }
      const until = minutesFrom(ctx.now, proofMinutes);
      const verified = await markVerified(tx.sql, checkId, ctx.now, until);
      const account = await lockAccount(tx.sql, accountId);
      if (!verified || !account) fail('conflict');
      return {
        result: callerCheckOf(verified, account.email),
        after: { checkId, method: verified.method },
      };
    },
  );

/** Outside the command's transaction, which a wrong code rolls back. */
const spend = async (
  { deps, staff, now }: Context,
  accountId: string,
  checkId: string,
): Promise<CallerCheckRow> => {
  const own = { id: checkId, accountId, staffId: staff.id };
  const spent = await spendAttempt(deps.sql, { ...own, now, limit: codeAttempts });
  if (spent) return spent;
  const check = await checkById(deps.sql, checkId);
  if (check?.accountId !== accountId || check.staffId !== staff.id) return fail('not-found');
  if (check.verifiedAt) return fail('conflict', { detail: 'verified before' });
  return fail(check.expiresAt > now ? 'accounts.code-used-up' : 'accounts.code-expired', {
    status: 409,
  });
};
