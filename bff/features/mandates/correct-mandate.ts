import type { z } from 'zod';

import type { mandatesApi } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { deadlineOf } from '#core/mandates/deadline';
import { isUnsent } from '#core/mandates/filing-steps';
import { runCommand } from '#infra/command';
import type { Context, Tx } from '#infra/context';

import { changedFields } from './changed-fields.ts';
import { refuseBackwards, refuseStrangers } from './check-mandate.ts';
import { datesOf } from './filing-facts.ts';
import { filingFacts } from './filing-facts.queries.ts';
import {
  filingsOnMandate,
  lockMandate,
  type MandateValues,
  redraft,
  updateMandate,
} from './mandate-commands.queries.ts';
import { mandateParties } from './mandate-parties.queries.ts';
import { mandateValues } from './record-mandate.ts';
import { refuseStale } from './refuse-stale.ts';

type Body = z.infer<NonNullable<typeof mandatesApi.correct.body>>;

/**
 * Corrects a mandate of which nothing was sent yet; its unsent filings become drafts with a deadline of the new days.
 * @throws not-found, stale, invalid, mandates.already-filed, mandates.natural-person, mandates.not-of-syndic
 */
export const correctMandate = (ctx: Context, id: string, body: Body) =>
  runCommand(
    ctx,
    { action: 'mandates.correct', subject: { kind: 'mandate', id }, reason: body.reason },
    async (tx) => {
      const before = (await lockMandate(tx.sql, id)) ?? fail('not-found');
      refuseStale(before, body.version);
      const filings = await filingsOnMandate(tx.sql, id);
      const sent = filings.find(({ state }) => !isUnsent(state));
      if (sent) fail('mandates.already-filed', { status: 409, extra: { current: sent } });
      const { coOwnershipId, syndicId } = before;
      const values = mandateValues({ ...body, coOwnershipId, syndicId });
      refuseBackwards(values);
      const today = brusselsDay(ctx.now);
      refuseStrangers(await mandateParties(tx.sql, values, today), values);
      const result = (await updateMandate(tx.sql, id, values)) ?? fail('not-found');
      for (const filing of filings) await redraftOn(tx, filing.id, today);
      const changed = changedFields<MandateValues>(before, values);
      return { result, changedFields: changed, before, after: values };
    },
  );

/** Counts a filing's deadline again. @throws mandates.no-last-day */
export const redraftOn = async (tx: Tx, filingId: string, today: string): Promise<void> => {
  const facts = (await filingFacts(tx.sql, filingId, today)) ?? fail('not-found');
  await redraft(tx.sql, filingId, deadlineOf(datesOf(facts)).deadlineOn);
};
