import type { z } from 'zod';

import type { representativesApi } from '#contract/mandates';
import { fail } from '#core/errors';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { refuseTwice, representativeValues } from './add-representative.ts';
import { changedFields } from './changed-fields.ts';
import { refuseStale } from './refuse-stale.ts';
import { lockRepresentative, updateRepresentative } from './representative-commands.queries.ts';

type Body = z.infer<NonNullable<typeof representativesApi.correct.body>>;

/** Corrects a representative's data; a number that is not told stays. @throws not-found, stale, invalid */
export const correctRepresentative = (
  ctx: Context,
  id: string,
  { reason, version, ...fields }: Body,
) =>
  runCommand(
    ctx,
    { action: 'mandates.correct-representative', subject: { kind: 'representative', id }, reason },
    async (tx) => {
      const before = (await lockRepresentative(tx.sql, id)) ?? fail('not-found');
      refuseStale(before, version);
      const values = await representativeValues(ctx, tx, fields);
      await refuseTwice(tx, before.syndicId, values, id);
      const result = (await updateRepresentative(tx.sql, id, values)) ?? fail('not-found');
      const { name, since } = values;
      const fieldsChanged = changedFields<{ name: string; since: string }>(before, { name, since });
      return {
        result,
        changedFields: fields.nationalNumber ? [...fieldsChanged, 'nationalNumber'] : fieldsChanged,
        before: { name: before.name, since: before.since },
        after: { name, since },
      };
    },
  );
