import { createCodaReader } from './coda-reader.ts';
import { collectStatements } from './collect-statements.ts';
import { describeUnknown, detectFormat, DETECTION_BYTES } from './detect-format.ts';
import { createFileChecks } from './file-checks.ts';
import { problemEvent } from './problems.ts';
import type { BankFileEvent, BankFileReader, ParsedBankFile } from './types.ts';

/** The bytes of one file, in pieces of any size. */
export type BankFileBytes = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Readers are fed in pieces of at most this many bytes, so that few events wait at a time. */
const PIECE_BYTES = 65_536;

/**
 * Reads a bank file of any known format as a stream of events. The format is told by the content. Nothing in the
 * file makes it throw: a file that cannot be read ends with a problem of severity `refuse`. Only an error of the
 * source itself is passed on.
 */
export async function* readBankFile(source: BankFileBytes): AsyncGenerator<BankFileEvent> {
  const check = createFileChecks();
  for await (const event of readUnchecked(pieces(source))) {
    yield* check(event);
  }
}

/** Reads a whole file into memory. Throws nothing. */
export async function parseBankFile(bytes: Uint8Array): Promise<ParsedBankFile> {
  return collectStatements(readBankFile([bytes]));
}

async function* readUnchecked(source: AsyncGenerator<Uint8Array>): AsyncGenerator<BankFileEvent> {
  const head: Uint8Array[] = [];
  let length = 0;
  while (length < DETECTION_BYTES) {
    const next = await source.next();
    if (next.done) break;
    head.push(next.value);
    length += next.value.length;
  }
  const start = concat(head, length);
  const format = detectFormat(start);
  if (format === 'coda') yield* feed(createCodaReader(), start, source);
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

async function* pieces(source: BankFileBytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES)
      yield chunk.subarray(at, at + PIECE_BYTES);
  }
}

function concat(chunks: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function unknownFormat(found: string): BankFileEvent {
  const message = `no bank file that is read here: ${found}`;
  return problemEvent({ code: 'format-unknown', severity: 'refuse', message, found });
}
