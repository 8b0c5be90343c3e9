import type { Sql, TransactionSql } from 'postgres';

import type { MandateDocument } from '#contract/mandates';
import type { DocumentType } from '#core/mandates/document-type';
import type { mandateDocumentKinds } from '#core/vocabulary';
import type { Reply } from '#infra/http';

import { documentFields } from './filing-record.queries.ts';

export interface NewDocument {
  kind: (typeof mandateDocumentKinds)[number];
  name: string;
  mediaType: DocumentType;
  size: number;
  sha256: Buffer;
  content: Buffer;
  uploadedBy: string;
  uploadedAt: Date;
}

export const insertDocument = async (sql: TransactionSql, document: NewDocument) => {
  const rows = await sql<{ id: string }[]>`
    insert into mandate_documents ${sql({ ...document })} returning id`;
  return rows[0];
};

export const documentById = async (sql: Sql | TransactionSql, id: string) => {
  const rows = await sql<Reply<MandateDocument>[]>`
    select ${documentFields(sql)} where d.id = ${id}`;
  return rows[0];
};

export const contentOf = async (sql: TransactionSql, id: string) => {
  const rows = await sql<Pick<NewDocument, 'name' | 'mediaType' | 'content'>[]>`
    select name, media_type, content from mandate_documents where id = ${id}`;
  return rows[0];
};

export const attach = (sql: TransactionSql, filingId: string, documentId: string) => sql`
  insert into filing_documents (filing_id, document_id) values (${filingId}, ${documentId})
  on conflict do nothing`;

export const detach = async (sql: TransactionSql, filingId: string, documentId: string) => {
  const rows = await sql`
    delete from filing_documents
    where filing_id = ${filingId} and document_id = ${documentId} returning document_id`;
  return rows.length > 0;
};
