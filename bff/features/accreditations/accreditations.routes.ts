import { accreditationsApi } from '#contract/accreditations';
import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { toPage } from '#infra/cursor';
import type { Bind } from '#infra/http';

import { accreditationRows, missingRows } from './accreditations.queries.ts';
import { deliveriesOf, sourceRows, toolRows } from './sources.queries.ts';

export const accreditationsRoutes = (bind: Bind): void => {
  bind(accreditationsApi.tools, async (ctx) => ({ items: await toolRows(ctx.deps.sql) }));
  bind(accreditationsApi.list, async (ctx, { query }) =>
    toPage(await accreditationRows(ctx.deps.sql, query), query.limit, (x) => [
      x.receivedAt.toISOString(),
      x.id,
    ]),
  );
  bind(accreditationsApi.missing, async (ctx, { query }) => {
    const today = brusselsDay(ctx.now);
    return toPage(await missingRows(ctx.deps.sql, query, today), query.limit, (x) => [
      x.eidLinkedAt.toISOString(),
      x.accountId,
      x.kindId,
    ]);
  });
  bind(accreditationsApi.sources, async (ctx) => ({
    items: await sourceRows(ctx.deps.sql),
    next: null,
  }));
  bind(accreditationsApi.source, async (ctx, { params }) => {
    const [source] = await sourceRows(ctx.deps.sql, params.id);
    if (!source) fail('not-found');
    return { ...source, deliveries: await deliveriesOf(ctx.deps.sql, params.id) };
  });
};
