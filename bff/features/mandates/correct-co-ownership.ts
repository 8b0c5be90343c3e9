import type { z } from 'zod';

import type { coOwnershipsApi } from '#contract/mandates';
import { fail } from '#core/errors';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { changedFields } from './changed-fields.ts';
import { lockCoOwnership, updateCoOwnership } from './co-ownership-commands.queries.ts';
import { refuseTakenNumber, valuesOf } from './create-co-ownership.ts';
import { refuseStale } from './refuse-stale.ts';

type Body = z.infer<NonNullable<typeof coOwnershipsApi.correct.body>>;

/** Corrects what was entered wrongly. @throws not-found, stale, invalid, mandates.number-taken */
export const correctCoOwnership = (
  ctx: Context,
  id: string,
  { reason, version, ...fields }: Body,
) =>
  runCommand(
    ctx,
    { action: 'mandates.correct-co-ownership', subject: { kind: 'co-ownership', id }, reason },
    async (tx) => {
      const before = (await lockCoOwnership(tx.sql, id)) ?? fail('not-found');
      refuseStale(before, version);
      const values = valuesOf(fields);
      await refuseTakenNumber(tx, values.enterpriseNumber, id);
      const result = (await updateCoOwnership(tx.sql, id, values)) ?? fail('not-found');
      const after = values;
      return { result, changedFields: changedFields<typeof after>(before, after), before, after };
    },
  );
