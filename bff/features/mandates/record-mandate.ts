import type { z } from 'zod';

import type { mandatesApi } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { runCommand } from '#infra/command';
import type { Context, Tx } from '#infra/context';

import { refuseBackwards, refuseStrangers } from './check-mandate.ts';
import { lockCoOwnership } from './co-ownership-commands.queries.ts';
import { draftFiling } from './draft-filing.ts';
import { rememberNew } from './essential-data.ts';
import {
  insertMandate,
  lockMandate,
  type MandateValues,
  updateMandate,
} from './mandate-commands.queries.ts';
import { mandateParties } from './mandate-parties.queries.ts';

type Body = z.infer<NonNullable<typeof mandatesApi.record.body>>;

/**
 * Records a mandate, ends the one before it when told so, and drafts the filing of both in one.
 * @throws not-found, invalid, mandates.natural-person, mandates.not-of-syndic, mandates.not-of-co-ownership, conflict
 */
export const recordMandate = (ctx: Context, body: Body) =>
  runCommand(
    ctx,
    { action: 'mandates.record', subject: { kind: 'mandate' }, reason: body.reason },
    async (tx) => {
      const values = mandateValues(body);
      refuseBackwards(values);
      await lockCoOwnership(tx.sql, values.coOwnershipId);
      refuseStrangers(await mandateParties(tx.sql, values, brusselsDay(ctx.now)), values);
      if (body.ends) await endBefore(tx, body.ends, values.coOwnershipId);
      const { id: mandateId } = (await insertMandate(tx.sql, values)) ?? fail('conflict');
      await rememberNew(tx, ctx.deps.vault, mandateId);
      const filingId = body.file ? await draft(ctx, tx, mandateId, body) : null;
      return {
        result: { mandateId, filingId },
        subjectId: mandateId,
        changedFields: Object.keys(values),
        after: { ...values, ends: body.ends, filingId },
      };
    },
  );

/** What is stored of what was typed. */
export const mandateValues = (
  body: Pick<Body, 'coOwnershipId' | 'syndicId' | 'representativeId' | 'representativeNamed'> &
    Pick<Body, 'startsOn' | 'endsOn' | 'decidedOn' | 'organ' | 'provisional'>,
): MandateValues => ({
  coOwnershipId: body.coOwnershipId,
  syndicId: body.syndicId,
  representativeId: body.representativeId ?? null,
  representativeNamed: body.representativeNamed,
  startsOn: body.startsOn,
  endsOn: body.endsOn ?? null,
  decidedOn: body.decidedOn,
  organ: body.organ,
  provisional: body.provisional,
});

/** @throws mandates.not-of-co-ownership, invalid */
const endBefore = async (
  tx: Tx,
  { mandateId, lastDay, decidedOn }: NonNullable<Body['ends']>,
  coOwnershipId: string,
): Promise<void> => {
  const former = await lockMandate(tx.sql, mandateId);
  if (former?.coOwnershipId !== coOwnershipId)
    return fail('mandates.not-of-co-ownership', { status: 409 });
  refuseBackwards({ startsOn: former.startsOn, endsOn: lastDay });
  await updateMandate(tx.sql, mandateId, { endsOn: lastDay, endDecidedOn: decidedOn ?? null });
};

const draft = (ctx: Context, tx: Tx, mandateId: string, body: Body): Promise<string> => {
  const { coOwnershipId, decidedOn, startsOn, ends, paidBy, walletId } = body;
  const common = { coOwnershipId, mandateId, paidBy, walletId };
  const author = { staffId: ctx.staff.id, now: ctx.now };
  const begin = { decidedOn, startsOn };
  if (!ends) return draftFiling(tx, { ...common, dates: { kind: 'begin', ...begin } }, author);
  const dates = { kind: 'end-and-begin', lastDay: ends.lastDay, ...begin } as const;
  return draftFiling(tx, { ...common, endsMandateId: ends.mandateId, dates }, author);
};
