import { parseStructuredReference } from '#core/structured-reference';
import type { Communication, MandateInformation, StructuredReference } from './types.ts';

/** Length of the reference in the types that are one; what follows it is the payer's message. */
const REFERENCE_LENGTH: Record<string, number> = { '100': 25, '101': 12, '102': 12 };

/** Structured communication: three digits of type, then data laid out by type. */
export function structuredCommunication(field: string): Communication {
  const type = field.slice(0, 3);
  const data = field.slice(3);
  const length = REFERENCE_LENGTH[type];
  const message = length ? data.slice(length) : type === '127' ? data.slice(79, 141) : '';
  const text = length ? data.slice(0, length) : data;
  return { kind: 'structured', type, text: text.trimEnd(), message: message.trim() };
}

/**
 * The payment reference inside a structured communication. Only types 100 (RF), 101 and 102 (OGM) and the
 * twelve digits inside 105 are references: card numbers, VAT and cheque data never are, whatever they look like.
 */
export function referenceIn(communication: Communication): StructuredReference | null {
  const { type, text } = communication;
  if (type === '100') return reference('rf', text.trim());
  if (type === '101' || type === '102') return reference('ogm', text.trim());
  // Twelve zeros are how banks fill the field when there is no reference.
  if (type === '105')
    return reference(
      'ogm',
      text
        .slice(45, 57)
        .trim()
        .replace(/^0{12}$/, ''),
    );
  return null;
}

/** Creditor's identification and mandate of a SEPA direct debit (type 127). */
export function mandateIn(communication: Communication): MandateInformation | null {
  if (communication.type !== '127') return null;
  const creditorId = communication.text.slice(9, 44).trim() || null;
  const mandate = communication.text.slice(44, 79).trim() || null;
  return creditorId || mandate ? { creditorId, reference: mandate } : null;
}

function reference(kind: 'ogm' | 'rf', text: string): StructuredReference | null {
  if (text === '') return null;
  const parsed = parseStructuredReference(text);
  if (parsed.ok && parsed.kind === kind) return { kind, value: parsed.value, valid: true };
  return { kind, value: text, valid: false };
}
