import { hash } from 'node:crypto';

import type { Movement, StatementHeader } from '#core/bank-files/types';

import { copyLine } from '../copy-text.ts';

/** Columns of the staging table in the order in which `stagedLine` writes them. */
export const stagedColumns = [
  'n',
  'statement',
  'line',
  'sequence',
  'detail',
  'amount_milli',
  'currency',
  'value_on',
  'booked_on',
  'transaction_code',
  'counterparty_name',
  'counterparty_account',
  'counterparty_bic',
  'communication_kind',
  'communication_type',
  'communication',
  'reference',
  'end_to_end_id',
  'details',
  'idempotency_key',
] as const;

export interface StagedPlace {
  /** Place in the file, over all statements, from 1. */
  n: number;
  header: StatementHeader;
  currency: string;
  bookedOn: string;
  /** Hash by which the same movement is known in another file of the account. */
  key: string;
}

/** One movement as a line for COPY into the staging table. */
export const stagedLine = (movement: Movement, place: StagedPlace): string => {
  const { counterparty, communication, structuredReference } = movement;
  return copyLine([
    place.n,
    place.header.index,
    movement.position,
    movement.sequence,
    movement.detail,
    movement.amount,
    place.currency,
    movement.valueDate,
    place.bookedOn,
    movement.transactionCode.code,
    counterparty.name,
    accountOf(movement),
    counterparty.bic,
    communication.kind,
    communication.type,
    communication.text,
    structuredReference?.valid ? structuredReference.value : null,
    movement.endToEndId,
    JSON.stringify(detailsOf(movement)),
    `\\x${place.key}`,
  ]);
};

/** What the bank told besides the columns; names without a value are left out. */
const detailsOf = (movement: Movement): Record<string, unknown> => {
  const { counterparty, communication, structuredReference, head, parts } = movement;
  const broken = structuredReference && !structuredReference.valid;
  return compact({
    bankReference: movement.bankReference,
    information: movement.information,
    message: communication.kind === 'structured' ? communication.message : '',
    brokenReference: broken ? structuredReference.value : null,
    reversal: movement.reversal,
    returnReason: movement.returnReason,
    mandate: movement.mandate,
    purpose: movement.purpose,
    categoryPurpose: movement.categoryPurpose,
    address: counterparty.address,
    identification: counterparty.identification,
    ultimateName: counterparty.ultimateName,
    head: head && {
      sequence: head.sequence,
      amount: String(head.amount),
      communication: head.communication.text,
      details: head.details,
    },
    parts: parts.map((part) => ({
      detail: part.detail,
      amount: String(part.amount),
      message: part.communication.message,
    })),
  });
};

const compact = (values: Record<string, unknown>): Record<string, unknown> => {
  for (const [name, value] of Object.entries(values)) {
    const empty = value === null || value === '' || value === false;
    if (empty || (Array.isArray(value) && value.length === 0)) delete values[name];
  }
  return values;
};

/** The counterparty's IBAN in capitals without blanks, or its account as the bank wrote it. */
export const accountOf = ({ counterparty }: Movement): string | null =>
  counterparty.iban ?? counterparty.account?.replaceAll(/\s/g, '').toUpperCase() ?? null;

/** SHA-256 in hex over fields that no separator can confuse. */
export const hashOf = (...fields: (string | number | bigint | null)[]): string =>
  hash('sha256', fields.map((field) => `${String(field ?? '').length}:${field ?? ''}`).join(''));
