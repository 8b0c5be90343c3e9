import type { z } from 'zod';

import type { syndicsApi } from '#contract/mandates';
import { fail } from '#core/errors';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { insertSyndic } from './syndic-commands.queries.ts';
import { auditable, refuseTakenSyndic, syndicValues } from './syndic-values.ts';

type Body = z.infer<NonNullable<typeof syndicsApi.create.body>>;

/** Adds a syndic. @throws invalid, mandates.number-taken */
export const createSyndic = (ctx: Context, { reason, ...fields }: Body) =>
  runCommand(
    ctx,
    { action: 'mandates.create-syndic', subject: { kind: 'syndic' }, reason },
    async (tx) => {
      const values = await syndicValues(ctx, tx, fields);
      await refuseTakenSyndic(tx, values);
      const result = (await insertSyndic(tx.sql, values)) ?? fail('conflict');
      const after = auditable(values);
      return { result, subjectId: result.id, changedFields: Object.keys(after), after };
    },
  );
