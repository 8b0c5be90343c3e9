import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { crc32 } from './crc32.ts';

export interface ZipEntry {
  name: string;
  /** Size that the archive states; more than this is never delivered. */
  size: number;
  /** The content. Throws when it is damaged or not what the archive states. */
  read(): AsyncGenerator<Uint8Array>;
}

/** No bank sends more files in one archive. */
const MOST_ENTRIES = 1000;
/** Unpacked size of all entries together. */
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * The files inside a zip, in the order of its directory. Throws Error when the archive is damaged, encrypted, or
 * unpacks to more than a bank would send.
 */
export async function openZip(bytes: Uint8Array): Promise<ZipEntry[]> {
  const archive = await open(bytes);
  const entries = await listEntries(archive);
  const files = entries.filter(({ fileName }) => !fileName.endsWith('/'));
  const total = files.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > MOST_BYTES) throw new Error(`the zip unpacks to ${total} bytes`);
  if (files.some((entry) => entry.isEncrypted())) throw new Error('the zip is encrypted');
  return files.map((entry) => ({
    name: entry.fileName,
    size: entry.uncompressedSize,
    read: () => readEntry(archive, entry),
  }));
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true }, (error, archive) => {
      if (error) reject(error);
      else resolve(archive);
    });
  });
}

function listEntries(archive: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    archive.on('error', reject);
    archive.on('end', () => resolve(entries));
    archive.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > MOST_ENTRIES)
        reject(new Error(`the zip holds over ${MOST_ENTRIES} files`));
      else archive.readEntry();
    });
    archive.readEntry();
  });
}

async function* readEntry(archive: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const stream = await openEntry(archive, entry);
  // Errors reach the loop below; this one catches what the stream may tell after the loop was left.
  stream.on('error', () => undefined);
  let sum = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== entry.crc32) throw new Error(`${entry.fileName} is damaged (checksum differs)`);
}

function openEntry(archive: ZipFile, entry: Entry) {
  return new Promise<Parameters<Parameters<ZipFile['openReadStream']>[1]>[1]>((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => {
      if (error) reject(error);
      else resolve(stream);
    });
  });
}
