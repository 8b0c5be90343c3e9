import { ownAccount, type AccountZone } from './coda-accounts.ts';
import { cut, cutDate, cutDigits, cutSignedAmount, cutText } from './coda-fields.ts';
import type { Fault } from './problems.ts';
import type { IsoDate, Thousandths } from './types.ts';

/** Record 0: the file's own header. */
export interface HeaderRecord {
  version: string;
  creationDate: IsoDate | null;
  duplicate: boolean;
  reference: string | null;
  addressee: string | null;
  bic: string | null;
  separateApplication: string;
}

export function readHeader(record: string, faults: Fault[]): HeaderRecord {
  return {
    version: cut(record, 128),
    creationDate: cutDate(record, 6, '0: creation date', faults),
    duplicate: cut(record, 17) === 'D',
    reference: cutText(record, 25, 34),
    addressee: cutText(record, 35, 60),
    bic: cutText(record, 61, 71),
    separateApplication: cut(record, 84, 88),
  };
}

/** Record 1: account and old balance. */
export interface OpeningRecord extends AccountZone {
  paperNumber: string | null;
  opening: Thousandths | null;
  openingDate: IsoDate | null;
  holder: string | null;
  sequence: string | null;
}

export function readOpening(record: string, faults: Fault[]): OpeningRecord {
  return {
    ...ownAccount(record, faults),
    paperNumber: cutText(record, 3, 5),
    opening: cutSignedAmount(record, 43, '1: old balance', faults),
    openingDate: cutDate(record, 59, '1: old balance date', faults),
    holder: cutText(record, 65, 90),
    sequence: cutText(record, 126, 128),
  };
}

/** Record 8: new balance. */
export interface ClosingRecord {
  paperNumber: string | null;
  accountZone: string;
  closing: Thousandths | null;
  closingDate: IsoDate | null;
}

export function readClosing(record: string, faults: Fault[]): ClosingRecord {
  return {
    paperNumber: cutText(record, 2, 4),
    accountZone: cut(record, 5, 41),
    closing: cutSignedAmount(record, 42, '8: new balance', faults),
    closingDate: cutDate(record, 58, '8: new balance date', faults),
  };
}

/** Record 9: control totals. A trailer that cannot be read is a trailer fault, so it holds instead of refusing. */
export interface TrailerRecord {
  records: bigint | null;
  debit: Thousandths | null;
  credit: Thousandths | null;
  more: string;
}

export function readTrailer(record: string, faults: Fault[]): TrailerRecord {
  const total = (from: number, to: number, field: string): bigint | null => {
    const digits = cutDigits(record, from, to, field, faults, 'hold');
    return digits === null ? null : BigInt(digits);
  };
  return {
    records: total(17, 22, '9: number of records'),
    debit: total(23, 37, '9: debit total'),
    credit: total(38, 52, '9: credit total'),
    more: cut(record, 128),
  };
}
