import type { z } from 'zod';

import type { representativeRunsApi } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { readPayer } from './draft-filing.ts';
import { planLeaving } from './plan-leaving.ts';
import { lockRepresentative, updateRepresentative } from './representative-commands.queries.ts';
import {
  insertRun,
  insertRunRows,
  reopenRun,
  runById,
  runningFor,
  waitAgain,
} from './runs.queries.ts';

type Body = z.infer<NonNullable<typeof representativeRunsApi.start.body>>;

/**
 * Writes down what is to be filed when a representative leaves, co-ownership by co-ownership; a job files it.
 * @throws not-found, invalid, mandates.not-of-syndic, mandates.nothing-concerned, mandates.cost-changed,
 * mandates.run-going
 */
export const startRun = (ctx: Context, representativeId: string, body: Body) =>
  runCommand(
    ctx,
    {
      action: 'mandates.start-run',
      subject: { kind: 'representative', id: representativeId },
      reason: body.reason,
    },
    async (tx) => {
      const leaver = (await lockRepresentative(tx.sql, representativeId)) ?? fail('not-found');
      const runId = await runningFor(tx.sql, representativeId);
      if (runId !== undefined) fail('mandates.run-going', { status: 409, extra: { runId } });
      const { lastDay, replacementId, documentId, reason } = body;
      const leaving = { representativeId, lastDay, replacementId, documentId };
      const plan = await planLeaving(tx.sql, leaving, brusselsDay(ctx.now));
      refuseSurprise(plan, body.expectedCents);
      const { id } =
        (await insertRun(tx.sql, {
          ...(await readPayer(tx, body)),
          representativeId,
          replacementId: replacementId ?? null,
          documentId: documentId ?? null,
          lastDay,
          reason,
          startedBy: ctx.staff.id,
          startedAt: ctx.now,
        })) ?? fail('conflict');
      await insertRunRows(
        tx.sql,
        id,
        plan.rows.map(({ coOwnership }) => coOwnership.id),
      );
      await updateRepresentative(tx.sql, representativeId, { until: lastDay });
      const { filings, totalCents } = plan;
      return {
        result: (await runById(tx.sql, id)) ?? fail('not-found'),
        changedFields: ['until'],
        before: { until: leaver.until },
        after: { until: lastDay, runId: id, replacementId, filings, totalCents },
      };
    },
  );

/** Nothing to do, or not what was shown. @throws mandates.nothing-concerned, mandates.cost-changed */
const refuseSurprise = (
  { rows, filings, totalCents }: { rows: readonly unknown[]; filings: number; totalCents: number },
  expectedCents: number,
): void => {
  if (rows.length === 0) fail('mandates.nothing-concerned', { status: 409 });
  if (totalCents !== expectedCents)
    fail('mandates.cost-changed', { status: 409, extra: { current: { filings, totalCents } } });
};

/** Lets the refused rows wait for another try. @throws not-found, mandates.nothing-refused */
export const retryRun = (ctx: Context, runId: string, reason: string) =>
  runCommand(
    ctx,
    { action: 'mandates.retry-run', subject: { kind: 'representative-run', id: runId }, reason },
    async ({ sql }) => {
      if (!(await runById(sql, runId))) fail('not-found');
      const rows = await waitAgain(sql, runId);
      if (rows === 0) fail('mandates.nothing-refused', { status: 409 });
      await reopenRun(sql, runId);
      const result = (await runById(sql, runId)) ?? fail('not-found');
      return { result, changedFields: ['state'], after: { rows } };
    },
  );
