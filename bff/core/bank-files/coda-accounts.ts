import type { Fault } from './problems.ts';
import { cut } from './coda-fields.ts';

export interface AccountZone {
  account: string;
  currency: string | null;
}

/** Where account and currency lie in the 37 characters of records 1 and 8, by the structure in position 2. */
const LAYOUTS: Record<string, { account: [number, number]; currency: [number, number] }> = {
  '0': { account: [1, 12], currency: [14, 16] },
  '1': { account: [1, 34], currency: [35, 37] },
  '2': { account: [1, 31], currency: [35, 37] },
  '3': { account: [1, 34], currency: [35, 37] },
};

/** The statement's own account (record 1, positions 2 and 6–42). */
export function ownAccount(record: string, faults: Fault[]): AccountZone {
  const structure = cut(record, 2);
  const zone = cut(record, 6, 42);
  const layout = LAYOUTS[structure];
  if (!layout) {
    faults.push({
      severity: 'refuse',
      code: 'field-unreadable',
      message: 'account structure (2) must be 0, 1, 2 or 3',
      field: 'account structure (2)',
      expected: '0, 1, 2 or 3',
      found: structure,
    });
    return { account: '', currency: null };
  }
  const account = firstWord(cut(zone, ...layout.account));
  const currency = cut(zone, ...layout.currency);
  if (account === '') faults.push(unreadable('account number (6-42)', 'must not be blank', zone));
  if (/^[A-Z]{3}$/.test(currency)) return { account, currency };
  const displaced = /(?:^|\s)([A-Z]{3})(?=\s|$)/.exec(zone)?.[1] ?? null;
  faults.push(
    displaced === null
      ? unreadable('currency (6-42)', 'must be three letters', currency)
      : {
          severity: 'warn',
          code: 'field-displaced',
          message: 'currency (6-42) stands outside its place',
          field: 'currency (6-42)',
          found: displaced,
        },
  );
  return { account, currency: displaced };
}

/**
 * The counterparty's account (record 2.3, positions 11–47), which keeps the structure of the payer's own bank:
 * an IBAN, an old Belgian number of 12 digits, or a foreign number of up to 34 characters.
 */
export function counterpartyAccount(zone: string): AccountZone | null {
  const text = zone.trim();
  if (text === '') return null;
  const belgian = /^(\d{12})(?: (?:([A-Z]{3})|.)|$)/.exec(text);
  if (belgian?.[1] && zone.startsWith(belgian[1])) {
    return { account: belgian[1], currency: belgian[2] ?? null };
  }
  const spacedIban = /^[A-Z]{2}\d{2}(?: [A-Z0-9]{4})+(?: [A-Z0-9]{1,4})?(?= |$)/.exec(zone)?.[0];
  const iban = /^[A-Z]{2}\d{2}[A-Z0-9]{8,30}(?= |$)/.exec(zone)?.[0];
  const account = iban ?? spacedIban?.replaceAll(' ', '') ?? cut(zone, 1, 34).trim();
  const currency = /^[A-Z]{3}$/.exec(cut(zone, 35, 37))?.[0] ?? null;
  return account === '' ? null : { account, currency };
}

function firstWord(text: string): string {
  return text.trim().split(/\s+/, 1)[0] ?? '';
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
