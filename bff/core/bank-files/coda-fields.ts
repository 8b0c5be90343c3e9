import { isIsoDate } from '#core/plain-date';
import type { Fault } from './problems.ts';
import type { IsoDate, Severity, Thousandths } from './types.ts';

/** Positions as the standard prints them: from 1, both ends included. */
export function cut(record: string, from: number, to: number = from): string {
  return record.slice(from - 1, to);
}

/** Text of a field without blanks at its ends, or null when it is blank. */
export function cutText(record: string, from: number, to: number): string | null {
  return cut(record, from, to).trim() || null;
}

/** Digits of a fixed-length number; null, and a fault of `severity`, when there is anything else. */
export function cutDigits(
  record: string,
  from: number,
  to: number,
  field: string,
  faults: Fault[],
  severity: Severity = 'refuse',
): string | null {
  const found = cut(record, from, to);
  if (/^\d+$/.test(found)) return found;
  const place = `${field} (${from}-${to})`;
  faults.push({
    severity,
    code: 'field-unreadable',
    message: `${place} must be ${to - from + 1} digits`,
    field: place,
    found,
  });
  return null;
}

/** Signed amount of 12 + 3 digits with its sign (0 credit, 1 debit) in the position before it. */
export function cutSignedAmount(
  record: string,
  signAt: number,
  field: string,
  faults: Fault[],
): Thousandths | null {
  const digits = cutDigits(record, signAt + 1, signAt + 15, field, faults);
  const sign = cut(record, signAt);
  if (sign !== '0' && sign !== '1') {
    const place = `${field}: sign (${signAt})`;
    faults.push({
      severity: 'refuse',
      code: 'field-unreadable',
      message: `${place} must be 0 or 1`,
      field: place,
      expected: '0 or 1',
      found: sign,
    });
    return null;
  }
  if (digits === null) return null;
  return sign === '1' ? -BigInt(digits) : BigInt(digits);
}

/** Date DDMMYY of this century; blank or 000000 is unknown, an impossible one a fault that holds the statement. */
export function cutDate(
  record: string,
  from: number,
  field: string,
  faults: Fault[],
): IsoDate | null {
  const found = cut(record, from, from + 5);
  if (found.trim() === '' || found === '000000') return null;
  const [day, month, year] = [found.slice(0, 2), found.slice(2, 4), found.slice(4, 6)];
  const date = `20${year}-${month}-${day}`;
  if (/^\d{6}$/.test(found) && isIsoDate(date)) return date;
  const place = `${field} (${from}-${from + 5})`;
  faults.push({
    severity: 'hold',
    code: 'date-unreadable',
    message: `${place} is no date DDMMYY`,
    field: place,
    found,
  });
  return null;
}
