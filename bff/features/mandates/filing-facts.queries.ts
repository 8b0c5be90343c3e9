import type { Sql, TransactionSql } from 'postgres';

import type { EssentialField } from '#core/mandates/words';
import type {
  feePayers,
  filingKinds,
  filingStates,
  Language,
  mandateDocumentKinds,
  syndicKinds,
} from '#core/vocabulary';

import { representativeAccredited, syndicAccredited } from './accreditation.queries.ts';

interface RepresentativeFactsRow {
  id: string;
  name: string;
  numberKnown: boolean;
  accredited: boolean;
}

/** All that decides what may become of a filing. */
export interface FilingFacts {
  id: string;
  kind: (typeof filingKinds)[number];
  state: (typeof filingStates)[number];
  version: number;
  deadlineOn: string;
  changedOn: string | null;
  changedFields: EssentialField[];
  feeCents: number | null;
  surchargeCents: number;
  vatCents: number;
  paidBy: (typeof feePayers)[number];
  walletId: string | null;
  ownerId: string | null;
  submittedAt: Date | null;
  acceptedAt: Date | null;
  createdAt: Date;
  mandateId: string;
  startsOn: string;
  endsOn: string | null;
  decidedOn: string;
  representativeNamed: boolean;
  endsMandateId: string | null;
  /** Last day of the mandate that a begin replaces. */
  replacedEndsOn: string | null;
  coOwnershipId: string;
  coOwnershipInKbo: boolean;
  language: Language;
  /** Another filing of the co-ownership, not refused, bears the surcharge. */
  surchargeBorne: boolean;
  syndicId: string;
  syndicKind: (typeof syndicKinds)[number];
  syndicNumberKnown: boolean;
  syndicAccredited: boolean;
  /** Who acts from this filing on. */
  representative: RepresentativeFactsRow | null;
  formerRepresentative: { id: string; name: string } | null;
  documents: (typeof mandateDocumentKinds)[number][];
}

/** @param day on which accreditations must be in force */
export const filingFacts = async (
  sql: Sql | TransactionSql,
  id: string,
  day: string,
): Promise<FilingFacts | undefined> => {
  const rows = await sql<FilingFacts[]>`
    select f.id, f.kind, f.state, f.version, f.deadline_on, f.changed_on, f.changed_fields,
      f.fee_cents, f.surcharge_cents, f.vat_cents, f.paid_by, f.wallet_id, f.owner_id,
      f.submitted_at, f.accepted_at, f.created_at, f.mandate_id, m.starts_on, m.ends_on, m.decided_on,
      m.representative_named, f.ends_mandate_id, e.ends_on as replaced_ends_on,
      f.co_ownership_id, c.enterprise_number is not null as co_ownership_in_kbo, c.language,
      exists (select from filings o where o.co_ownership_id = f.co_ownership_id
        and o.id <> f.id and o.state <> 'refused' and o.surcharge_cents > 0) as surcharge_borne,
      y.id as syndic_id, y.kind as syndic_kind,
      y.national_number_hmac is not null as syndic_number_known,
      ${syndicAccredited(sql, day)} as syndic_accredited,
      case when r.id is not null then json_build_object('id', r.id, 'name', r.name,
        'numberKnown', r.national_number_hmac is not null,
        'accredited', ${representativeAccredited(sql, day)}) end as representative,
      case when l.id is not null then json_build_object('id', l.id, 'name', l.name) end
        as former_representative,
      array(select d.kind from filing_documents fd join mandate_documents d on d.id = fd.document_id
        where fd.filing_id = f.id) as documents
    from filings f
    join mandates m on m.id = f.mandate_id
    join co_ownerships c on c.id = f.co_ownership_id
    join syndics y on y.id = m.syndic_id
    left join mandates e on e.id = f.ends_mandate_id
    left join representatives l on l.id = f.former_representative_id
    left join representatives r on r.id = case
      when f.kind = 'representative-replaced' then f.representative_id
      else m.representative_id end
    where f.id = ${id}`;
  return rows[0];
};
