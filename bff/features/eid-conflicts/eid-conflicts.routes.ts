import { conflictsApi } from '#contract/eid-conflicts';
import { toPage } from '#infra/cursor';
import type { Bind } from '#infra/http';

import { conflictRows } from './eid-conflicts.queries.ts';
import { showConflict } from './show-conflict.ts';

export const conflictsRoutes = (bind: Bind): void => {
  bind(conflictsApi.list, async (ctx, { query }) =>
    toPage(await conflictRows(ctx.deps.sql, query), query.limit, (c) => [
      c.openedAt.toISOString(),
      c.id,
    ]),
  );
  bind(conflictsApi.show, (ctx, { params }) => showConflict(ctx, params.id));
};
