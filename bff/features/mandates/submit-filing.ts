import type { z } from 'zod';

import type { filingCommandsApi, FilingResult } from '#contract/mandates';
import type { Context } from '#infra/context';

import { readProof } from './filing-proof.ts';
import { runFilingCommand } from './filing-command.ts';
import { sendFiling } from './send-filing.ts';

type Body = z.infer<NonNullable<typeof filingCommandsApi.submit.body>>;

/**
 * Records that a filing went to the enterprise counter, and charges its fee. @throws not-found, stale,
 * mandates.wrong-state, mandates.incomplete, no-tariff, wallet.insufficient, mandates.in-future,
 * mandates.evidence-needed
 */
export const submitFiling = (ctx: Context, filingId: string, body: Body): Promise<FilingResult> =>
  runFilingCommand(
    ctx,
    { action: 'mandates.submit-filing', filingId, body, step: 'submit' },
    async (tx, facts) => {
      const proof = readProof(body, { now: ctx.now, notBefore: null });
      const author = { staffId: ctx.staff.id, now: ctx.now };
      const { fee, ...result } = await sendFiling(ctx.deps, tx, facts, { ...author, ...proof });
      return { result, changedFields: ['state', 'feeCents', 'submittedAt'], after: { fee } };
    },
  );
