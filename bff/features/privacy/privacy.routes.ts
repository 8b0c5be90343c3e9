import { privacyApi } from '#contract/privacy';
import { fail } from '#core/errors';
import { toPage } from '#infra/cursor';
import type { Bind } from '#infra/http';

import { obstaclesOf, privacyById, privacyRows, rowsHeld } from './privacy.queries.ts';

export const privacyRoutes = (bind: Bind): void => {
  bind(privacyApi.list, async (ctx, { query }) =>
    toPage(await privacyRows(ctx.deps.sql, query), query.limit, (p) => [p.legalEndOn, p.id]),
  );
  bind(privacyApi.show, async (ctx, { params }) => {
    const request = await privacyById(ctx.deps.sql, params.id);
    if (!request) fail('not-found');
    const [held, obstacles] = await Promise.all([
      rowsHeld(ctx.deps.sql, request.account.id),
      obstaclesOf(ctx.deps.sql, request.account.id),
    ]);
    return { ...request, held, obstacles };
  });
};
