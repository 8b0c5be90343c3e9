import { fail } from '#core/errors';
import type { Context } from '#infra/context';
import { inTransaction } from '#infra/database';

import { liveAttribution } from './decide/attribution.queries.ts';
import { movementRows } from './decide/movement.queries.ts';
import { planUndo } from './decide/undo-plan.ts';

/** What undoing a movement's attribution would do, without doing it. */
export const previewUndo = (ctx: Context, movementId: string) =>
  inTransaction(ctx.deps, async ({ sql }) => {
    if ((await movementRows(sql, [movementId])).length === 0) fail('not-found');
    const live = await liveAttribution(sql, movementId);
    if (!live) return { possible: false, obstacle: 'nothing-to-undo', wallets: [], reopens: [] };
    const { obstacle, wallets, reopens } = await planUndo(sql, live, ctx.now);
    return { possible: obstacle === null, obstacle, wallets, reopens };
  });
