import { auditApi } from '#contract/audit';
import type { Bind } from '#infra/http';
import { actionsThatOccur, listEvents } from './audit.queries.ts';
import { lastLink, unsealedTail } from './seal.queries.ts';
import { showEvent } from './show-event.ts';
import { showTimeline } from './show-timeline.ts';

export const auditRoutes = (bind: Bind): void => {
  bind(auditApi.list, (ctx, { query }) => listEvents(ctx.deps.sql, query));
  bind(auditApi.actions, async (ctx) => ({ items: await actionsThatOccur(ctx.deps.sql) }));
  bind(auditApi.chain, async ({ deps }) => {
    const [link, tail] = await Promise.all([lastLink(deps.sql), unsealedTail(deps.sql)]);
    return { sealed: link?.seq ?? 0, lastHash: link?.hash.toString('hex') ?? null, ...tail };
  });
  bind(auditApi.timeline, (ctx, { query }) => showTimeline(ctx, query));
  bind(auditApi.show, (ctx, { params }) => showEvent(ctx, params.id));
};
