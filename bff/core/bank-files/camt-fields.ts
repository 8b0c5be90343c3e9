import { isIsoDate } from '#core/plain-date';
import { parseDecimal } from './amounts.ts';
import type { Fault } from './problems.ts';
import type { IsoDate, Thousandths } from './types.ts';
import { child, textAt, type XmlElement } from './xml-tree.ts';

export interface CamtAmount {
  amount: Thousandths;
  currency: string;
}

/**
 * Unsigned amount with its currency at `path`. Null, and a refusing fault, when it is no decimal number that
 * thousandths hold exactly, or the currency is missing.
 */
export function amountAt(element: XmlElement, path: string, faults: Fault[]): CamtAmount | null {
  const found = child(element, path);
  const text = found?.text.trim() ?? '';
  const amount = /^\d/.test(text) ? parseDecimal(text) : null;
  const currency = found?.attributes.get('Ccy') ?? '';
  const field = `${element.name}/${path}`;
  if (amount === null) {
    faults.push(unreadable(field, 'must be a decimal number with at most three decimals', text));
    return null;
  }
  if (!/^[A-Z]{3}$/.test(currency)) {
    faults.push(unreadable(`${field}/@Ccy`, 'must be three letters', currency));
    return null;
  }
  return { amount, currency };
}

/** `CRDT` is +1, `DBIT` -1; a reversal does not change it. Null, and a refusing fault, when it is neither. */
export function signOf(element: XmlElement, faults: Fault[]): 1n | -1n | null {
  const found = textAt(element, 'CdtDbtInd');
  if (found === 'CRDT') return 1n;
  if (found === 'DBIT') return -1n;
  faults.push(unreadable(`${element.name}/CdtDbtInd`, 'must be CRDT or DBIT', found ?? ''));
  return null;
}

/** Day of a date or date-time choice (`Dt` or `DtTm`) as the bank wrote it, whatever its time zone. */
export function dateAt(
  element: XmlElement | undefined,
  path: string,
  faults: Fault[],
): IsoDate | null {
  const found = textAt(element, `${path}/Dt`, `${path}/DtTm`, path);
  if (found === null) return null;
  const day = found.slice(0, 10);
  if (isIsoDate(day)) return day;
  const field = `${element?.name ?? ''}/${path}`;
  faults.push({
    severity: 'hold',
    code: 'date-unreadable',
    message: `${field} is no date`,
    field,
    found,
  });
  return null;
}

function unreadable(field: string, rule: string, found: string): Fault {
  return {
    severity: 'refuse',
    code: 'field-unreadable',
    message: `${field} ${rule}`,
    field,
    found,
  };
}
