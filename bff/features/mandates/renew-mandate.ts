import type { z } from 'zod';

import type { mandatesApi } from '#contract/mandates';
import { fail } from '#core/errors';
import { normaliseName } from '#core/names';
import { runCommand } from '#infra/command';
import type { Context, Tx } from '#infra/context';

import { lockCoOwnership, updateCoOwnership } from './co-ownership-commands.queries.ts';
import { draftFiling } from './draft-filing.ts';
import type { EssentialChanges } from './essential-data.ts';
import { setRegistered } from './essential-data.queries.ts';
import {
  insertMandate,
  type LockedMandate,
  lockMandate,
  updateMandate,
} from './mandate-commands.queries.ts';
import { refuseStale } from './refuse-stale.ts';
import { cutEnd, decideRenewal, type Renewal } from './renewal.ts';
import { lockSyndic, updateSyndic } from './syndic-commands.queries.ts';
import { refuseTakenSyndic } from './syndic-values.ts';

type Body = z.infer<NonNullable<typeof mandatesApi.renew.body>>;

/**
 * Records the next term of a mandate; drafts a filing only when essential data differ from what was filed.
 * @throws not-found, stale, invalid, mandates.not-of-syndic, mandates.number-taken, conflict
 */
export const renewMandate = (ctx: Context, formerId: string, body: Body) =>
  runCommand(
    ctx,
    { action: 'mandates.renew', subject: { kind: 'mandate', id: formerId }, reason: body.reason },
    async (tx) => {
      const former = (await lockMandate(tx.sql, formerId)) ?? fail('not-found');
      refuseStale(former, body.version);
      const renewal = await decideRenewal(ctx, tx, former, body);
      await applyChanges(tx, former, renewal.changes);
      const endsOn = cutEnd(former, renewal.values.startsOn);
      await updateMandate(tx.sql, formerId, { endsOn });
      const next = { ...renewal.values, renewsId: formerId };
      const { id: mandateId } = (await insertMandate(tx.sql, next)) ?? fail('conflict');
      await setRegistered(tx.sql, mandateId, renewal.prints.registered);
      const filingId = await draft(ctx, tx, { mandateId, former, renewal, body });
      return {
        result: { mandateId, filingId },
        changedFields: ['renewed', ...renewal.decision.changed],
        before: { endsOn: former.endsOn },
        after: { ...renewal.values, mandateId, filingId, formerEndsOn: endsOn },
      };
    },
  );

/** @throws mandates.number-taken */
const applyChanges = async (
  tx: Tx,
  { coOwnershipId, syndicId }: LockedMandate,
  { coOwnership, syndic }: EssentialChanges,
): Promise<void> => {
  if (coOwnership) {
    await lockCoOwnership(tx.sql, coOwnershipId);
    const { name, street, postalCode, town } = coOwnership;
    const searchName = name === undefined ? undefined : normaliseName(name);
    await updateCoOwnership(
      tx.sql,
      coOwnershipId,
      told({ name, searchName, street, postalCode, town }),
    );
  }
  if (syndic) {
    const locked = (await lockSyndic(tx.sql, syndicId)) ?? fail('not-found');
    const changes = told(syndic);
    if (changes.enterpriseNumber && locked.kind === 'natural-person')
      fail('mandates.natural-person', { status: 409 });
    await refuseTakenSyndic(tx, { ...locked, ...changes }, syndicId);
    await updateSyndic(tx.sql, syndicId, changes);
  }
};

/** Without the fields that were not told. */
const told = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as {
    [Field in keyof T]?: NonNullable<T[Field]>;
  };

interface Renewed {
  mandateId: string;
  former: LockedMandate;
  renewal: Renewal;
  body: Body;
}

const draft = (
  ctx: Context,
  tx: Tx,
  { mandateId, former, renewal, body }: Renewed,
): Promise<string> | null => {
  const { dates, changedOn, decision } = renewal;
  if (dates === null) return null;
  const replaced = dates.kind === 'representative-replaced';
  return draftFiling(
    tx,
    {
      coOwnershipId: former.coOwnershipId,
      mandateId,
      dates,
      changedOn,
      changedFields: decision.changed,
      formerRepresentativeId: replaced ? (former.representativeId ?? undefined) : undefined,
      representativeId: replaced ? renewal.values.representativeId : null,
      paidBy: body.paidBy,
      walletId: body.walletId,
    },
    { staffId: ctx.staff.id, now: ctx.now },
  );
};
