import { mandatesApi } from '#contract/mandates';
import type { Bind } from '#infra/http';

import { correctMandate } from './correct-mandate.ts';
import { endMandate } from './end-mandate.ts';
import { fileChange } from './file-change.ts';
import { previewMandate } from './preview-mandate.ts';
import { previewRenewal } from './preview-renewal.ts';
import { recordMandate } from './record-mandate.ts';
import { renewMandate } from './renew-mandate.ts';
import { replaceRepresentative } from './replace-representative.ts';

export const bindMandateCommands = (bind: Bind): void => {
  bind(mandatesApi.preview, (ctx, { body }) => previewMandate(ctx, body));
  bind(mandatesApi.record, (ctx, { body }) => recordMandate(ctx, body));
  bind(mandatesApi.correct, (ctx, { params, body }) => correctMandate(ctx, params.id, body));
  bind(mandatesApi.end, (ctx, { params, body }) => endMandate(ctx, params.id, body));
  bind(mandatesApi.previewRenewal, (ctx, { params, body }) => previewRenewal(ctx, params.id, body));
  bind(mandatesApi.renew, (ctx, { params, body }) => renewMandate(ctx, params.id, body));
  bind(mandatesApi.fileChange, (ctx, { params, body }) => fileChange(ctx, params.id, body));
  bind(mandatesApi.replaceRepresentative, (ctx, { params, body }) =>
    replaceRepresentative(ctx, params.id, body),
  );
};
