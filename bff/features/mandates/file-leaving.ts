import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { dayAfter } from '#core/mandates/deadline';
import { leavingProblem } from '#core/mandates/leaving';
import type { Deps, Tx } from '#infra/context';

import type { GoingRun } from './continue-runs.queries.ts';
import { attach } from './documents.queries.ts';
import { draftFiling } from './draft-filing.ts';
import { filingFacts } from './filing-facts.queries.ts';
import {
  documentKind,
  leavingRows,
  type LeavingSqlRow,
  representativeFacts,
} from './leaving.queries.ts';
import { sendFiling } from './send-filing.ts';

/**
 * Drafts and sends the filing by which a representative leaves one co-ownership. @returns its key and what it cost
 * @throws mandates.not-concerned, the code of what stands in the way, no-tariff, wallet.insufficient
 */
export const fileLeaving = async (
  deps: Deps,
  tx: Tx,
  { run, coOwnershipId, now }: { run: GoingRun; coOwnershipId: string; now: Date },
): Promise<{ filingId: string; totalCents: number }> => {
  const { representativeId, replacementId, lastDay, documentId } = run;
  const changedOn = dayAfter(lastDay);
  const today = brusselsDay(now);
  const query = { representativeId, from: changedOn, today, coOwnershipId };
  const row = (await leavingRows(tx.sql, query))[0] ?? fail('mandates.not-concerned');
  await refuseUnfit(tx, run, row, today);
  const author = { staffId: run.startedBy, now };
  const filingId = await draftFiling(
    tx,
    {
      coOwnershipId,
      mandateId: row.mandateId,
      dates: { kind: 'representative-replaced', lastDay },
      changedOn,
      formerRepresentativeId: representativeId,
      representativeId: replacementId,
      paidBy: run.paidBy,
      walletId: run.walletId ?? undefined,
    },
    author,
  );
  if (documentId !== null) await attach(tx.sql, filingId, documentId);
  const facts = (await filingFacts(tx.sql, filingId, today)) ?? fail('not-found');
  const evidence = `run ${run.id}`;
  const sending = { ...author, happenedAt: now, evidence, documentId };
  const { fee } = await sendFiling(deps, tx, facts, sending);
  return { filingId, totalCents: fee.totalCents };
};

const refuseUnfit = async (
  { sql }: Tx,
  { replacementId, documentId }: GoingRun,
  row: LeavingSqlRow,
  today: string,
): Promise<void> => {
  const successor =
    replacementId === null ? null : await representativeFacts(sql, replacementId, today);
  const kind = documentId === null ? undefined : await documentKind(sql, documentId);
  const problem = leavingProblem(row, successor ?? null, kind ? [kind] : []);
  if (problem !== null) fail(problem, { status: 409 });
};
