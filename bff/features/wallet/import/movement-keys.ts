import type { Movement, StatementHeader } from '#core/bank-files/types';

import { accountOf, hashOf } from './staged-movement.ts';

/** Gives each movement of a statement, in order, the key by which it is posted once. */
export type MovementKeys = (movement: Movement, bookedOn: string) => string;

/**
 * CODA and CAMT: account, number of the statement, entry date, sequence, detail and amount; never the bank's own
 * reference, which is not unique. Sequences restart after 9999, so that laps count too. The number that people quote
 * comes last in the file, so the running number stands for it.
 */
const numbered = (header: StatementHeader): MovementKeys => {
  const number = header.sequence ?? header.openingNumber ?? header.reference;
  let last = '';
  let lap = 0;
  return (movement, bookedOn) => {
    const { sequence, detail, amount } = movement;
    const place = `${sequence}/${detail}`;
    if (place <= last) lap += 1;
    last = place;
    return hashOf(ownAccount(header), number, bookedOn, sequence, detail, amount, lap);
  };
};

/**
 * Tables (CSV, XLSX): banks let one export any days again and again, so that what a row says is its key; rows of one
 * day that say the same are told apart by counting.
 */
const counted = (header: StatementHeader): MovementKeys => {
  const seen = new Map<string, number>();
  return (movement, bookedOn) => {
    const { amount, communication, structuredReference } = movement;
    const key = hashOf(
      ownAccount(header),
      bookedOn,
      amount,
      accountOf(movement),
      structuredReference?.value ?? null,
      communication.text,
    );
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : hashOf(key, before);
  };
};

export const movementKeys = (header: StatementHeader): MovementKeys =>
  isTable(header) ? counted(header) : numbered(header);

export const isTable = ({ format }: Pick<StatementHeader, 'format'>): boolean =>
  format === 'csv' || format === 'xlsx';

const ownAccount = ({ iban, account }: StatementHeader): string => iban ?? account;
