import type { z } from 'zod';

import type { syndicsApi } from '#contract/mandates';
import { fail } from '#core/errors';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { changedFields } from './changed-fields.ts';
import { refuseStale } from './refuse-stale.ts';
import { lockSyndic, updateSyndic } from './syndic-commands.queries.ts';
import { auditable, refuseTakenSyndic, syndicValues } from './syndic-values.ts';

type Body = z.infer<NonNullable<typeof syndicsApi.correct.body>>;

/**
 * Corrects a syndic's data; a national number that is not told stays. @throws not-found, stale, invalid,
 * mandates.kind-fixed, mandates.number-taken
 */
export const correctSyndic = (ctx: Context, id: string, { reason, version, ...fields }: Body) =>
  runCommand(
    ctx,
    { action: 'mandates.correct-syndic', subject: { kind: 'syndic', id }, reason },
    async (tx) => {
      const locked = (await lockSyndic(tx.sql, id)) ?? fail('not-found');
      refuseStale(locked, version);
      if (locked.kind !== fields.kind) fail('mandates.kind-fixed', { status: 409 });
      const values = await syndicValues(ctx, tx, fields);
      await refuseTakenSyndic(tx, values, id);
      const result = (await updateSyndic(tx.sql, id, values)) ?? fail('not-found');
      const [before, after] = [auditable(locked), auditable({ ...locked, ...values })];
      return { result, changedFields: changedFields(before, after), before, after };
    },
  );
