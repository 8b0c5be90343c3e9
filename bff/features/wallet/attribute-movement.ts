import { fail } from '#core/errors';
import { walletPart } from '#core/ledger/postings';
import { formatDecimal } from '#core/money';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { authorOf } from './decide/author.ts';
import { lockOpenMovement } from './decide/open-movement.ts';
import { postAttribution } from './decide/post-attribution.ts';

export interface SplitPart {
  walletId: string;
  topUpId: string | null;
  /** Above zero; the movement's sign is added. */
  amountCents: number;
}

/**
 * Sends a movement's money to one wallet or several; a debit is taken back from them.
 * Throws Problem `invalid` when the parts do not add up, `conflict` when movement or top-up is decided already.
 */
export const attributeMovement = (
  ctx: Context,
  movementId: string,
  { parts, reason }: { parts: readonly SplitPart[]; reason: string },
): Promise<void> =>
  runCommand(
    ctx,
    { action: 'wallet.attribute', subject: { kind: 'movement', id: movementId }, reason },
    async ({ sql }) => {
      const movement = await lockOpenMovement(sql, movementId);
      const sign = Math.sign(movement.amountCents);
      refuseWrongParts(parts, movement.amountCents);
      await postAttribution(
        sql,
        movement,
        {
          parts: parts.map((part) =>
            walletPart(part.walletId, sign * part.amountCents, part.topUpId ?? undefined),
          ),
          rule: 'by-hand',
          evidence: [],
          state: 'attributed',
        },
        authorOf(ctx),
      );
      return { result: undefined, changedFields: ['state', 'attribution'], after: { parts } };
    },
  );

/** The parts are the movement, and a top-up is paid by money that came in, once. */
export const refuseWrongParts = (parts: readonly SplitPart[], cents: number): void => {
  const total = parts.reduce((sum, { amountCents }) => sum + amountCents, 0);
  if (total !== Math.abs(cents)) {
    const wanted = formatDecimal(Math.abs(cents));
    const detail = `the parts add up to ${formatDecimal(total)}, the movement to ${wanted}`;
    fail('invalid', { detail, errors: { parts: detail } });
  }
  const topUps = parts.flatMap(({ topUpId }) => topUpId ?? []);
  if (cents < 0 && topUps.length > 0)
    fail('invalid', { errors: { parts: 'a debit pays no top-up' } });
  if (new Set(topUps).size < topUps.length)
    fail('invalid', { errors: { parts: 'a top-up is paid once' } });
};
