import type { z } from 'zod';

import type { filingCommandsApi, FilingResult } from '#contract/mandates';
import { fail } from '#core/errors';
import type { Context } from '#infra/context';

import { insertEvent } from './draft-filing.queries.ts';
import { changeFiling } from './filing-commands.queries.ts';
import { runFilingCommand } from './filing-command.ts';
import { refuseIncomplete } from './send-filing.ts';

type Body = z.infer<NonNullable<typeof filingCommandsApi.complete.body>>;

/** Declares that nothing is missing. @throws not-found, stale, mandates.wrong-state, mandates.incomplete */
export const completeFiling = (ctx: Context, filingId: string, body: Body): Promise<FilingResult> =>
  runFilingCommand(
    ctx,
    { action: 'mandates.complete-filing', filingId, body, step: 'complete' },
    async (tx, facts) => {
      refuseIncomplete(facts);
      const result = (await changeFiling(tx.sql, facts, { state: 'complete' })) ?? fail('conflict');
      await insertEvent(tx.sql, eventOf(ctx, filingId, 'complete'));
      return { result, changedFields: ['state'] };
    },
  );

/** Back to draft. @throws not-found, stale, mandates.wrong-state */
export const reopenFiling = (ctx: Context, filingId: string, body: Body): Promise<FilingResult> =>
  runFilingCommand(
    ctx,
    { action: 'mandates.reopen-filing', filingId, body, step: 'reopen' },
    async (tx, facts) => {
      const result = (await changeFiling(tx.sql, facts, { state: 'draft' })) ?? fail('conflict');
      await insertEvent(tx.sql, eventOf(ctx, filingId, 'draft'));
      return { result, changedFields: ['state'] };
    },
  );

const eventOf = ({ now, staff }: Context, filingId: string, state: 'complete' | 'draft') => ({
  filingId,
  state,
  happenedAt: now,
  recordedAt: now,
  staffId: staff.id,
});
