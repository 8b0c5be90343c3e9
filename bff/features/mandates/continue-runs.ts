import { toProblem, isRetryable, describe } from '#infra/problems';
import { type AuditEvent, writeAudit } from '#infra/audit';
import type { Deps } from '#infra/context';
import { inTransaction } from '#infra/database';

import {
  finishRun,
  type GoingRun,
  goingRuns,
  lockRow,
  setFiled,
  setRefused,
  waitingRows,
} from './continue-runs.queries.ts';
import { fileLeaving } from './file-leaving.ts';

const batch = 50;

/**
 * Files what waits in every run, row by row, each in a transaction of its own. Any number of processes may do this at
 * once and any may die: a row is filed and marked as filed together, or neither.
 */
export const continueRuns = async (deps: Deps, signal: AbortSignal): Promise<void> => {
  for (const run of await goingRuns(deps.sql)) await continueRun(deps, run, signal);
};

const continueRun = async (deps: Deps, run: GoingRun, signal: AbortSignal): Promise<void> => {
  for (;;) {
    const rows = await waitingRows(deps.sql, run.id, batch);
    let decided = 0;
    for (const rowId of rows) {
      if (signal.aborted) return;
      if (await decideRow(deps, run, rowId)) decided += 1;
    }
    if (decided === 0) break;
  }
  await finishRun(deps.sql, run.id, deps.clock());
};

/** Files one row, or writes down why not. @returns false when another process has it in hand */
const decideRow = async (deps: Deps, run: GoingRun, rowId: string): Promise<boolean> => {
  const now = deps.clock();
  try {
    return await inTransaction(deps, async (tx) => {
      const coOwnershipId = await lockRow(tx.sql, rowId);
      if (coOwnershipId === undefined) return false;
      const { filingId, totalCents } = await fileLeaving(deps, tx, { run, coOwnershipId, now });
      await setFiled(tx.sql, rowId, filingId, now);
      const after = { runId: run.id, coOwnershipId, totalCents };
      await writeAudit(tx.sql, deps.vault, {
        ...event(run, now),
        subject: { kind: 'filing', id: filingId },
        outcome: 'done',
        changedFields: ['state'],
        personal: { reason: run.reason, after },
      });
      return true;
    });
  } catch (error) {
    return refuseRow(deps, run, { rowId, error, now });
  }
};

/** What is only in the way for a moment leaves the row waiting for the next time. */
const refuseRow = (
  deps: Deps,
  run: GoingRun,
  { rowId, error, now }: { rowId: string; error: unknown; now: Date },
): Promise<boolean> => {
  const problem = toProblem(error)?.code ?? 'internal';
  if (isRetryable(error) || problem === 'unavailable') throw error;
  if (problem === 'internal') deps.log.error({ runId: run.id, err: describe(error) }, 'row failed');
  return inTransaction(deps, async ({ sql }) => {
    if (!(await setRefused(sql, rowId, { problem, at: now }))) return false;
    await writeAudit(sql, deps.vault, {
      ...event(run, now),
      subject: { kind: 'representative-run', id: run.id },
      outcome: problem === 'internal' ? 'failed' : 'refused',
      code: problem,
      personal: { reason: run.reason, note: rowId },
    });
    return true;
  });
};

const event = (run: GoingRun, at: Date): Pick<AuditEvent, 'at' | 'actor' | 'action'> => ({
  at,
  actor: { kind: 'staff', id: run.startedBy },
  action: 'mandates.file-leaving',
});
