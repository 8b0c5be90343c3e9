import type { TransactionSql } from 'postgres';

import type { ImportResult } from '#contract/wallet';
import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { lostRace, runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { leaveOutKnown, lockStatement, markAccepted } from './import/accept.queries.ts';
import { postOpenings, roundResult } from './import/posting.queries.ts';
import { postStored, releaseMended } from './import/release.ts';
import { createStaging } from './import/staging.queries.ts';

/** Faults that may mean that movements came before, through another statement or format. */
const doubtful: readonly string[] = ['movements-overlap', 'statement-alike', 'number-used'];

/**
 * Posts a held statement in spite of its faults; what it held up after it is posted too when it fits now.
 * Throws Problem `conflict` when it is not held.
 */
export const acceptStatement = (
  ctx: Context,
  id: string,
  { movements, reason }: { movements: 'new' | 'all'; reason: string },
): Promise<ImportResult> =>
  runCommand(
    ctx,
    { action: 'wallet.accept-statement', subject: { kind: 'statement', id }, reason },
    async ({ sql }) => {
      const statement = (await lockStatement(sql, id)) ?? fail('not-found');
      const { state, problems, bankAccountId } = statement;
      if (state !== 'held') return lostRace({ id, state });
      const moment = { now: ctx.now, today: brusselsDay(ctx.now) };
      const doubted = problems.some(({ code }) => doubtful.includes(code));
      const leftOut = doubted && movements === 'new' ? await leaveOutKnown(sql, id) : 0;
      await markAccepted(sql, id, { staffId: ctx.staff.id, now: ctx.now });
      await createStaging(sql);
      await postStored(sql, id, moment);
      const result = { ...(await roundResult(sql)), statements: 1 };
      await settle(sql, bankAccountId, moment);
      return {
        result,
        changedFields: ['state', 'movements', 'ledger'],
        before: { state, problems },
        after: { ...result, leftOut },
      };
    },
  );

const settle = async (
  sql: TransactionSql,
  bankAccountId: string,
  moment: { now: Date; today: string },
): Promise<void> => {
  await releaseMended(sql, [bankAccountId], moment);
  await postOpenings(sql, [bankAccountId], moment);
};
