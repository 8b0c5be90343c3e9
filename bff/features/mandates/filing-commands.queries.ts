import type { TransactionSql } from 'postgres';

import type { feePayers, filingStates } from '#core/vocabulary';

type State = (typeof filingStates)[number];

/** Locks a filing before anything that rests on it. */
export const lockFiling = (sql: TransactionSql, id: string) =>
  sql`select from filings where id = ${id} for update`;

export const lockUnsent = async (sql: TransactionSql, id: string) => {
  const rows = await sql<{ state: State; unsent: boolean }[]>`
    select state, state in ('draft', 'complete') as unsent from filings where id = ${id} for update`;
  return rows[0];
};

/** A complete filing that lost something is a draft again. */
export const redraftComplete = (sql: TransactionSql, id: string) => sql`
  update filings set state = 'draft', version = version + 1 where id = ${id} and state = 'complete'`;

export interface FilingChanges {
  state?: State;
  deadlineOn?: string;
  feeCents?: number;
  surchargeCents?: number;
  vatCents?: number;
  tariffId?: string;
  paidBy?: (typeof feePayers)[number];
  walletId?: string | null;
  submittedAt?: Date;
  submittedBy?: string;
  acceptedAt?: Date;
  registeredAt?: Date;
  refusedAt?: Date;
  refusalReason?: string;
  ownerId?: string | null;
  kind?: 'end-and-begin';
  endsMandateId?: string;
}

/** Changes a filing that is still the version that was seen; undefined when it is not. */
export const changeFiling = async (
  sql: TransactionSql,
  { id, version }: { id: string; version: number },
  changes: FilingChanges,
) => {
  const rows = await sql<{ id: string; state: State; version: number }[]>`
    update filings set ${sql({ ...changes })}, version = version + 1
    where id = ${id} and version = ${version} returning id, state, version`;
  return rows[0];
};

/** Every mandate in which the former representative would still act from that day on. */
export const replaceInMandates = (
  sql: TransactionSql,
  change: {
    coOwnershipId: string;
    syndicId: string;
    formerId: string;
    nextId: string | null;
    from: string;
  },
) => sql`
  update mandates set representative_id = ${change.nextId}, version = version + 1
  where co_ownership_id = ${change.coOwnershipId} and syndic_id = ${change.syndicId}
    and representative_id = ${change.formerId}
    and coalesce(ends_on, 'infinity') >= ${change.from}`;

export const setEnterpriseNumber = (sql: TransactionSql, id: string, enterpriseNumber: string) =>
  sql`update co_ownerships set enterprise_number = ${enterpriseNumber}, version = version + 1
    where id = ${id}`;

export const deleteFiling = (sql: TransactionSql, id: string) =>
  sql`delete from filings where id = ${id}`;

export const copyDocuments = (sql: TransactionSql, fromId: string, toId: string) => sql`
  insert into filing_documents (filing_id, document_id)
  select ${toId}, document_id from filing_documents where filing_id = ${fromId}
  on conflict do nothing`;

/** A colleague who still works here, by roles. */
export const colleague = async (sql: TransactionSql, id: string) => {
  const rows = await sql<{ roles: string[] }[]>`
    select roles from staff where id = ${id} and disabled_at is null`;
  return rows[0];
};
