import { documentsApi } from '#contract/mandates';
import { maxDocumentBytes } from '#core/mandates/document-type';
import type { Bind } from '#infra/http';

import { attachDocument, detachDocument } from './attach-document.ts';
import { downloadDocument } from './download-document.ts';
import { readUpload } from './read-upload.ts';
import { uploadDocument } from './upload-document.ts';

export const bindDocuments = (bind: Bind): void => {
  bind(documentsApi.upload, async (ctx, { query, req }) =>
    uploadDocument(ctx, query, await readUpload(req, maxDocumentBytes)),
  );
  bind(documentsApi.download, (ctx, { params, res }) => downloadDocument(ctx, params.id, res));
  bind(documentsApi.attach, (ctx, { params, body }) => attachDocument(ctx, params.id, body));
  bind(documentsApi.detach, (ctx, { params, body }) => detachDocument(ctx, params.id, body));
};
