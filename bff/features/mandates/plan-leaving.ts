import type { Sql, TransactionSql } from 'postgres';

import { fail } from '#core/errors';
import { dayAfter } from '#core/mandates/deadline';
import { filingFee, type Tariff } from '#core/mandates/fee';
import { leavingProblem } from '#core/mandates/leaving';

import {
  documentKind,
  leavingRows,
  type LeavingSqlRow,
  type RepresentativeFacts,
  representativeFacts,
} from './leaving.queries.ts';
import { tariffRows } from './tariffs.queries.ts';

export interface Leaving {
  representativeId: string;
  lastDay: string;
  replacementId?: string | undefined;
  documentId?: string | undefined;
}

export interface PlannedRow {
  coOwnership: { id: string; name: string };
  mandateId: string;
  problem: string | null;
  totalCents: number | null;
}

export interface LeavingPlan {
  leaver: RepresentativeFacts;
  replacement: RepresentativeFacts | null;
  rows: PlannedRow[];
  filings: number;
  totalCents: number;
}

/**
 * Every co-ownership that a leaving representative concerns, with its cost or what stands in the way.
 * @throws not-found, invalid, mandates.not-of-syndic
 */
export const planLeaving = async (
  sql: Sql | TransactionSql,
  leaving: Leaving,
  today: string,
): Promise<LeavingPlan> => {
  const { representativeId, lastDay, documentId } = leaving;
  const { leaver, replacement } = await readPeople(sql, leaving, today);
  const documents = documentId === undefined ? [] : [await readKind(sql, documentId)];
  const [concerned, tariffs] = await Promise.all([
    leavingRows(sql, { representativeId, from: dayAfter(lastDay), today }),
    tariffRows(sql),
  ]);
  const rows = concerned.map((row) =>
    plan(row, leavingProblem(row, replacement, documents), { tariffs, today }),
  );
  const filed = rows.filter(({ problem }) => problem === null);
  return {
    leaver,
    replacement,
    rows,
    filings: filed.length,
    totalCents: filed.reduce((sum, { totalCents }) => sum + (totalCents ?? 0), 0),
  };
};

const plan = (
  row: LeavingSqlRow,
  problem: string | null,
  { tariffs, today }: { tariffs: readonly Tariff[]; today: string },
): PlannedRow => {
  const { coOwnershipId: id, name, mandateId, coOwnershipInKbo: inKbo, surchargeBorne } = row;
  const fee = filingFee({ filedOn: today, inKbo, surchargeBorne }, tariffs);
  const reason = problem ?? (fee.ok ? null : fee.code);
  const totalCents = reason === null && fee.ok ? fee.totalCents : null;
  return { coOwnership: { id, name }, mandateId, problem: reason, totalCents };
};

const readPeople = async (
  sql: Sql | TransactionSql,
  { representativeId, lastDay, replacementId }: Leaving,
  today: string,
): Promise<Pick<LeavingPlan, 'leaver' | 'replacement'>> => {
  const leaver = (await representativeFacts(sql, representativeId, today)) ?? fail('not-found');
  if (lastDay < leaver.since)
    fail('invalid', { detail: 'lastDay', errors: { lastDay: 'before-start' } });
  if (replacementId === undefined) return { leaver, replacement: null };
  const replacement = await representativeFacts(sql, replacementId, today);
  const gone = replacement?.until != null && replacement.until <= lastDay;
  if (replacement?.syndicId !== leaver.syndicId || replacement.id === leaver.id || gone)
    return fail('mandates.not-of-syndic', { status: 409 });
  return { leaver, replacement };
};

const readKind = async (sql: Sql | TransactionSql, documentId: string) =>
  (await documentKind(sql, documentId)) ?? fail('not-found', { detail: 'documentId' });
