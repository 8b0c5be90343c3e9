import { fail } from '#core/errors';
import { refundPart, walletPart } from '#core/ledger/postings';
import { lostRace, runCommand } from '#infra/command';
import type { Context, Tx } from '#infra/context';

import { authorOf } from './decide/author.ts';
import { lockMovement, setMovement } from './decide/movement.queries.ts';
import { postAttribution } from './decide/post-attribution.ts';
import { redecide } from './decide/redecide.ts';
import { decideRefund, refundRow, type RefundRow } from './refunds/refunds.queries.ts';

/** Locks the movement first, as every command does, then reads its refund. */
const lockRefund = async ({ sql }: Tx, id: string) => {
  const found = (await refundRow(sql, id)) ?? fail('not-found');
  const movement = await lockMovement(sql, found.movementId);
  const refund = (await refundRow(sql, id)) ?? fail('not-found');
  if (refund.state !== 'requested') return lostRace({ id, state: refund.state });
  return { refund, movement };
};

/**
 * Agrees to a refund that a colleague asked for: what is owed leaves suspense, the rest goes to its wallets.
 * Throws Problem `wallet.own-refund` when one asked for it oneself, `conflict` when it is decided.
 */
export const approveRefund = (ctx: Context, id: string, reason: string): Promise<void> =>
  runCommand(
    ctx,
    { action: 'wallet.approve-refund', subject: { kind: 'refund', id }, reason },
    async (tx) => {
      const { refund, movement } = await lockRefund(tx, id);
      if (refund.requestedBy === ctx.staff.id) fail('wallet.own-refund', { status: 403 });
      const { amountCents } = movement;
      if (amountCents === null) return fail('conflict');
      const verdict = {
        state: 'approved',
        approvedBy: ctx.staff.id,
        reason,
        now: ctx.now,
      } as const;
      if (!(await decideRefund(tx.sql, id, verdict))) return lostRace({ id });
      const rest = refund.rest.map((part) =>
        walletPart(part.walletId, part.amountCents, part.topUpId ?? undefined),
      );
      await postAttribution(
        tx.sql,
        { ...movement, amountCents },
        {
          parts: [refundPart(id, refund.amountCents), ...rest],
          rule: 'refund',
          evidence: [],
          state: 'refunded',
        },
        authorOf(ctx),
      );
      return {
        result: undefined,
        changedFields: ['state'],
        before: stateOf(refund),
        after: verdict,
      };
    },
  );

const stateOf = ({ state, amountCents }: RefundRow) => ({ state, amountCents });

const reopen = (
  ctx: Context,
  id: string,
  { action, state, reason }: { action: string; state: 'refused' | 'withdrawn'; reason: string },
): Promise<void> =>
  runCommand(ctx, { action, subject: { kind: 'refund', id }, reason }, async (tx) => {
    const { refund } = await lockRefund(tx, id);
    if (state === 'withdrawn' && refund.requestedBy !== ctx.staff.id)
      fail('wallet.not-own-refund', { status: 403 });
    if (!(await decideRefund(tx.sql, id, { state, approvedBy: null, reason, now: ctx.now })))
      return lostRace({ id });
    await setMovement(tx.sql, refund.movementId, { state: 'open' });
    await redecide(tx.sql, [refund.movementId]);
    return {
      result: undefined,
      changedFields: ['state'],
      before: stateOf(refund),
      after: { state },
    };
  });

/** Refuses a refund: its movement is open again. */
export const refuseRefund = (ctx: Context, id: string, reason: string): Promise<void> =>
  reopen(ctx, id, { action: 'wallet.refuse-refund', state: 'refused', reason });

/** Takes back one's own request before it is decided. */
export const withdrawRefund = (ctx: Context, id: string, reason: string): Promise<void> =>
  reopen(ctx, id, { action: 'wallet.withdraw-refund', state: 'withdrawn', reason });
