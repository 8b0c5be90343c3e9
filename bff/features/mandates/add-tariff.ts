import type { z } from 'zod';

import type { tariffsApi, TariffView } from '#contract/mandates';
import { fail } from '#core/errors';
import { runCommand } from '#infra/command';
import type { Context, Tx } from '#infra/context';

import {
  closeOpenTariff,
  insertTariff,
  lockTariffs,
  overlappingTariff,
  type TariffValues,
} from './tariff-commands.queries.ts';

type Body = z.infer<NonNullable<typeof tariffsApi.add.body>>;

/** Adds a tariff and closes the one that went on without end. @throws invalid, mandates.tariff-overlap */
export const addTariff = (ctx: Context, { reason, ...values }: Body): Promise<TariffView> =>
  runCommand(
    ctx,
    { action: 'mandates.add-tariff', subject: { kind: 'tariff' }, reason },
    async (tx) => {
      refuseBackwards(values);
      await lockTariffs(tx.sql);
      const closed = await closeOpenTariff(tx.sql, values.validFrom);
      await refuseOverlap(tx, values);
      const { id } = (await insertTariff(tx.sql, values)) ?? fail('conflict');
      return {
        result: { id, ...values, filings: 0 },
        subjectId: id,
        changedFields: Object.keys(values),
        after: { ...values, closed: closed.map((tariff) => tariff.id) },
      };
    },
  );

/** @throws invalid when the last day lies before the first */
export const refuseBackwards = ({ validFrom, validUntil }: TariffValues): void => {
  if (validUntil !== null && validUntil < validFrom)
    fail('invalid', { detail: 'validUntil', errors: { validUntil: 'before-start' } });
};

/** @throws mandates.tariff-overlap, with the one that covers some of the same days */
export const refuseOverlap = async (
  { sql }: Tx,
  values: TariffValues,
  ownId?: string,
): Promise<void> => {
  const id = await overlappingTariff(sql, values, ownId);
  if (id !== undefined)
    fail('mandates.tariff-overlap', { status: 409, extra: { current: { id } } });
};
