import type { z } from 'zod';

import type { coOwnershipsApi } from '#contract/mandates';
import { fail } from '#core/errors';
import { normaliseName } from '#core/names';
import { runCommand } from '#infra/command';
import type { Context, Tx } from '#infra/context';

import {
  coOwnershipWithNumber,
  type CoOwnershipValues,
  insertCoOwnership,
} from './co-ownership-commands.queries.ts';
import { readEnterpriseNumber } from './numbers.ts';

type Body = z.infer<NonNullable<typeof coOwnershipsApi.create.body>>;

/** Adds a co-ownership. @throws invalid, mandates.number-taken */
export const createCoOwnership = (ctx: Context, { reason, ...fields }: Body) =>
  runCommand(
    ctx,
    { action: 'mandates.create-co-ownership', subject: { kind: 'co-ownership' }, reason },
    async (tx) => {
      const values = valuesOf(fields);
      await refuseTakenNumber(tx, values.enterpriseNumber);
      const result = (await insertCoOwnership(tx.sql, values)) ?? fail('conflict');
      const { searchName: _, ...after } = values;
      return { result, subjectId: result.id, changedFields: Object.keys(after), after };
    },
  );

/** What is stored of what was typed. @throws invalid */
export const valuesOf = (fields: Omit<Body, 'reason'>): CoOwnershipValues => ({
  ...fields,
  searchName: normaliseName(fields.name),
  enterpriseNumber:
    fields.enterpriseNumber === undefined ? null : readEnterpriseNumber(fields.enterpriseNumber),
});

/** @throws mandates.number-taken, with whom has it */
export const refuseTakenNumber = async (
  { sql }: Tx,
  enterpriseNumber: string | null,
  ownId?: string,
): Promise<void> => {
  const id = enterpriseNumber && (await coOwnershipWithNumber(sql, enterpriseNumber));
  if (id && id !== ownId)
    fail('mandates.number-taken', { status: 409, extra: { current: { id } } });
};
