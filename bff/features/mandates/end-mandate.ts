import type { z } from 'zod';

import type { mandatesApi } from '#contract/mandates';
import { fail } from '#core/errors';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { refuseBackwards } from './check-mandate.ts';
import { draftFiling } from './draft-filing.ts';
import { lockMandate, updateMandate } from './mandate-commands.queries.ts';
import { refuseStale } from './refuse-stale.ts';

type Body = z.infer<NonNullable<typeof mandatesApi.end.body>>;

/** Sets a mandate's last day and drafts the strike-off. @throws not-found, stale, invalid, conflict */
export const endMandate = (ctx: Context, mandateId: string, body: Body) =>
  runCommand(
    ctx,
    { action: 'mandates.end', subject: { kind: 'mandate', id: mandateId }, reason: body.reason },
    async (tx) => {
      const before = (await lockMandate(tx.sql, mandateId)) ?? fail('not-found');
      refuseStale(before, body.version);
      const { lastDay, decidedOn = null, paidBy, walletId } = body;
      refuseBackwards({ startsOn: before.startsOn, endsOn: lastDay });
      await updateMandate(tx.sql, mandateId, { endsOn: lastDay, endDecidedOn: decidedOn });
      const dates = { kind: 'end', lastDay } as const;
      const { coOwnershipId } = before;
      const filing = { coOwnershipId, mandateId, dates, paidBy, walletId };
      const filingId = await draftFiling(tx, filing, { staffId: ctx.staff.id, now: ctx.now });
      return {
        result: { mandateId, filingId },
        changedFields: ['endsOn', 'endDecidedOn'],
        before: { endsOn: before.endsOn },
        after: { endsOn: lastDay, endDecidedOn: decidedOn, filingId },
      };
    },
  );
