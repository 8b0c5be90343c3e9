import { coOwnershipsApi, representativesApi, syndicsApi, tariffsApi } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import { firstDayWithout } from '#core/mandates/fee';
import type { Bind } from '#infra/http';

import { addRepresentative } from './add-representative.ts';
import { addTariff } from './add-tariff.ts';
import { correctCoOwnership } from './correct-co-ownership.ts';
import { correctRepresentative } from './correct-representative.ts';
import { correctSyndic } from './correct-syndic.ts';
import { correctTariff } from './correct-tariff.ts';
import { createCoOwnership } from './create-co-ownership.ts';
import { createSyndic } from './create-syndic.ts';
import { revealNumber } from './reveal-number.ts';
import { tariffRows } from './tariffs.queries.ts';

/** Co-ownerships, syndics, representatives and tariffs: what filings are made of. */
export const bindRecords = (bind: Bind): void => {
  bind(coOwnershipsApi.create, (ctx, { body }) => createCoOwnership(ctx, body));
  bind(coOwnershipsApi.correct, (ctx, { params, body }) =>
    correctCoOwnership(ctx, params.id, body),
  );
  bind(syndicsApi.create, (ctx, { body }) => createSyndic(ctx, body));
  bind(syndicsApi.correct, (ctx, { params, body }) => correctSyndic(ctx, params.id, body));
  bind(syndicsApi.revealNumber, (ctx, { params, body }) =>
    revealNumber(ctx, 'syndic', params.id, body.reason),
  );
  bind(representativesApi.add, (ctx, { params, body }) => addRepresentative(ctx, params.id, body));
  bind(representativesApi.correct, (ctx, { params, body }) =>
    correctRepresentative(ctx, params.id, body),
  );
  bind(representativesApi.revealNumber, (ctx, { params, body }) =>
    revealNumber(ctx, 'representative', params.id, body.reason),
  );
  bind(tariffsApi.list, async (ctx) => {
    const items = await tariffRows(ctx.deps.sql);
    return { items, missingFrom: firstDayWithout(items, brusselsDay(ctx.now)) };
  });
  bind(tariffsApi.add, (ctx, { body }) => addTariff(ctx, body));
  bind(tariffsApi.correct, (ctx, { params, body }) => correctTariff(ctx, params.id, body));
};
