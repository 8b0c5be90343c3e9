import type { Sql, TransactionSql } from 'postgres';

import type { decisionOrgans, filingStates } from '#core/vocabulary';

export interface MandateValues {
  coOwnershipId: string;
  syndicId: string;
  representativeId: string | null;
  representativeNamed: boolean;
  startsOn: string;
  endsOn: string | null;
  decidedOn: string;
  organ: (typeof decisionOrgans)[number];
  provisional: boolean;
}

export type LockedMandate = MandateValues & { id: string; version: number };

const mandateFields = (sql: Sql | TransactionSql) => sql`
  id, version, co_ownership_id, syndic_id, representative_id, representative_named, starts_on,
  ends_on, decided_on, organ, provisional from mandates`;

export const mandateById = async (sql: Sql, id: string) => {
  const rows = await sql<LockedMandate[]>`select ${mandateFields(sql)} where id = ${id}`;
  return rows[0];
};

export const lockMandate = async (sql: TransactionSql, id: string) => {
  const rows = await sql<LockedMandate[]>`
    select ${mandateFields(sql)} where id = ${id} for update`;
  return rows[0];
};

export const insertMandate = async (
  sql: TransactionSql,
  values: MandateValues & { renewsId?: string },
) => {
  const rows = await sql<{ id: string }[]>`
    insert into mandates ${sql({ ...values })} returning id`;
  return rows[0];
};

export const updateMandate = async (
  sql: TransactionSql,
  id: string,
  values: Partial<MandateValues> & { endDecidedOn?: string | null },
) => {
  const rows = await sql<{ id: string; version: number }[]>`
    update mandates set ${sql({ ...values })}, version = version + 1
    where id = ${id} returning id, version`;
  return rows[0];
};

/** Filings that rest on the days of this mandate, locked. */
export const filingsOnMandate = (sql: TransactionSql, mandateId: string) => sql<
  { id: string; state: (typeof filingStates)[number] }[]
>`
  select id, state from filings
  where (mandate_id = ${mandateId} or ends_mandate_id = ${mandateId}) and state <> 'refused'
  order by id for update`;

/** The facts of an unsent filing changed: it is a draft again, with a deadline of its own days. */
export const redraft = (sql: TransactionSql, filingId: string, deadlineOn: string) => sql`
  update filings set deadline_on = ${deadlineOn}, state = 'draft', version = version + 1
  where id = ${filingId} and state in ('draft', 'complete')`;
