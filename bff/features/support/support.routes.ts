import { supportApi } from '#contract/support';
import { fail } from '#core/errors';
import { toPage } from '#infra/cursor';
import type { Bind } from '#infra/http';

import { messagesOf, similarTo, ticketById, ticketRows } from './support.queries.ts';

export const supportRoutes = (bind: Bind): void => {
  bind(supportApi.list, async (ctx, { query }) =>
    toPage(await ticketRows(ctx.deps.sql, query, ctx.staff.id), query.limit, (t) => [
      t.openedAt.toISOString(),
      t.id,
    ]),
  );
  bind(supportApi.show, async (ctx, { params }) => {
    const [ticket, messages, similar] = await Promise.all([
      ticketById(ctx.deps.sql, params.id),
      messagesOf(ctx.deps.sql, params.id),
      similarTo(ctx.deps.sql, params.id),
    ]);
    if (!ticket) fail('not-found');
    return { ...ticket, messages, similar };
  });
};
