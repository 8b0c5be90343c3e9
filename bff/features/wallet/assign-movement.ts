import { fail } from '#core/errors';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { assignOwner, isFinance, lockOwner } from './decide/owner.queries.ts';

/** Gives a movement an owner, or none. Throws Problem `invalid` when the colleague is not of finance. */
export const assignMovement = (
  ctx: Context,
  movementId: string,
  { ownerId }: { ownerId: string | null },
): Promise<void> =>
  runCommand(
    ctx,
    { action: 'wallet.assign', subject: { kind: 'movement', id: movementId } },
    async ({ sql }) => {
      const before = (await lockOwner(sql, movementId)) ?? fail('not-found');
      if (ownerId !== null && !(await isFinance(sql, ownerId)))
        fail('invalid', { errors: { ownerId: 'is no active colleague of finance' } });
      await assignOwner(sql, movementId, ownerId);
      return { result: undefined, changedFields: ['ownerId'], before, after: { ownerId } };
    },
  );
