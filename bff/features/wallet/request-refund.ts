import { fail } from '#core/errors';
import { parseIban } from '#core/iban';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { refuseWrongParts, type SplitPart } from './attribute-movement.ts';
import { setMovement } from './decide/movement.queries.ts';
import { lockOpenMovement } from './decide/open-movement.ts';
import { insertRefund } from './refunds/refunds.queries.ts';

interface RefundRequest {
  toIban: string;
  toName: string;
  amountCents: number;
  /** What of the same movement goes to wallets on approval. */
  rest: readonly SplitPart[];
  reason: string;
}

/**
 * Asks to pay a movement back, whole or in part. Nothing is posted before a colleague agrees.
 * Throws Problem `invalid` for a wrong IBAN, a debit, or parts that do not add up.
 */
export const requestRefund = (
  ctx: Context,
  movementId: string,
  request: RefundRequest,
): Promise<{ id: string }> =>
  runCommand(
    ctx,
    {
      action: 'wallet.request-refund',
      subject: { kind: 'movement', id: movementId },
      reason: request.reason,
    },
    async ({ sql }) => {
      const iban = parseIban(request.toIban);
      if (!iban.ok) return fail('invalid', { errors: { toIban: `iban.${iban.problem.code}` } });
      const movement = await lockOpenMovement(sql, movementId);
      const { amountCents, rest } = request;
      if (movement.amountCents < 0)
        fail('invalid', { errors: { amountCents: 'a debit is not refunded' } });
      const own = { walletId: '', topUpId: null, amountCents };
      refuseWrongParts([own, ...rest], movement.amountCents);
      const { staff, now } = ctx;
      const refund = { ...request, toIban: iban.value, movementId, staffId: staff.id, now };
      const id = await insertRefund(sql, refund);
      await setMovement(sql, movementId, { state: 'refund-requested' });
      return {
        result: { id },
        changedFields: ['state', 'refund'],
        after: { refund: id, amountCents },
      };
    },
  );
