import type { Response } from 'express';

import { fail } from '#core/errors';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { contentOf } from './documents.queries.ts';

/** Sends a document as it was uploaded, to be saved and never shown as a page of ours. @throws not-found */
export const downloadDocument = async (
  ctx: Context,
  id: string,
  res: Response,
): Promise<undefined> => {
  const { name, mediaType, content } = await runCommand(
    ctx,
    { action: 'mandates.download-document', subject: { kind: 'mandate-document', id } },
    async ({ sql }) => ({ result: (await contentOf(sql, id)) ?? fail('not-found') }),
  );
  res.attachment(name).type(mediaType).setHeader('cache-control', 'private, no-store');
  res.send(content);
};
