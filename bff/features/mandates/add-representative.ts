import type { z } from 'zod';

import type { representativesApi } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { runCommand } from '#infra/command';
import type { Context, Tx } from '#infra/context';

import { sealNationalNumber } from './numbers.ts';
import {
  insertRepresentative,
  representativeWithNumber,
  type RepresentativeValues,
} from './representative-commands.queries.ts';
import { accountWithNumber, lockSyndic } from './syndic-commands.queries.ts';

type Body = z.infer<NonNullable<typeof representativesApi.add.body>>;

/** Adds a representative to a legal person. @throws not-found, mandates.natural-person, mandates.number-taken */
export const addRepresentative = (ctx: Context, syndicId: string, { reason, ...fields }: Body) =>
  runCommand(
    ctx,
    { action: 'mandates.add-representative', subject: { kind: 'syndic', id: syndicId }, reason },
    async (tx) => {
      const syndic = (await lockSyndic(tx.sql, syndicId)) ?? fail('not-found');
      if (syndic.kind === 'natural-person') fail('mandates.natural-person', { status: 409 });
      const values = await representativeValues(ctx, tx, fields);
      await refuseTwice(tx, syndicId, values);
      const result =
        (await insertRepresentative(tx.sql, { ...values, syndicId })) ?? fail('conflict');
      const after = { representativeId: result.id, name: values.name, since: values.since };
      return { result, changedFields: ['representatives'], after };
    },
  );

/** What is stored of what was typed, tied to the account that holds the number. @throws invalid */
export const representativeValues = async (
  ctx: Context,
  tx: Tx,
  { name, since, nationalNumber }: Omit<Body, 'reason'>,
): Promise<RepresentativeValues> => {
  if (nationalNumber === undefined) return { name, since };
  const { vault } = ctx.deps;
  const sealed = sealNationalNumber(nationalNumber, { vault, today: brusselsDay(ctx.now) });
  const accountId = await accountWithNumber(tx.sql, sealed.nationalNumberHmac);
  return { name, since, ...sealed, accountId };
};

/** @throws mandates.number-taken, with whom has it */
export const refuseTwice = async (
  { sql }: Tx,
  syndicId: string,
  { nationalNumberHmac }: RepresentativeValues,
  ownId?: string,
): Promise<void> => {
  const id = await representativeWithNumber(sql, syndicId, nationalNumberHmac);
  if (id !== undefined && id !== ownId)
    fail('mandates.number-taken', { status: 409, extra: { current: { id } } });
};
