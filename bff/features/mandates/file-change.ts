import type { z } from 'zod';

import type { mandatesApi } from '#contract/mandates';
import { fail } from '#core/errors';
import { renewalDecision } from '#core/mandates/renewal';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { draftFiling } from './draft-filing.ts';
import { essentialPrints } from './essential-data.ts';
import { lockMandate } from './mandate-commands.queries.ts';
import { refuseStale } from './refuse-stale.ts';

type Body = z.infer<NonNullable<typeof mandatesApi.fileChange.body>>;

/**
 * Drafts the filing of essential data that differ from what was last filed.
 * @throws not-found, stale, mandates.nothing-changed
 */
export const fileChange = (ctx: Context, mandateId: string, body: Body) =>
  runCommand(
    ctx,
    {
      action: 'mandates.file-change',
      subject: { kind: 'mandate', id: mandateId },
      reason: body.reason,
    },
    async (tx) => {
      const mandate = (await lockMandate(tx.sql, mandateId)) ?? fail('not-found');
      refuseStale(mandate, body.version);
      const { registered, current } = await essentialPrints(tx, ctx.deps.vault, mandateId);
      const { filing, changed } = renewalDecision(registered, current);
      if (filing === null) return fail('mandates.nothing-changed', { status: 409 });
      const { changedOn, paidBy, walletId } = body;
      const { coOwnershipId } = mandate;
      const dates = { kind: 'change', changedOn } as const;
      const filingId = await draftFiling(
        tx,
        { coOwnershipId, mandateId, dates, changedOn, changedFields: changed, paidBy, walletId },
        { staffId: ctx.staff.id, now: ctx.now },
      );
      return { result: { mandateId, filingId }, changedFields: changed, after: { filingId } };
    },
  );
