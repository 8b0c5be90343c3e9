import { filingCommandsApi } from '#contract/mandates';
import type { Bind } from '#infra/http';

import { acceptFiling, refuseFiling, registerFiling } from './answer-filing.ts';
import { combineFilings } from './combine-filings.ts';
import { assignFiling, discardFiling, setPayer } from './edit-filing.ts';
import { refile } from './refile.ts';
import { completeFiling, reopenFiling } from './step-filing.ts';
import { submitFiling } from './submit-filing.ts';

const api = filingCommandsApi;

export const bindFilingCommands = (bind: Bind): void => {
  bind(api.complete, (ctx, { params, body }) => completeFiling(ctx, params.id, body));
  bind(api.reopen, (ctx, { params, body }) => reopenFiling(ctx, params.id, body));
  bind(api.submit, (ctx, { params, body }) => submitFiling(ctx, params.id, body));
  bind(api.accept, (ctx, { params, body }) => acceptFiling(ctx, params.id, body));
  bind(api.register, (ctx, { params, body }) => registerFiling(ctx, params.id, body));
  bind(api.refuse, (ctx, { params, body }) => refuseFiling(ctx, params.id, body));
  bind(api.setPayer, (ctx, { params, body }) => setPayer(ctx, params.id, body));
  bind(api.assign, (ctx, { params, body }) => assignFiling(ctx, params.id, body));
  bind(api.combine, (ctx, { params, body }) => combineFilings(ctx, params.id, body));
  bind(api.refile, (ctx, { params, body }) => refile(ctx, params.id, body));
  bind(api.discard, (ctx, { params, body }) => discardFiling(ctx, params.id, body));
};
