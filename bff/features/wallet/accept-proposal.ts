import { walletPart } from '#core/ledger/postings';
import { fail } from '#core/errors';
import type { Proposal } from '#core/matching/decision';
import { runCommand } from '#infra/command';
import type { Context, Tx } from '#infra/context';

import { authorOf } from './decide/author.ts';
import { lockOpenMovement, type OpenMovement } from './decide/open-movement.ts';
import { postAttribution } from './decide/post-attribution.ts';
import { decideAfresh, proposalsOf } from './decide/propose.ts';

interface Acceptance {
  walletId: string;
  topUpId: string | null;
  reason?: string | undefined;
}

/**
 * Credits what is proposed for a movement, with the evidence of this moment.
 * Throws Problem `wallet.proposal-gone` when it is proposed no more, `conflict` when the movement or top-up is decided.
 */
export const acceptProposal = (
  ctx: Context,
  movementId: string,
  { walletId, topUpId, reason }: Acceptance,
): Promise<void> =>
  runCommand(
    ctx,
    {
      action: 'wallet.accept-proposal',
      subject: { kind: 'movement', id: movementId },
      reason,
    },
    async (tx) => {
      const movement = await lockOpenMovement(tx.sql, movementId);
      const decision = (await decideAfresh(tx.sql, [movement])).get(movementId);
      const proposals = decision ? proposalsOf(decision) : [];
      const chosen = proposals.find((p) => p.walletId === walletId && p.topUpId === topUpId);
      if (!chosen) return fail('wallet.proposal-gone', { status: 409 });
      await creditProposal(ctx, tx, movement, chosen);
      const { amountCents } = movement;
      return {
        result: undefined,
        changedFields: ['state', 'attribution'],
        after: { walletId, topUpId, amountCents },
      };
    },
  );

export const creditProposal = (
  ctx: Context,
  tx: Tx,
  movement: OpenMovement,
  { walletId, topUpId, evidence }: Proposal,
): Promise<string> =>
  postAttribution(
    tx.sql,
    movement,
    {
      parts: [walletPart(walletId, movement.amountCents, topUpId ?? undefined)],
      rule: 'proposal',
      evidence,
      state: 'attributed',
    },
    authorOf(ctx),
  );
