import { randomUUID } from 'node:crypto';

import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { lostRace, runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { creditTransferXml } from './refunds/pain001.ts';
import {
  cancelFile,
  debtorAccount,
  insertRefundFile,
  lockApproved,
  refundFileRows,
} from './refunds/refund-files.queries.ts';

interface FileRequest {
  bankAccountId: string;
  refundIds?: readonly string[] | undefined;
  executionOn: string;
}

/**
 * Collects approved refunds into one credit transfer file.
 * Throws Problem `wallet.no-refunds` when none is approved (any more), `conflict` when one of those asked for is not.
 */
export const createRefundFile = (ctx: Context, request: FileRequest) =>
  runCommand(
    ctx,
    { action: 'wallet.create-refund-file', subject: { kind: 'refund-file' } },
    async ({ sql }) => {
      const { bankAccountId, refundIds, executionOn } = request;
      if (executionOn < brusselsDay(ctx.now))
        fail('invalid', { errors: { executionOn: 'lies in the past' } });
      const debtor = (await debtorAccount(sql, bankAccountId)) ?? fail('not-found');
      if (debtor.currency !== 'EUR')
        fail('invalid', { errors: { bankAccountId: 'is no euro account' } });
      const refunds = await lockApproved(sql, refundIds ?? null);
      if (refunds.length === 0) fail('wallet.no-refunds', { status: 409 });
      if (refundIds && refunds.length < new Set(refundIds).size)
        lostRace({ approved: refunds.map(({ id }) => id) });
      const id = randomUUID();
      const messageId = `BALIE-${brusselsDay(ctx.now).replaceAll('-', '')}-${id.slice(0, 8)}`;
      const totalCents = refunds.reduce((sum, { amountCents }) => sum + amountCents, 0);
      const xml = creditTransferXml({
        messageId,
        createdAt: ctx.now,
        executionOn,
        debtor,
        transfers: refunds.map(({ endToEndId, amountCents, toName, toIban }) => ({
          endToEndId,
          cents: amountCents,
          toName,
          toIban,
          remittance: `Terugbetaling - Remboursement ${endToEndId}`,
        })),
      });
      await insertRefundFile(sql, {
        id,
        messageId,
        bankAccountId,
        xml,
        executionOn,
        totalCents,
        refunds: refunds.map((refund) => refund.id),
        staffId: ctx.staff.id,
        now: ctx.now,
      });
      const [result] = await refundFileRows(sql, { id, limit: 1 });
      return {
        result: result ?? fail('not-found'),
        subjectId: id,
        changedFields: ['state', 'fileId'],
        after: { count: refunds.length, totalCents },
      };
    },
  );

/** The bank did not get or take the file. Throws Problem `conflict` when it was cancelled before. */
export const cancelRefundFile = (ctx: Context, id: string, reason: string): Promise<void> =>
  runCommand(
    ctx,
    { action: 'wallet.cancel-refund-file', subject: { kind: 'refund-file', id }, reason },
    async ({ sql }) => {
      const done = await cancelFile(sql, id, { staffId: ctx.staff.id, now: ctx.now });
      if (!done) return lostRace({ id, cancelled: true });
      return { result: undefined, changedFields: ['cancelledAt', 'state'], after: done };
    },
  );
