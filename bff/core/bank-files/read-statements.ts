import { inPieces, takeBytes, type BankFileBytes } from './byte-pieces.ts';
import { createCamtReader } from './camt-reader.ts';
import { createCodaReader } from './coda-reader.ts';
import { collectStatements } from './collect-statements.ts';
import { describeUnknown, detectFormat, DETECTION_BYTES } from './detect-format.ts';
import { createFileChecks } from './file-checks.ts';
import { problemEvent } from './problems.ts';
import { readArchive } from './read-archive.ts';
import type { BankFileEvent, BankFileReader, ParsedBankFile } from './types.ts';
import { readSheet } from './sheet-reader.ts';
import type { ColumnMapping } from './sheet-types.ts';
import { csvRows } from './csv-rows.ts';
import { isWorkbook, xlsxRows } from './xlsx-rows.ts';
import { openZip } from './zip-archive.ts';

/** Sheets and zips larger than this are refused; CODA and CAMT may have any size. */
const MOST_BYTES_IN_MEMORY = 64 * 1024 * 1024;
const TOO_LARGE = `the file is larger than ${MOST_BYTES_IN_MEMORY} bytes`;

export interface ReadOptions {
  /** How to read the columns of a CSV or XLSX file; guessed when absent. */
  mapping?: ColumnMapping;
}

/**
 * Reads a bank file of any known format as a stream of events. The format is told by the content. Nothing in the
 * file makes it throw: a file that cannot be read ends with a problem of severity `refuse`. Only an error of the
 * source itself is passed on.
 */
export async function* readBankFile(
  source: BankFileBytes,
  options: ReadOptions = {},
): AsyncGenerator<BankFileEvent> {
  const check = createFileChecks();
  for await (const event of readPieces(inPieces(source), options, true)) yield* check(event);
}

/** Reads a whole file into memory. Throws nothing. */
export async function parseBankFile(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<ParsedBankFile> {
  return collectStatements(readBankFile([bytes], options));
}

async function* readPieces(
  source: AsyncGenerator<Uint8Array>,
  options: ReadOptions,
  mayBeZip: boolean,
): AsyncGenerator<BankFileEvent> {
  const start = await takeBytes(source, DETECTION_BYTES);
  const format = detectFormat(start);
  if (format === 'coda') yield* feed(createCodaReader(), start, source);
  else if (format === 'xml') yield* feed(createCamtReader(), start, source);
  else if (format === 'csv') yield* readCsv(await takeRest(start, source), options);
  else if (format === 'zip' && mayBeZip) yield* readZip(await takeRest(start, source), options);
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

/** Sheets and zips are read from memory, of which they take no more than this. */
async function takeRest(
  start: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
): Promise<Uint8Array | null> {
  const bytes = Buffer.concat([start, await takeBytes(rest, MOST_BYTES_IN_MEMORY)]);
  return bytes.length > MOST_BYTES_IN_MEMORY ? null : bytes;
}

function* readCsv(bytes: Uint8Array | null, { mapping }: ReadOptions): Generator<BankFileEvent> {
  try {
    if (!bytes) throw new Error(TOO_LARGE);
    yield* readSheet(csvRows(bytes, mapping).rows, 'csv', mapping);
  } catch (error) {
    yield unreadable('csv-unreadable', error);
  }
}

async function* readZip(
  bytes: Uint8Array | null,
  options: ReadOptions,
): AsyncGenerator<BankFileEvent> {
  try {
    if (!bytes) throw new Error(TOO_LARGE);
    const entries = await openZip(bytes);
    if (isWorkbook(entries)) yield* readSheet(await xlsxRows(entries), 'xlsx', options.mapping);
    else yield* readArchive(entries, (content) => readPieces(inPieces(content), options, false));
  } catch (error) {
    yield unreadable('zip-unreadable', error);
  }
}

function unreadable(code: string, error: unknown): BankFileEvent {
  const message = error instanceof Error ? error.message : 'unreadable';
  return problemEvent({ code, severity: 'refuse', message });
}

function unknownFormat(found: string): BankFileEvent {
  const message = `no bank file that is read here: ${found}`;
  return problemEvent({ code: 'format-unknown', severity: 'refuse', message });
}
