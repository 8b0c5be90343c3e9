import { createHash } from 'node:crypto';

import type { z } from 'zod';

import type { documentsApi, MandateDocument } from '#contract/mandates';
import { fail } from '#core/errors';
import { documentTypeOf } from '#core/mandates/document-type';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';
import type { Reply } from '#infra/http';

import { attachTo } from './attach-document.ts';
import { documentById, insertDocument } from './documents.queries.ts';

type Query = z.infer<NonNullable<typeof documentsApi.upload.query>>;

/**
 * Keeps a document with its hash and attaches it to a filing when told so; what it is its first bytes say, not its
 * name. @throws unsupported-type, not-found, mandates.wrong-state
 */
export const uploadDocument = (
  ctx: Context,
  { kind, name, filingId }: Query,
  content: Buffer,
): Promise<Reply<MandateDocument>> =>
  runCommand(
    ctx,
    {
      action: 'mandates.upload-document',
      subject:
        filingId === undefined ? { kind: 'mandate-document' } : { kind: 'filing', id: filingId },
    },
    async (tx) => {
      const mediaType = documentTypeOf(content) ?? fail('unsupported-type');
      const sha256 = createHash('sha256').update(content).digest();
      const size = content.length;
      const { staff, now } = ctx;
      const document = { kind, name, mediaType, size, sha256, content };
      const author = { uploadedBy: staff.id, uploadedAt: now };
      const { id } = (await insertDocument(tx.sql, { ...document, ...author })) ?? fail('conflict');
      if (filingId !== undefined) await attachTo(tx, filingId, id);
      const result = (await documentById(tx.sql, id)) ?? fail('not-found');
      const after = { documentId: id, kind, size, sha256: sha256.toString('hex') };
      return {
        result,
        ...(filingId === undefined ? { subjectId: id } : {}),
        changedFields: ['documents'],
        after,
      };
    },
  );
