import type { z } from 'zod';

import type { tariffsApi, TariffView } from '#contract/mandates';
import { fail } from '#core/errors';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { refuseBackwards, refuseOverlap } from './add-tariff.ts';
import { changedFields } from './changed-fields.ts';
import {
  lockTariffs,
  tariffInUse,
  type TariffValues,
  updateTariff,
} from './tariff-commands.queries.ts';
import { tariffRows } from './tariffs.queries.ts';

type Body = z.infer<NonNullable<typeof tariffsApi.correct.body>>;

/**
 * Corrects a tariff; of one that charged filings only the last day, and not to before it was used.
 * @throws not-found, invalid, mandates.tariff-used, mandates.tariff-overlap
 */
export const correctTariff = (
  ctx: Context,
  id: string,
  { reason, ...values }: Body,
): Promise<TariffView> =>
  runCommand(
    ctx,
    { action: 'mandates.correct-tariff', subject: { kind: 'tariff', id }, reason },
    async (tx) => {
      refuseBackwards(values);
      await lockTariffs(tx.sql);
      const { lastUsedOn, ...before } = (await tariffInUse(tx.sql, id)) ?? fail('not-found');
      const changed = changedFields<TariffValues>(before, values);
      refuseUsed(changed, lastUsedOn, values);
      await refuseOverlap(tx, values, id);
      await updateTariff(tx.sql, id, values);
      const tariffs = await tariffRows(tx.sql);
      const result = tariffs.find((tariff) => tariff.id === id) ?? fail('not-found');
      return { result, changedFields: changed, before, after: values };
    },
  );

const refuseUsed = (
  changed: readonly string[],
  lastUsedOn: string | null,
  { validUntil }: TariffValues,
): void => {
  if (lastUsedOn === null) return;
  const onlyItsEnd = changed.every((field) => field === 'validUntil');
  if (!onlyItsEnd || (validUntil !== null && validUntil < lastUsedOn))
    fail('mandates.tariff-used', { status: 409, extra: { lastUsedOn } });
};
