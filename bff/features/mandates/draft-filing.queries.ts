import type { TransactionSql } from 'postgres';

import type { EssentialField } from '#core/mandates/words';
import type { feePayers, filingKinds, filingStates } from '#core/vocabulary';

export interface NewFiling {
  coOwnershipId: string;
  kind: (typeof filingKinds)[number];
  mandateId: string;
  endsMandateId?: string | undefined;
  changedOn?: string | undefined;
  changedFields?: readonly EssentialField[];
  formerRepresentativeId?: string | undefined;
  representativeId?: string | null;
  paidBy: (typeof feePayers)[number];
  walletId: string | null;
  deadlineOn: string;
  ownerId: string | null;
}

export const insertFiling = async (sql: TransactionSql, filing: NewFiling, now: Date) => {
  const { changedFields = [], endsMandateId = null, changedOn = null, ...rest } = filing;
  const { formerRepresentativeId = null, representativeId = null } = filing;
  const optional = { endsMandateId, changedOn, formerRepresentativeId, representativeId };
  const values = { ...rest, ...optional, changedFields: [...changedFields], createdAt: now };
  const rows = await sql<{ id: string }[]>`insert into filings ${sql(values)} returning id`;
  return rows[0];
};

export interface NewEvent {
  filingId: string;
  state: (typeof filingStates)[number];
  happenedAt: Date;
  recordedAt: Date;
  staffId: string | null;
  evidence?: string | null;
  documentId?: string | null;
}

export const insertEvent = (sql: TransactionSql, event: NewEvent) => sql`
  insert into filing_events ${sql({ evidence: null, documentId: null, ...event })}`;

export const walletExists = async (sql: TransactionSql, walletId: string) => {
  const rows = await sql`select from wallets where id = ${walletId}`;
  return rows.length > 0;
};
