import { checkClosing, checkHeader, checkTrailer, type BlockTotals } from './coda-checks.ts';
import { cut, cutText } from './coda-fields.ts';
import type { Fault } from './problems.ts';
import { createGroups } from './coda-groups.ts';
import {
  readClosing,
  readHeader,
  readOpening,
  readTrailer,
  type ClosingRecord,
  type OpeningRecord,
} from './coda-records.ts';
import { ibanOf } from './iban-of.ts';
import type { BankFileEvent } from './types.ts';

/** One statement of the file: records 0, 1, 2.x and 3.x, 8, 4, 9 in this order. */
export interface CodaBlock {
  index: number;
  read(record: string, line: number): void;
  /** The block ended without its trailer, at the end of the file or at another header on `line`. */
  abandon(line?: number): void;
}

/** Where a block passes on what it reads. */
export interface BlockOutput {
  index: number;
  emit(event: BankFileEvent): void;
  fault(fault: Fault, line?: number): void;
}

export function createBlock(
  headerRecord: string,
  headerLine: number,
  output: BlockOutput,
): CodaBlock {
  const { index } = output;
  const totals: BlockTotals = { records: 0, debit: 0n, credit: 0n, booked: 0, listed: 0 };
  const freeMessages: string[] = [];
  let opening: OpeningRecord | null = null;
  let closing: ClosingRecord | null = null;
  let openingZone = '';

  const header = collect(headerLine, (faults) => readHeader(headerRecord, faults));
  for (const fault of checkHeader(header)) output.fault(fault, headerLine);
  const groups = createGroups(totals, { ...output, currency: () => opening?.currency ?? '' });

  function collect<T>(line: number, read: (faults: Fault[]) => T): T {
    const faults: Fault[] = [];
    const result = read(faults);
    for (const fault of faults) output.fault(fault, line);
    return result;
  }

  function refuse(line: number | undefined, code: string, message: string, found?: string): void {
    output.fault({ severity: 'refuse', code, message, found }, line);
  }

  function open(record: string, line: number): void {
    if (opening) return refuse(line, 'order', 'a second record 1 in one statement');
    opening = collect(line, (faults) => readOpening(record, faults));
    openingZone = cut(record, 6, 42);
    const { account, currency, holder, sequence, paperNumber, opening: balance } = opening;
    output.emit({
      type: 'statement',
      header: {
        index,
        format: 'coda',
        account,
        iban: ibanOf(account),
        currency: currency ?? '',
        holder: holder ?? header.addressee,
        bic: header.bic,
        reference: header.reference,
        creationDate: header.creationDate,
        duplicate: header.duplicate,
        separateApplication: header.separateApplication.trim() || null,
        sequence,
        openingNumber: paperNumber,
        opening: balance,
        openingDate: opening.openingDate,
        entry: null,
      },
    });
  }

  function close(record: string, line: number): void {
    if (closing) return refuse(line, 'order', 'a second record 8 in one statement');
    groups.flush();
    closing = collect(line, (faults) => readClosing(record, faults));
    if (!opening) return;
    for (const fault of checkClosing({ opening, openingZone }, closing, totals)) {
      output.fault(fault, line);
    }
  }

  function conclude(): void {
    const { debit, credit, booked, listed } = totals;
    output.emit({
      type: 'closing',
      closing: {
        index,
        number: numberOf(opening, closing),
        closing: closing?.closing ?? null,
        closingDate: closing?.closingDate ?? null,
        debit,
        credit,
        booked,
        listed,
        freeMessages,
      },
    });
  }

  return {
    index,
    read(record, line) {
      const type = record.charAt(0);
      if ('1238'.includes(type)) totals.records += 1;
      if (type === '1') open(record, line);
      else if (!opening)
        refuse(line, 'order', 'a record before the opening balance (record 1)', type);
      else if (type === '2' || type === '3') {
        if (closing) refuse(line, 'order', 'a movement after the new balance (record 8)', type);
        else groups.read(record, line);
      } else if (type === '8') close(record, line);
      else if (type === '4') freeMessages.push(cutText(record, 33, 112) ?? '');
      else if (type !== '9') refuse(line, 'record-type', 'there is no such record type', type);
      else if (!closing) refuse(line, 'order', 'a trailer without new balance (record 8)');
      else {
        const trailer = collect(line, (faults) => readTrailer(record, faults));
        for (const fault of checkTrailer(trailer, totals)) output.fault(fault, line);
        conclude();
      }
    },
    abandon(line) {
      if (!closing)
        return refuse(line, 'truncated', 'the statement ends before its new balance (record 8)');
      const message = 'the statement ends without its trailer (record 9)';
      output.fault({ severity: 'hold', code: 'trailer-missing', message }, line);
      conclude();
    },
  };
}

/** The paper number of the closing record; banks without paper numbers write 000, then CODA's own counts. */
function numberOf(opening: OpeningRecord | null, closing: ClosingRecord | null): string | null {
  const paper = closing?.paperNumber ?? opening?.paperNumber;
  return paper && /[1-9A-Z]/i.test(paper) ? paper : (opening?.sequence ?? paper ?? null);
}
