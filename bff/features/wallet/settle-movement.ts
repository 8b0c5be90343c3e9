import { fail } from '#core/errors';
import { accountPart, providerFeePosting } from '#core/ledger/postings';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { authorOf } from './decide/author.ts';
import { lockOpenMovement } from './decide/open-movement.ts';
import { postAttribution } from './decide/post-attribution.ts';

interface Settlement {
  as: 'bank-charge' | 'provider-payout';
  /** What the provider kept of its payout. */
  feeCents: number;
  reason: string;
}

/**
 * Books a movement that belongs to no wallet: a charge of the bank, or a payout (or chargeback) of the payment provider,
 * which empties clearing together with the fee that was kept.
 * Throws Problem `invalid` for a fee on anything but a payout that came in.
 */
export const settleMovement = (
  ctx: Context,
  movementId: string,
  { as, feeCents, reason }: Settlement,
): Promise<void> =>
  runCommand(
    ctx,
    { action: 'wallet.settle', subject: { kind: 'movement', id: movementId }, reason },
    async ({ sql }) => {
      const movement = await lockOpenMovement(sql, movementId);
      const { amountCents } = movement;
      if (feeCents > 0 && (as === 'bank-charge' || amountCents < 0))
        fail('invalid', { errors: { feeCents: 'only a payout that came in has a fee' } });
      const author = authorOf(ctx);
      const { staffId } = author;
      await postAttribution(
        sql,
        movement,
        {
          parts: [accountPart(as === 'bank-charge' ? 'bank-charges' : 'clearing', amountCents)],
          rule: as,
          evidence: [],
          state: 'settled',
          besides: (attributionId, bookedOn) =>
            feeCents === 0
              ? []
              : [providerFeePosting(feeCents, { movementId, attributionId, bookedOn, staffId })],
        },
        author,
      );
      return {
        result: undefined,
        changedFields: ['state', 'attribution'],
        after: { as, feeCents },
      };
    },
  );
