import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams, reasonBody } from '#core/paging';
import { mandateDocumentKinds } from '#core/vocabulary';

import { mandateDocument } from './filings.contract.ts';
import { command, read, withReason } from './shared.contract.ts';

/** Problems: unsupported-type, too-large, mandates.empty-file, mandates.wrong-state {state}. */
export const documentsApi = {
  upload: endpoint({
    ...command,
    path: '/mandate-documents',
    summary: 'Keep a PDF, PNG or JPEG of at most 10 MB: the body is the file itself',
    action: 'mandates.upload-document',
    query: z.object({
      kind: z.enum(mandateDocumentKinds),
      name: z.string().trim().min(1).max(255),
      /** Attaches it at once. */
      filingId: z.uuid().optional(),
    }),
    rawBody: true,
    result: mandateDocument,
  }),
  download: endpoint({
    ...read,
    path: '/mandate-documents/:id/download',
    summary: 'The document as it was uploaded',
    action: 'mandates.download-document',
    params: idParams,
    streams: 'application/octet-stream',
  }),
  detach: endpoint({
    ...command,
    path: '/filings/:id/detach-document',
    summary: 'Take a document away from a filing that was not sent',
    action: 'mandates.detach-document',
    params: idParams,
    body: z.object({ documentId: z.uuid(), ...withReason }),
  }),
  attach: endpoint({
    ...command,
    path: '/filings/:id/attach-document',
    summary: 'Add a document that is kept already',
    action: 'mandates.attach-document',
    params: idParams,
    body: z.object({ documentId: z.uuid(), ...withReason }),
  }),
  dossier: endpoint({
    ...command,
    path: '/filings/:id/dossier',
    summary: 'Print-ready A4 dossier; with national numbers it is a logged reveal',
    action: 'mandates.print-dossier',
    params: idParams,
    body: reasonBody.extend({
      language: z.enum(['nl', 'fr']),
      withNumbers: z.boolean().default(false),
    }),
    streams: 'application/pdf',
  }),
};
