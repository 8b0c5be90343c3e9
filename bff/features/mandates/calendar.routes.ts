import { calendarApi } from '#contract/mandates';
import type { Bind, BindPublic } from '#infra/http';

import { createFeed, revokeFeed, sendFeed } from './calendar-feeds.ts';
import { feedsOf } from './calendar-feeds.queries.ts';

export const bindCalendar = (bind: Bind, bindPublic: BindPublic): void => {
  bind(calendarApi.list, async (ctx) => ({ items: await feedsOf(ctx.deps.sql, ctx.staff.id) }));
  bind(calendarApi.create, (ctx, { body }) => createFeed(ctx, body.scope));
  bind(calendarApi.revoke, (ctx, { params }) => revokeFeed(ctx, params.id));
  bindPublic(calendarApi.feed, (visit, { params, res }) => sendFeed(visit, params.token, res));
};
