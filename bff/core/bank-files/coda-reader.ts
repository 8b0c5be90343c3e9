import { createBlock, type BlockOutput, type CodaBlock } from './coda-block.ts';
import { createLineSplitter, type CodaLine } from './coda-lines.ts';
import { RECORD_LENGTH, withoutControlCharacters } from './coda-text.ts';
import { createProblemLog, type ProblemDetails } from './problems.ts';
import type { BankFileEvent, BankFileReader, Severity } from './types.ts';

/**
 * Reads a CODA file (Febelfin, coded statement of account, version 2.6) fed in pieces. Memory holds one booked
 * line with its details at a time. Refuses, with the line and the field, what the standard does not allow.
 */
export function createCodaReader(): BankFileReader {
  const splitter = createLineSplitter();
  const log = createProblemLog();
  let events: BankFileEvent[] = [];
  let refused = false;
  let statements = 0;
  let block: CodaBlock | null = null;
  let moreAnnounced: string | null = null;

  function report(
    severity: Severity,
    code: string,
    message: string,
    details: ProblemDetails,
  ): void {
    if (refused) return;
    refused = severity === 'refuse';
    for (const event of log.report(severity, code, message, details)) events.push(event);
  }

  function outputOf(index: number): BlockOutput {
    return {
      index,
      emit: (event) => void (refused || events.push(event)),
      fault: ({ severity, code, message, ...details }, record) =>
        report(severity, code, message, { statement: index, record, ...details }),
    };
  }

  function readLine({ number, text }: CodaLine): void {
    const record = wholeRecord(text, number);
    if (refused) return;
    if (record.startsWith('0')) {
      block?.abandon(number);
      block = createBlock(record, number, outputOf(statements));
      statements += 1;
      return;
    }
    if (!block) {
      const message = 'the file does not begin with a header (record 0)';
      return report('refuse', 'header-missing', message, {
        record: number,
        found: record.slice(0, 16),
      });
    }
    block.read(record, number);
    if (record.startsWith('9')) {
      moreAnnounced = record.charAt(RECORD_LENGTH - 1);
      block = null;
    }
  }

  /** Pads, cleans and checks the length of one record. */
  function wholeRecord(text: string, number: number): string {
    const details: ProblemDetails = { statement: block?.index, record: number };
    const clean = withoutControlCharacters(text);
    if (text.includes('\0')) {
      report('refuse', 'control-character', 'the record holds a NUL character', details);
    } else if (clean !== text) {
      report('warn', 'control-character', 'control characters were read as blanks', details);
    }
    if (clean.length < RECORD_LENGTH) {
      const found = String(clean.length);
      const message = 'a record shorter than 128 characters was padded with blanks';
      report('warn', 'line-short', message, { ...details, expected: '128', found });
      return clean.padEnd(RECORD_LENGTH);
    }
    const surplus = clean.slice(RECORD_LENGTH).trim();
    if (surplus !== '') {
      const message = 'characters beyond position 128 were not read';
      report('hold', 'line-long', message, { ...details, expected: '128', found: surplus });
    }
    return clean;
  }

  function drain(): BankFileEvent[] {
    const drained = events;
    events = [];
    return drained;
  }

  return {
    write(chunk) {
      for (const line of splitter.write(chunk)) if (!refused) readLine(line);
      const tooLong = splitter.tooLong();
      if (tooLong !== null) {
        report('refuse', 'line-endless', 'no CODA record is this long', { record: tooLong });
      }
      return drain();
    },
    end() {
      for (const line of splitter.end()) if (!refused) readLine(line);
      block?.abandon();
      if (statements === 0) {
        report('refuse', 'file-empty', 'the file holds no statement', {});
      } else if (moreAnnounced === '1') {
        const message = 'the last trailer announces another statement, but the file ends';
        const details = { field: '9: multiple file code (128)', expected: '2', found: '1' };
        report('warn', 'more-announced', message, { statement: statements - 1, ...details });
      }
      if (!refused) events.push(...log.summary());
      return drain();
    },
  };
}
