import { toDecimalText } from './amounts.ts';
import type { Fault } from './problems.ts';
import type { ClosingRecord, HeaderRecord, OpeningRecord, TrailerRecord } from './coda-records.ts';
import type { Severity, Thousandths } from './types.ts';

/** Counted while reading; totals of the booked lines (detail 0000), both positive. */
export interface BlockTotals {
  /** Records 1, 2.x, 3.x and 8. */
  records: number;
  debit: Thousandths;
  credit: Thousandths;
  booked: number;
  listed: number;
}

/** Version 2 is the only one in use; a copy and a partial statement are told. */
export function checkHeader(header: HeaderRecord): Fault[] {
  const faults: Fault[] = [];
  if (header.version !== '2') {
    faults.push({
      severity: 'refuse',
      code: 'version-unknown',
      message: 'only version 2 of CODA is read',
      field: '0: version (128)',
      expected: '2',
      found: header.version,
    });
  }
  if (header.duplicate) {
    faults.push({
      severity: 'warn',
      code: 'duplicate-copy',
      message: 'the bank marks this statement as a copy of one sent before',
      field: '0: duplicate code (17)',
      found: 'D',
    });
  }
  const application = header.separateApplication;
  if (application.trim() !== '' && application !== '00000') {
    const isCode = /^\d{5}$/.test(application);
    faults.push({
      severity: isCode ? 'hold' : 'warn',
      code: isCode ? 'separate-application' : 'separate-application-unreadable',
      message: isCode
        ? 'the statement holds the movements of one application only'
        : 'the code of the separate application is not five digits',
      field: '0: separate application (84-88)',
      expected: '00000',
      found: application,
    });
  }
  return faults;
}

/** Record 8 against record 1 and the movements between them. */
export function checkClosing(
  { opening, openingZone }: { opening: OpeningRecord; openingZone: string },
  closing: ClosingRecord,
  totals: BlockTotals,
): Fault[] {
  const faults: Fault[] = [];
  if (closing.accountZone !== openingZone) {
    faults.push(
      differs(
        'hold',
        'account-differs',
        '8: account (5-41)',
        openingZone.trim(),
        closing.accountZone.trim(),
      ),
    );
  }
  if (closing.paperNumber !== opening.paperNumber) {
    const [first, last] = [opening.paperNumber ?? '', closing.paperNumber ?? ''];
    faults.push(differs('warn', 'number-differs', '8: statement number (2-4)', first, last));
  }
  if (opening.opening !== null && closing.closing !== null) {
    const expected = opening.opening + totals.credit - totals.debit;
    if (expected !== closing.closing)
      faults.push(amountDiffers('balance', '8: new balance (43-57)', expected, closing.closing));
  }
  return faults;
}

/** Record 9 against what was counted. */
export function checkTrailer(trailer: TrailerRecord, totals: BlockTotals): Fault[] {
  const faults: Fault[] = [];
  const { records, debit, credit } = trailer;
  if (records !== null && records !== BigInt(totals.records)) {
    faults.push(
      differs(
        'hold',
        'trailer-records',
        '9: number of records (17-22)',
        String(totals.records),
        String(records),
      ),
    );
  }
  if (debit !== null && debit !== totals.debit) {
    faults.push(amountDiffers('trailer-debit', '9: debit total (23-37)', totals.debit, debit));
  }
  if (credit !== null && credit !== totals.credit) {
    faults.push(amountDiffers('trailer-credit', '9: credit total (38-52)', totals.credit, credit));
  }
  return faults;
}

function amountDiffers(
  code: string,
  field: string,
  expected: Thousandths,
  found: Thousandths,
): Fault {
  return differs('hold', code, field, toDecimalText(expected), toDecimalText(found));
}

function differs(
  severity: Severity,
  code: string,
  field: string,
  expected: string,
  found: string,
): Fault {
  return {
    severity,
    code,
    message: `${field} does not agree with the rest of the statement`,
    field,
    expected,
    found,
  };
}
