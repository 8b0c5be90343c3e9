import { movementCommandsApi, movementsApi } from '#contract/wallet';
import type { Bind } from '#infra/http';

import { acceptMany } from './accept-many.ts';
import { acceptProposal } from './accept-proposal.ts';
import { assignMovement } from './assign-movement.ts';
import { attributeMovement } from './attribute-movement.ts';
import { previewAccept } from './preview-accept.ts';
import { previewUndo } from './preview-undo.ts';
import { listMovements } from './reading/list-movements.ts';
import { openSummary } from './reading/movement-list.queries.ts';
import { showMovement } from './reading/show-movement.ts';
import { settleMovement } from './settle-movement.ts';
import { undoAttribution } from './undo-attribution.ts';

export const bindMovements = (bind: Bind): void => {
  bind(movementsApi.list, (ctx, { query }) => listMovements(ctx, query));
  bind(movementsApi.search, (ctx, { body }) => listMovements(ctx, body));
  bind(movementsApi.summary, (ctx) => openSummary(ctx.deps.sql));
  bind(movementCommandsApi.previewAccept, (ctx, { body }) => previewAccept(ctx, body.ids));
  bind(movementCommandsApi.acceptMany, (ctx, { body }) => acceptMany(ctx, body));
  bind(movementsApi.show, (ctx, { params }) => showMovement(ctx, params.id));
  bind(movementCommandsApi.accept, (ctx, { params, body }) => acceptProposal(ctx, params.id, body));
  bind(movementCommandsApi.attribute, (ctx, { params, body }) =>
    attributeMovement(ctx, params.id, body),
  );
  bind(movementCommandsApi.settle, (ctx, { params, body }) => settleMovement(ctx, params.id, body));
  bind(movementCommandsApi.assign, (ctx, { params, body }) => assignMovement(ctx, params.id, body));
  bind(movementCommandsApi.previewUndo, (ctx, { params }) => previewUndo(ctx, params.id));
  bind(movementCommandsApi.undo, (ctx, { params, body }) => undoAttribution(ctx, params.id, body));
};
