import { coOwnershipsApi, filingsApi, mandatesApi, syndicsApi } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import { lateness } from '#core/mandates/lateness';
import type { Context } from '#infra/context';
import { toPage } from '#infra/cursor';
import type { Bind } from '#infra/http';

import { coOwnershipRows, coOwnershipsFound } from './co-ownerships.queries.ts';
import { endingMandates } from './ending-mandates.queries.ts';
import { explainDeadline } from './explain-deadline.ts';
import { filingRow } from './filing-row.ts';
import { filingRows } from './filings.queries.ts';
import { searchTerms } from './search-terms.ts';
import { showCoOwnership } from './show-co-ownership.ts';
import { showFiling } from './show-filing.ts';
import { showSyndic } from './show-syndic.ts';
import { syndicMandates, syndicRows, syndicsFound } from './syndics.queries.ts';

const todayOf = ({ now }: Context) => brusselsDay(now);

export const bindReading = (bind: Bind): void => {
  bind(coOwnershipsApi.list, async (ctx, { query }) =>
    toPage(await coOwnershipRows(ctx.deps.sql, query, todayOf(ctx)), query.limit, (c) => [
      c.searchName,
      c.id,
    ]),
  );
  bind(coOwnershipsApi.search, async (ctx, { body }) => {
    const today = todayOf(ctx);
    const terms = searchTerms(body.text, { vault: ctx.deps.vault, today });
    return { items: await coOwnershipsFound(ctx.deps.sql, { ...terms, today }) };
  });
  bind(coOwnershipsApi.show, (ctx, { params }) => showCoOwnership(ctx, params.id));

  bind(syndicsApi.list, async (ctx, { query }) =>
    toPage(await syndicRows(ctx.deps.sql, query, todayOf(ctx)), query.limit, (y) => [
      y.sortName,
      y.id,
    ]),
  );
  bind(syndicsApi.search, async (ctx, { body }) => {
    const today = todayOf(ctx);
    const terms = searchTerms(body.text, { vault: ctx.deps.vault, today });
    return { items: await syndicsFound(ctx.deps.sql, { ...terms, today }) };
  });
  bind(syndicsApi.show, (ctx, { params }) => showSyndic(ctx, params.id));
  bind(syndicsApi.mandates, async (ctx, { params, query }) => {
    const page = { ...query, after: query.after, today: todayOf(ctx) };
    return toPage(await syndicMandates(ctx.deps.sql, params.id, page), query.limit, (m) => [
      m.searchName,
      m.mandateId,
    ]);
  });

  bind(mandatesApi.ending, async (ctx, { query }) => {
    const page = { ...query, after: query.after, today: todayOf(ctx) };
    return toPage(await endingMandates(ctx.deps.sql, page), query.limit, (m) => [
      m.endsOn,
      m.mandateId,
    ]);
  });

  bind(filingsApi.list, async (ctx, { query }) => {
    const page = toPage(await filingRows(ctx.deps.sql, query), query.limit, (f) => [
      f.deadlineOn,
      f.id,
    ]);
    return { ...page, items: page.items.map((row) => filingRow(row, ctx.now)) };
  });
  bind(filingsApi.explainDeadline, (ctx, { body }) => {
    const deadline = explainDeadline(body);
    return { ...deadline, lateness: lateness(deadline.deadlineOn, todayOf(ctx)) };
  });
  bind(filingsApi.show, (ctx, { params }) => showFiling(ctx, params.id));
};
