import type { Sql, TransactionSql } from 'postgres';

import type { feePayers } from '#core/vocabulary';

export interface GoingRun {
  id: string;
  representativeId: string;
  replacementId: string | null;
  lastDay: string;
  documentId: string | null;
  paidBy: (typeof feePayers)[number];
  walletId: string | null;
  startedBy: string;
  reason: string;
}

export const goingRuns = (sql: Sql) => sql<GoingRun[]>`
  select id, representative_id, replacement_id, last_day, document_id, paid_by, wallet_id,
    started_by, reason
  from representative_runs where state = 'running' order by id`;

/** Keys of the next rows that wait. */
export const waitingRows = async (sql: Sql, runId: string, limit: number) => {
  const rows = await sql<{ id: string }[]>`
    select id from representative_run_rows
    where run_id = ${runId} and state = 'waiting' order by id limit ${limit}`;
  return rows.map(({ id }) => id);
};

/** The co-ownership of a row that waits still and that nobody else has in hand. */
export const lockRow = async (sql: TransactionSql, rowId: string) => {
  const rows = await sql<{ coOwnershipId: string }[]>`
    select co_ownership_id from representative_run_rows
    where id = ${rowId} and state = 'waiting' for update skip locked`;
  return rows[0]?.coOwnershipId;
};

export const setFiled = (sql: TransactionSql, rowId: string, filingId: string, at: Date) => sql`
  update representative_run_rows set state = 'filed', filing_id = ${filingId}, decided_at = ${at}
  where id = ${rowId}`;

export const setRefused = async (
  sql: TransactionSql,
  rowId: string,
  { problem, at }: { problem: string; at: Date },
) => {
  const rows = await sql`
    update representative_run_rows set state = 'refused', problem = ${problem}, decided_at = ${at}
    where id = ${rowId} and state = 'waiting' returning id`;
  return rows.length > 0;
};

/** Ends a run of which no row waits any more. */
export const finishRun = (sql: Sql, runId: string, at: Date) => sql`
  update representative_runs set state = 'done', finished_at = ${at}
  where id = ${runId} and state = 'running' and not exists (
    select from representative_run_rows where run_id = ${runId} and state = 'waiting')`;
