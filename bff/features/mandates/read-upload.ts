import type { Request } from 'express';

import { fail } from '#core/errors';

/** The whole body of a request. @throws too-large beyond `limit` bytes, mandates.empty-file */
export const readUpload = async (req: Request, limit: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) fail('too-large', { params: { limit } });
    chunks.push(chunk);
  }
  if (size === 0) fail('mandates.empty-file');
  return Buffer.concat(chunks);
};
