import type { z } from 'zod';

import type { mandatesApi } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { dayAfter } from '#core/mandates/deadline';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { refuseStrangers } from './check-mandate.ts';
import { draftFiling } from './draft-filing.ts';
import { lockMandate } from './mandate-commands.queries.ts';
import { mandateParties } from './mandate-parties.queries.ts';
import { refuseStale } from './refuse-stale.ts';

type Body = z.infer<NonNullable<typeof mandatesApi.replaceRepresentative.body>>;

/**
 * Drafts the filing by which one mandate gets another representative, or none; the mandate follows on submission.
 * @throws not-found, stale, mandates.no-representative, mandates.not-of-syndic, conflict
 */
export const replaceRepresentative = (ctx: Context, mandateId: string, body: Body) =>
  runCommand(
    ctx,
    {
      action: 'mandates.replace-representative',
      subject: { kind: 'mandate', id: mandateId },
      reason: body.reason,
    },
    async (tx) => {
      const mandate = (await lockMandate(tx.sql, mandateId)) ?? fail('not-found');
      refuseStale(mandate, body.version);
      const { coOwnershipId, representativeId: former } = mandate;
      if (former === null || former === body.representativeId)
        return fail('mandates.no-representative', { status: 409 });
      const { lastDay, representativeId, paidBy, walletId } = body;
      const changedOn = dayAfter(lastDay);
      const next = { ...mandate, representativeId, startsOn: changedOn };
      refuseStrangers(await mandateParties(tx.sql, next, brusselsDay(ctx.now)), next);
      const dates = { kind: 'representative-replaced', lastDay } as const;
      const people = { formerRepresentativeId: former, representativeId };
      const filingId = await draftFiling(
        tx,
        { coOwnershipId, mandateId, dates, changedOn, ...people, paidBy, walletId },
        { staffId: ctx.staff.id, now: ctx.now },
      );
      return {
        result: { mandateId, filingId },
        changedFields: ['representativeId'],
        before: { representativeId: former },
        after: { representativeId, lastDay, filingId },
      };
    },
  );
