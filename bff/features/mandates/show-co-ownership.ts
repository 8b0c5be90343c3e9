import type { CoOwnershipRecord } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { timelineOf } from '#core/mandates/timeline';
import type { Context } from '#infra/context';
import type { Reply } from '#infra/http';

import { coOwnershipById, mandatesOf } from './co-ownerships.queries.ts';
import { filingRow } from './filing-row.ts';
import { filingsOf } from './filings.queries.ts';

/** One co-ownership with its mandates, what is wrong with their timeline, and its filings. @throws not-found */
export const showCoOwnership = async (
  ctx: Context,
  id: string,
): Promise<Reply<CoOwnershipRecord>> => {
  const { sql } = ctx.deps;
  const [own, mandates, filings] = await Promise.all([
    coOwnershipById(sql, id, brusselsDay(ctx.now)),
    mandatesOf(sql, id),
    filingsOf(sql, id),
  ]);
  if (!own) fail('not-found');
  const spans = mandates.map((m) => ({ ...m, syndicId: m.syndic.id }));
  return {
    ...own,
    mandates,
    timeline: timelineOf(spans),
    filings: filings.map((row) => filingRow(row, ctx.now)),
  };
};
