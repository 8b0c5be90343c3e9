import { parseStructuredReference } from '#core/structured-reference';
import { freeCommunication } from './communication.ts';
import { ibanOf } from './iban-of.ts';
import type { SheetColumns } from './sheet-columns.ts';
import type { SheetEntry } from './sheet-entries.ts';
import type { Communication, Movement, StructuredReference } from './types.ts';

/** A row as a movement; `currency` is used where the row has none of its own. */
export function sheetMovement(
  { row, amount, bookingDate, valueDate }: SheetEntry,
  columns: SheetColumns,
  place: { position: number; currency: string },
): Movement {
  const account = columns.text(row, 'counterpartyAccount');
  const address = columns.text(row, 'counterpartyAddress');
  const reference = structuredReferenceOf(columns.text(row, 'structuredReference'));
  return {
    position: place.position,
    sequence: String(place.position).padStart(4, '0'),
    detail: '0000',
    amount,
    currency: columns.text(row, 'currency') ?? place.currency,
    valueDate,
    bookingDate,
    bankReference: columns.text(row, 'bankReference') ?? columns.text(row, 'sequence'),
    transactionCode: { code: '', type: null, family: null, transaction: null, category: null },
    counterparty: {
      name: columns.text(row, 'counterpartyName'),
      account,
      iban: account === null ? null : ibanOf(account),
      currency: null,
      bic: columns.text(row, 'counterpartyBic'),
      address: address === null ? [] : [address],
      identification: null,
      ultimateName: null,
    },
    communication: communicationOf(columns.text(row, 'description') ?? '', reference),
    structuredReference: reference,
    information: '',
    endToEndId: null,
    mandate: null,
    returnReason: null,
    reversal: false,
    categoryPurpose: null,
    purpose: null,
    statementNumber: columns.text(row, 'statementNumber'),
    globalisation: null,
    head: null,
    parts: [],
    lines: [row.line, row.line],
  };
}

/** Only a column of its own counts as given by the bank; a reference in a description is free text. */
function structuredReferenceOf(text: string | null): StructuredReference | null {
  if (text === null) return null;
  const parsed = parseStructuredReference(text);
  if (parsed.ok) return { kind: parsed.kind, value: parsed.value, valid: true };
  return { kind: /^\s*RF/i.test(text) ? 'rf' : 'ogm', value: text, valid: false };
}

function communicationOf(
  description: string,
  reference: StructuredReference | null,
): Communication {
  if (!reference) return freeCommunication(description);
  return { kind: 'structured', type: null, text: reference.value, message: description };
}
