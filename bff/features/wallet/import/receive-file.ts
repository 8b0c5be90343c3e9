import { createHash } from 'node:crypto';

import type { TransactionSql } from 'postgres';

import { fail } from '#core/errors';
import type { Context, Deps } from '#infra/context';
import { inTransaction } from '#infra/database';

import { insertChunk, insertFile, setFileDigest, type NewFile } from './files.queries.ts';

/** The file is kept in pieces of this size. */
const chunkSize = 1_048_576;

/** A year of a busy account has some hundred megabytes; more than this is no bank file. */
const largestFile = 1024 * 1024 * 1024;

export interface ReceivedFile {
  id: string;
  size: number;
  /** The bytes, while they are few enough to be imported at once. */
  bytes: Uint8Array | null;
}

/** Up to this size a file is imported while its sender waits; beyond, by a job. */
export const smallFile = 4 * chunkSize;

/**
 * Stores a bank file as it comes in, in pieces, all or nothing. Nothing of it is read yet.
 * Throws Problem `wallet.empty-file` or `too-large`.
 */
export const receiveFile = (
  deps: Pick<Deps, 'sql'>,
  source: AsyncIterable<Uint8Array>,
  file: NewFile & Pick<Context, 'now'>,
): Promise<ReceivedFile> =>
  inTransaction(deps, async ({ sql }) => {
    const id = await insertFile(sql, file);
    const { size, digest, first } = await storeChunks(sql, id, source);
    if (size === 0) fail('wallet.empty-file', { detail: file.name });
    await setFileDigest(sql, id, size, digest);
    return { id, size, bytes: size <= smallFile ? Buffer.concat(first) : null };
  });

const storeChunks = async (
  sql: TransactionSql,
  id: string,
  source: AsyncIterable<Uint8Array>,
): Promise<{ size: number; digest: Buffer; first: Uint8Array[] }> => {
  const digest = createHash('sha256');
  const first: Uint8Array[] = [];
  let pending: Uint8Array[] = [];
  let pendingSize = 0;
  let size = 0;
  let seq = 0;
  const flush = async () => {
    const chunk = Buffer.concat(pending);
    if (size <= smallFile) first.push(chunk);
    else first.length = 0;
    await insertChunk(sql, id, seq, chunk);
    [pending, pendingSize, seq] = [[], 0, seq + 1];
  };
  for await (const bytes of source) {
    digest.update(bytes);
    pending.push(bytes);
    pendingSize += bytes.length;
    size += bytes.length;
    if (size > largestFile) fail('too-large', { extra: { largest: largestFile } });
    if (pendingSize >= chunkSize) await flush();
  }
  if (pendingSize > 0) await flush();
  return { size, digest: digest.digest(), first };
};
