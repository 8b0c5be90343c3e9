import { representativeRunsApi as api } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { deadlineOf } from '#core/mandates/deadline';
import { toPage } from '#infra/cursor';
import type { Bind } from '#infra/http';

import { walletOf } from './filing-record.queries.ts';
import { planLeaving } from './plan-leaving.ts';
import { rowsOfRun, runById, runRows } from './runs.queries.ts';
import { retryRun, startRun } from './start-run.ts';

export const bindRuns = (bind: Bind): void => {
  bind(api.preview, async (ctx, { params, body }) => {
    const { sql } = ctx.deps;
    const leaving = { ...body, representativeId: params.id };
    const { rows, filings, totalCents } = await planLeaving(sql, leaving, brusselsDay(ctx.now));
    const { lastDay, walletId } = body;
    const wallet = walletId === undefined ? null : await walletOf(sql, walletId);
    const { deadlineOn } = deadlineOf({ kind: 'representative-replaced', lastDay });
    return { rows, filings, totalCents, deadlineOn, balanceCents: wallet?.balanceCents ?? null };
  });
  bind(api.start, (ctx, { params, body }) => startRun(ctx, params.id, body));
  bind(api.list, async (ctx, { query }) =>
    toPage(await runRows(ctx.deps.sql, query), query.limit, ({ id }) => [id]),
  );
  bind(
    api.show,
    async (ctx, { params }) => (await runById(ctx.deps.sql, params.id)) ?? fail('not-found'),
  );
  bind(api.rows, async (ctx, { params, query }) =>
    toPage(await rowsOfRun(ctx.deps.sql, params.id, query), query.limit, ({ id }) => [id]),
  );
  bind(api.retry, (ctx, { params, body }) => retryRun(ctx, params.id, body.reason));
};
