import { mandatesApi } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { toPage } from '#infra/cursor';
import type { Bind } from '#infra/http';

import { filingById, filingRows, filingsOf } from './filings.queries.ts';
import { coOwnershipById, coOwnershipRows, mandatesOf } from './mandates.queries.ts';

export const mandatesRoutes = (bind: Bind): void => {
  bind(mandatesApi.coOwnerships, async (ctx, { query }) =>
    toPage(await coOwnershipRows(ctx.deps.sql, query, brusselsDay(ctx.now)), query.limit, (c) => [
      c.searchName,
      c.id,
    ]),
  );
  bind(mandatesApi.coOwnership, async (ctx, { params }) => {
    const [own, mandates, filings] = await Promise.all([
      coOwnershipById(ctx.deps.sql, params.id, brusselsDay(ctx.now)),
      mandatesOf(ctx.deps.sql, params.id),
      filingsOf(ctx.deps.sql, params.id),
    ]);
    if (!own) fail('not-found');
    return { ...own, mandates, filings };
  });
  bind(mandatesApi.filings, async (ctx, { query }) =>
    toPage(await filingRows(ctx.deps.sql, query), query.limit, (f) => [f.deadlineOn, f.id]),
  );
  bind(mandatesApi.filing, async (ctx, { params }) => {
    return (await filingById(ctx.deps.sql, params.id)) ?? fail('not-found');
  });
};
