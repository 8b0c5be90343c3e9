import { problemEvent } from './problems.ts';
import type { BankFileEvent, Problem } from './types.ts';
import type { ZipEntry } from './zip-archive.ts';

/** Reads one file of the archive. */
export type ReadEntry = (content: AsyncIterable<Uint8Array>) => AsyncIterable<BankFileEvent>;

/**
 * Reads the bank files inside a zip as one file: statements are numbered on, and carry the name of their entry.
 * Files of another kind (a PDF beside the statements) are skipped with a warning.
 */
export async function* readArchive(
  entries: ZipEntry[],
  readEntry: ReadEntry,
): AsyncGenerator<BankFileEvent> {
  let statements = 0;
  for (const entry of entries.filter(({ name }) => !isSystemFile(name))) {
    const before = statements;
    for await (const event of readEntry(entry.read())) {
      if (event.type === 'statement') statements += 1;
      const moved = inArchive(event, entry.name, before);
      yield moved;
      if (moved.type === 'problem' && moved.problem.severity === 'refuse') return;
    }
  }
  if (statements === 0) {
    const message = 'the zip holds no statement';
    yield problemEvent({ code: 'file-empty', severity: 'refuse', message });
  }
}

function inArchive(event: BankFileEvent, entry: string, before: number): BankFileEvent {
  if (event.type === 'statement') {
    const { header } = event;
    return { type: 'statement', header: { ...header, index: header.index + before, entry } };
  }
  if (event.type === 'closing') {
    const { closing } = event;
    return { type: 'closing', closing: { ...closing, index: closing.index + before } };
  }
  if (event.type === 'movement') return { ...event, statement: event.statement + before };
  return problemEvent(problemInArchive(event.problem, entry, before));
}

function problemInArchive(problem: Problem, entry: string, before: number): Problem {
  const statement = problem.statement === undefined ? undefined : problem.statement + before;
  if (problem.code !== 'format-unknown') return { ...problem, statement, entry };
  const message = `skipped: ${problem.message}`;
  return { ...problem, code: 'entry-skipped', severity: 'warn', message, entry };
}

function isSystemFile(name: string): boolean {
  return /(^|\/)(__MACOSX\/|\.)/.test(name);
}
