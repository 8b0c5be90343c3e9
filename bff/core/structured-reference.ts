import { type Checked, type NumberProblem, lengthProblem } from './checked.ts';
import { iso7064CheckDigits, remainderCheckDigits } from './mod97.ts';
import { tidy } from './typed-text.ts';

type ReferenceProblemCode = 'characters' | 'too-short' | 'too-long' | 'check-digits';

/**
 * A payment reference without punctuation. `ogm` = 12 digits. `rf` = the whole ISO 11649 reference in capitals;
 * its `wrappedOgm` is the valid OGM that it carries, if its body is one.
 */
export type StructuredReference =
  | { readonly kind: 'ogm'; readonly value: string }
  | { readonly kind: 'rf'; readonly value: string; readonly wrappedOgm?: string };

export type ParsedReference = Checked<StructuredReference, ReferenceProblemCode>;

const refuse = (problem: NumberProblem<ReferenceProblemCode>): ParsedReference => ({
  ok: false,
  problem,
});

/**
 * Reads a Belgian structured communication (OGM/VCS) or an ISO 11649 creditor reference, whichever it looks
 * like, with `+ * / . -` and spaces anywhere. With wrong check digits `problem.expected` holds the right ones.
 */
export function parseStructuredReference(text: string): ParsedReference {
  const compact = tidy(text)
    .replace(/[+*/.\-\s]/g, '')
    .toUpperCase();
  return compact.startsWith('RF') ? parseRf(compact) : parseOgm(compact);
}

/** Febelfin's rule: 12 digits of which the last two are the first ten mod 97, with 97 for 0, never 00. */
function parseOgm(compact: string): ParsedReference {
  if (!/^\d*$/.test(compact)) return refuse({ code: 'characters' });
  const length = lengthProblem(compact.length, 12);
  if (length) return refuse(length);
  const expected = remainderCheckDigits(compact.slice(0, 10));
  if (compact.slice(10) !== expected) return refuse({ code: 'check-digits', expected });
  return { ok: true, kind: 'ogm', value: compact };
}

/** ISO 11649: RF, two check digits 02-98, and 1 to 21 letters or digits. */
function parseRf(compact: string): ParsedReference {
  if (!/^RF\d{0,2}$|^RF\d{2}[A-Z0-9]*$/.test(compact)) return refuse({ code: 'characters' });
  if (compact.length < 5) return refuse({ code: 'too-short', expected: '5' });
  if (compact.length > 25) return refuse({ code: 'too-long', expected: '25' });
  const body = compact.slice(4);
  const expected = iso7064CheckDigits('RF', body);
  if (compact.slice(2, 4) !== expected) return refuse({ code: 'check-digits', expected });
  return parseOgm(body).ok
    ? { ok: true, kind: 'rf', value: compact, wrappedOgm: body }
    : { ok: true, kind: 'rf', value: compact };
}

/** Prints a compact OGM as `+++ddd/dddd/ddddd+++` and an RF reference in groups of four; other text unchanged. */
export function formatStructuredReference(value: string): string {
  if (/^RF\d{2}/.test(value)) return value.replace(/(.{4})(?=.)/g, '$1 ');
  return value.replace(/^(\d{3})(\d{4})(\d{5})$/, '+++$1/$2/$3+++');
}

/** The 12-digit OGM over ten digits. Throws RangeError on anything but ten digits. */
export function makeOgm(tenDigits: string): string {
  if (!/^\d{10}$/.test(tenDigits))
    throw new RangeError(`an OGM is made of 10 digits, not "${tenDigits}"`);
  return tenDigits + remainderCheckDigits(tenDigits);
}

/** The ISO 11649 reference over `body`, 1 to 21 of A-Z and 0-9 (an OGM too). Throws RangeError on another body. */
export function makeRf(body: string): string {
  if (!/^[A-Z0-9]{1,21}$/.test(body))
    throw new RangeError(`an RF reference holds 1 to 21 of A-Z0-9, not "${body}"`);
  return `RF${iso7064CheckDigits('RF', body)}${body}`;
}
