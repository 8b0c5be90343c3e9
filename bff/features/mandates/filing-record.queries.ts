import type { Sql, TransactionSql } from 'postgres';

import type { FilingRecord, MandateDocument } from '#contract/mandates';
import type { filingKinds, filingStates } from '#core/vocabulary';
import type { Reply } from '#infra/http';

export const documentFields = (sql: Sql | TransactionSql) => sql`
  d.id, d.kind, d.name, d.media_type, d.size, encode(d.sha256, 'hex') as sha256,
  json_build_object('id', s.id, 'name', s.name) as uploaded_by, d.uploaded_at
  from mandate_documents d
  join staff s on s.id = d.uploaded_by`;

export const documentsOf = (sql: Sql, filingId: string) => sql<Reply<MandateDocument>[]>`
  select ${documentFields(sql)}
  join filing_documents fd on fd.document_id = d.id
  where fd.filing_id = ${filingId} order by d.id`;

export const eventsOf = (sql: Sql, filingId: string) => sql<
  Reply<FilingRecord['events']>[number][]
>`
  select e.id, e.state, e.happened_at, e.recorded_at, e.evidence, e.document_id,
    case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end as by
  from filing_events e left join staff s on s.id = e.staff_id
  where e.filing_id = ${filingId} order by e.id desc`;

export const walletOf = async (sql: Sql, walletId: string) => {
  const rows = await sql<NonNullable<FilingRecord['wallet']>[]>`
    select w.id, o.name, a.balance_cents from wallets w
    join organisations o on o.id = w.organisation_id
    join ledger_accounts a on a.wallet_id = w.id
    where w.id = ${walletId}`;
  return rows[0] ?? null;
};

interface SiblingRow {
  id: string;
  kind: (typeof filingKinds)[number];
  state: (typeof filingStates)[number];
  deadlineOn: string;
}

/** Filings of the co-ownership that were not sent, itself included. */
export const unsentFilings = (sql: Sql, coOwnershipId: string) => sql<SiblingRow[]>`
  select id, kind, state, deadline_on from filings
  where co_ownership_id = ${coOwnershipId} and state in ('draft', 'complete')`;
