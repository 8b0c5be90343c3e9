import { fail } from '#core/errors';
import { lostRace, runCommand } from '#infra/command';
import type { Context } from '#infra/context';
import { reverseAttribution } from '#infra/ledger';

import { closeAttribution, liveAttribution, reopenTopUps } from './decide/attribution.queries.ts';
import { authorOf } from './decide/author.ts';
import { lockMovement, setMovement } from './decide/movement.queries.ts';
import { redecide } from './decide/redecide.ts';
import { type Consequence, planUndo } from './decide/undo-plan.ts';
import { lockWalletsOf, stepRefundBack } from './decide/undo.queries.ts';

/**
 * Takes an attribution back: every entry gets its mirror, movement and top-ups are open again.
 * Throws Problem `wallet.spent-since` when a wallet would fall below zero and `evenIfSpent` is not given,
 * `wallet.refund-in-file` or `wallet.refund-paid` when the money is with the bank, `conflict` when there is nothing
 * to undo.
 */
export const undoAttribution = (
  ctx: Context,
  movementId: string,
  { evenIfSpent, reason }: { evenIfSpent: boolean; reason: string },
): Promise<{ wallets: Consequence[] }> =>
  runCommand(
    ctx,
    { action: 'wallet.undo', subject: { kind: 'movement', id: movementId }, reason },
    async ({ sql }) => {
      const movement = await lockMovement(sql, movementId);
      const live = await liveAttribution(sql, movementId);
      if (!live) return lostRace({ id: movementId, state: movement.state });
      await lockWalletsOf(sql, live.id);
      const plan = await planUndo(sql, live, ctx.now);
      if (plan.obstacle) fail(`wallet.${plan.obstacle}`, { status: 409 });
      const spent = plan.wallets.filter(({ spentSince }) => spentSince);
      if (spent.length > 0 && !evenIfSpent)
        fail('wallet.spent-since', { status: 409, extra: { wallets: spent } });
      const author = authorOf(ctx);
      await closeAttribution(sql, live.id, author);
      await reverseAttribution(sql, live.id, { ...author, bookedOn: author.today });
      const reopened = await reopenTopUps(sql, live.id, ctx.now);
      if (plan.refund) await stepRefundBack(sql, plan.refund, ctx.now);
      await setMovement(sql, movementId, { state: 'open' });
      await redecide(sql, [movementId]);
      return {
        result: { wallets: plan.wallets },
        changedFields: ['state', 'attribution'],
        before: { attribution: live.id, rule: live.rule },
        after: { reopened },
      };
    },
  );
