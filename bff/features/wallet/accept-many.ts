import { fail } from '#core/errors';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { creditProposal } from './accept-proposal.ts';
import { lockMovements } from './decide/movement.queries.ts';
import { asOpen } from './decide/open-movement.ts';
import { acceptables, fingerprintOf, totalOf } from './preview-accept.ts';

interface Agreement {
  ids: readonly string[];
  /** Of the preview that was agreed to. */
  fingerprint: string;
  reason: string;
}

/**
 * Credits the first proposal of each movement, all or none.
 * Throws Problem `wallet.preview-stale` when anything of the preview has changed, `wallet.not-acceptable` when one of
 * them has an obstacle.
 */
export const acceptMany = (
  ctx: Context,
  { ids, fingerprint, reason }: Agreement,
): Promise<{ accepted: number; totalCents: number }> =>
  runCommand(
    ctx,
    { action: 'wallet.accept-many', subject: { kind: 'movements' }, reason },
    async (tx) => {
      const items = await acceptables(tx.sql, await lockMovements(tx.sql, ids));
      if (fingerprintOf(items) !== fingerprint) fail('wallet.preview-stale', { status: 409 });
      const refused = items.filter(({ obstacle }) => obstacle !== null);
      if (refused.length > 0)
        fail('wallet.not-acceptable', {
          status: 409,
          extra: {
            items: refused.map(({ movement, obstacle }) => ({ id: movement.id, obstacle })),
          },
        });
      for (const { movement, proposal } of items)
        if (proposal) await creditProposal(ctx, tx, asOpen(movement), proposal);
      return {
        result: { accepted: items.length, totalCents: totalOf(items) },
        changedFields: ['state', 'attribution'],
        after: { movements: items.map(({ movement }) => movement.id) },
      };
    },
  );
