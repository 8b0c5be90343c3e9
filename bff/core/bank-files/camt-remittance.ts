import { parseStructuredReference } from '#core/structured-reference';
import { freeCommunication } from './communication.ts';
import type { Communication, StructuredReference } from './types.ts';
import { child, children, textAt, type XmlElement } from './xml-tree.ts';

export interface Remittance {
  communication: Communication;
  structuredReference: StructuredReference | null;
}

/**
 * What `RmtInf` says: `Ustrd` is free text, `Strd/CdtrRefInf` a reference given as such. Several different
 * references name no single payment: they stay in the text.
 */
export function remittanceOf(details: XmlElement): Remittance {
  const information = child(details, 'RmtInf');
  const message = children(information, 'Ustrd')
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' ');
  const given = children(information, 'Strd').flatMap(referenceInformation);
  const [first] = given;
  if (!first) {
    return { communication: freeCommunication(message), structuredReference: null };
  }
  const text = [...new Set(given.map((each) => each.text))].join(' ');
  return {
    communication: { kind: 'structured', type: first.type, text, message },
    structuredReference: onlyOne(given.map(({ reference }) => reference)),
  };
}

interface GivenReference {
  type: string | null;
  text: string;
  reference: StructuredReference;
}

function referenceInformation(structured: XmlElement): GivenReference[] {
  const information = child(structured, 'CdtrRefInf');
  const text = textAt(information, 'Ref');
  if (text === null) return [];
  const type = textAt(information, 'Tp/CdOrPrtry/Cd', 'Tp/CdOrPrtry/Prtry');
  return [{ type, text, reference: readReference(text, type, textAt(information, 'Tp/Issr')) }];
}

/**
 * A Belgian reference is type SCOR with issuer BBA, an ISO 11649 one SCOR that begins with RF. Without issuer,
 * twelve digits are the Belgian one only when their check digits agree: other countries have twelve digits too.
 */
function readReference(
  text: string,
  type: string | null,
  issuer: string | null,
): StructuredReference {
  const parsed = parseStructuredReference(text);
  const belgian = issuer === 'BBA' || /^(BBA|OGM|VCS)$/.test(type ?? '');
  const creditorReference = belgian || type === 'SCOR' || type === null;
  if (!creditorReference) return { kind: 'other', value: text, valid: false };
  if (parsed.ok) return { kind: parsed.kind, value: parsed.value, valid: true };
  if (/^RF\d\d/i.test(text)) return { kind: 'rf', value: text, valid: false };
  return { kind: belgian ? 'ogm' : 'other', value: text, valid: false };
}

/** The one reference that is valid, or else the only one there is. */
function onlyOne(references: StructuredReference[]): StructuredReference | null {
  const different = [...new Map(references.map((each) => [each.value, each])).values()];
  const valid = different.filter((each) => each.valid);
  if (valid.length === 1) return valid[0] ?? null;
  return different.length === 1 ? (different[0] ?? null) : null;
}
