import { fail } from '#core/errors';
import { makeRf } from '#core/structured-reference';
import type { Context } from '#infra/context';

import { fateRows, type FateRow, topUpRecord, type TopUpRecordRow } from './top-ups.queries.ts';

/** One top-up with its reference and all that happened to it, oldest first. */
export const showTopUp = async ({ deps: { sql } }: Context, id: string) => {
  const topUp = (await topUpRecord(sql, id)) ?? fail('not-found');
  const fate = [...beginningOf(topUp), ...(await fateRows(sql, topUp)), ...endOf(topUp)];
  return { ...topUp, rf: topUp.reference === null ? null : makeRf(topUp.reference), fate };
};

const event = (at: Date, what: FateRow['what'], amountCents: number | null): FateRow => ({
  at,
  what,
  amountCents,
  movementId: null,
  entryId: null,
});

const beginningOf = ({ createdAt, amountCents }: TopUpRecordRow): FateRow[] => [
  event(createdAt, 'announced', amountCents),
];

/** When a top-up was cancelled or failed is not kept, so these stand at its creation. */
const endOf = ({ state, expiresAt, createdAt }: TopUpRecordRow): FateRow[] => {
  if (state === 'expired') return [event(expiresAt ?? createdAt, 'expired', null)];
  return state === 'cancelled' || state === 'failed' ? [event(createdAt, state, null)] : [];
};
