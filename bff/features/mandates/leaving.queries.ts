import type { Sql, TransactionSql } from 'postgres';

import type { LeavingFacts } from '#core/mandates/leaving';
import type { mandateDocumentKinds } from '#core/vocabulary';

import { representativeAccredited, syndicAccredited } from './accreditation.queries.ts';

export type LeavingSqlRow = LeavingFacts & {
  coOwnershipId: string;
  name: string;
  mandateId: string;
  surchargeBorne: boolean;
};

export interface LeavingQuery {
  representativeId: string;
  /** First day without them. */
  from: string;
  /** On which accreditations must be in force. */
  today: string;
  coOwnershipId?: string;
}

/** Each co-ownership where the representative would still act from that day on, by its first such mandate. */
export const leavingRows = (sql: Sql | TransactionSql, query: LeavingQuery) => sql<LeavingSqlRow[]>`
  select * from (
    select distinct on (c.id) c.id as co_ownership_id, c.name, c.search_name, m.id as mandate_id,
      c.enterprise_number is not null as co_ownership_in_kbo, m.representative_named,
      y.kind as syndic_kind, ${syndicAccredited(sql, query.today)} as syndic_accredited,
      (select f.state from filings f where f.mandate_id = m.id and f.state <> 'refused'
        and f.kind in ('begin', 'end-and-begin')) as begin_state,
      exists (select from filings f where f.co_ownership_id = c.id and f.state <> 'refused'
        and f.kind = 'representative-replaced'
        and f.former_representative_id = ${query.representativeId}) as filed_already,
      exists (select from filings f where f.co_ownership_id = c.id and f.state <> 'refused'
        and f.surcharge_cents > 0) as surcharge_borne
    from mandates m
    join co_ownerships c on c.id = m.co_ownership_id
    join syndics y on y.id = m.syndic_id
    where m.representative_id = ${query.representativeId}
      and coalesce(m.ends_on, 'infinity') >= ${query.from}::date
      ${query.coOwnershipId === undefined ? sql`` : sql`and c.id = ${query.coOwnershipId}`}
    order by c.id, m.starts_on
  ) concerned order by search_name, co_ownership_id`;

export interface RepresentativeFacts {
  id: string;
  syndicId: string;
  name: string;
  since: string;
  until: string | null;
  numberKnown: boolean;
  accredited: boolean;
}

export const representativeFacts = async (sql: Sql | TransactionSql, id: string, today: string) => {
  const rows = await sql<RepresentativeFacts[]>`
    select r.id, r.syndic_id, r.name, r.since, r.until,
      r.national_number_hmac is not null as number_known,
      ${representativeAccredited(sql, today)} as accredited
    from representatives r where r.id = ${id}`;
  return rows[0];
};

export const documentKind = async (sql: Sql | TransactionSql, id: string) => {
  const rows = await sql<{ kind: (typeof mandateDocumentKinds)[number] }[]>`
    select kind from mandate_documents where id = ${id}`;
  return rows[0]?.kind;
};
