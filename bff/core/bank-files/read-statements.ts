import { inPieces, takeBytes, type BankFileBytes } from './byte-pieces.ts';
import { createCamtReader } from './camt-reader.ts';
import { createCodaReader } from './coda-reader.ts';
import { collectStatements } from './collect-statements.ts';
import { describeUnknown, detectFormat, DETECTION_BYTES } from './detect-format.ts';
import { createFileChecks } from './file-checks.ts';
import { problemEvent } from './problems.ts';
import { readArchive } from './read-archive.ts';
import type { BankFileEvent, BankFileReader, ParsedBankFile } from './types.ts';
import { openZip } from './zip-archive.ts';

/** A zip is read from memory: larger ones are refused. */
const MOST_ZIP_BYTES = 128 * 1024 * 1024;

/**
 * Reads a bank file of any known format as a stream of events. The format is told by the content. Nothing in the
 * file makes it throw: a file that cannot be read ends with a problem of severity `refuse`. Only an error of the
 * source itself is passed on.
 */
export async function* readBankFile(source: BankFileBytes): AsyncGenerator<BankFileEvent> {
  const check = createFileChecks();
  for await (const event of readPieces(inPieces(source), true)) yield* check(event);
}

/** Reads a whole file into memory. Throws nothing. */
export async function parseBankFile(bytes: Uint8Array): Promise<ParsedBankFile> {
  return collectStatements(readBankFile([bytes]));
}

async function* readPieces(
  source: AsyncGenerator<Uint8Array>,
  mayBeZip: boolean,
): AsyncGenerator<BankFileEvent> {
  const start = await takeBytes(source, DETECTION_BYTES);
  const format = detectFormat(start);
  if (format === 'coda') yield* feed(createCodaReader(), start, source);
  else if (format === 'xml') yield* feed(createCamtReader(), start, source);
  else if (format === 'zip' && mayBeZip) yield* readZip(start, source);
  else yield unknownFormat(format === 'empty' ? 'an empty file' : describeUnknown(start));
}

async function* feed(
  reader: BankFileReader,
  start: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<BankFileEvent> {
  yield* reader.write(start);
  for await (const piece of rest) yield* reader.write(piece);
  yield* reader.end();
}

async function* readZip(
  start: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<BankFileEvent> {
  const bytes = Buffer.concat([start, await takeBytes(rest, MOST_ZIP_BYTES)]);
  if (bytes.length > MOST_ZIP_BYTES) {
    yield unreadableZip(`the zip is larger than ${MOST_ZIP_BYTES} bytes`);
    return;
  }
  try {
    const entries = await openZip(bytes);
    yield* readArchive(entries, (content) => readPieces(inPieces(content), false));
  } catch (error) {
    yield unreadableZip(error instanceof Error ? error.message : 'unreadable');
  }
}

function unreadableZip(message: string): BankFileEvent {
  return problemEvent({ code: 'zip-unreadable', severity: 'refuse', message });
}

function unknownFormat(found: string): BankFileEvent {
  const message = `no bank file that is read here: ${found}`;
  return problemEvent({ code: 'format-unknown', severity: 'refuse', message });
}
