import { parseIban } from '#core/iban';
import { parseStructuredReference } from '#core/structured-reference';
import { findRfReferences } from './find-rf-references.ts';
import { addCandidate, type ReferenceCandidate } from './reference-candidate.ts';

const DIVIDER = String.raw`[/.\\|\u2010-\u2015\u2212-]`;
const BRACKET = String.raw`[+*]{2,}`;
const SLASH = String.raw`\s*${DIVIDER}\s*`;

/** Longer than any communication; a longer text is searched up to here, so that no text takes long. */
const SEARCHED_LENGTH = 10_000;

/** Digits with blanks and dividers anywhere between them. */
function digits(least: number, most = least): string {
  return String.raw`\d(?:(?:\s|${DIVIDER})*\d){${least - 1},${most - 1}}`;
}

/** Digits that only a line break or blanks may divide. */
function group(count: number): string {
  return String.raw`\d(?:\s*\d){${count - 1}}`;
}

/**
 * Ways to write an OGM, the plainest first; those for twelve digits come before those that allow for a missing or
 * doubled one.
 */
const WRITINGS = [
  { bracketed: true, text: `${BRACKET}\\s*(${digits(12)})\\s*${BRACKET}` },
  { bracketed: true, text: `${BRACKET}\\s*(${digits(12)})(?!\\d)` },
  { bracketed: true, text: `${BRACKET}\\s*(${digits(9, 15)})\\s*${BRACKET}` },
  { bracketed: false, text: `(?<!\\d)(${group(3)}${SLASH}${group(4)}${SLASH}${group(5)})(?!\\d)` },
  { bracketed: false, text: `(?<!\\d)(\\d{2,4}${SLASH}\\d{3,5}${SLASH}\\d{4,6})(?!\\d)` },
  { bracketed: false, text: `(?<!\\d)(\\d{12})(?!\\d)` },
  { bracketed: false, text: `(?<!\\d)(\\d{11}|\\d{13})(?!\\d)` },
].map(({ bracketed, text }) => ({ bracketed, pattern: new RegExp(text, 'g') }));

/**
 * All payment references in free text, in the order of the text: OGM with or without `+++`, `***`, slashes and
 * blanks, also broken over lines, and RF. Mistyped ones are among them (`valid: false`), for a person to judge.
 * Account numbers are passed over: the last digits of a Belgian one obey the very rule of an OGM.
 */
export function findReferences(text: string): ReferenceCandidate[] {
  const searched = withoutAccounts(text.slice(0, SEARCHED_LENGTH));
  const found = findRfReferences(searched);
  for (const { bracketed, pattern } of WRITINGS) {
    for (const match of searched.matchAll(pattern)) {
      const [whole, written = ''] = match;
      addCandidate(found, candidate(written, bracketed, match.index, match.index + whole.length));
    }
  }
  for (const each of dividedAnyhow(searched)) addCandidate(found, each);
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function candidate(
  written: string,
  bracketed: boolean,
  start: number,
  end: number,
): ReferenceCandidate {
  const value = written.replaceAll(/\D/g, '');
  const groups = written.trim().split(new RegExp(SLASH));
  const grouped = groups.map((each) => each.replaceAll(/\s/g, '').length).join() === '3,4,5';
  const { ok: valid } = parseStructuredReference(value);
  return { kind: 'ogm', value, valid, bracketed, grouped, start, end };
}

/** Neighbouring groups of digits that make up twelve; without a known shape only right check digits count. */
function dividedAnyhow(text: string): ReferenceCandidate[] {
  const found: ReferenceCandidate[] = [];
  const groups = [...text.matchAll(/\d+/g)];
  const near = new RegExp(`^(\\s|${DIVIDER})*$`);
  for (const [first, { index: start }] of groups.entries()) {
    let count = 0;
    let end = start;
    for (let at = first; at < groups.length && count < 12; at += 1) {
      const [written = ''] = groups[at] ?? [];
      const index = groups[at]?.index ?? end;
      if (!near.test(text.slice(end, index))) break;
      count += written.length;
      end = index + written.length;
    }
    if (count !== 12) continue;
    const whole = candidate(text.slice(start, end), false, start, end);
    if (whole.valid) found.push(whole);
  }
  return found;
}

/** The text with account numbers (IBAN, or Belgian as printed before IBAN) blanked out. */
function withoutAccounts(text: string): string {
  return text
    .replaceAll(/(?<![A-Z0-9])BE\s?\d{2}([\s.-]?\d{4}){3}(?!\d)/gi, blanked)
    .replaceAll(/(?<!\d)\d{3}-\d{7}-\d{2}(?!\d)/g, blanked)
    .replaceAll(/(?<![A-Z0-9])[A-Z]{2}\d{2}(\s?[A-Z0-9]{4}){2,7}(\s?[A-Z0-9]{1,3})?/gi, (found) =>
      parseIban(found).ok ? blanked(found) : found,
    );
}

function blanked(found: string): string {
  return '\u0000'.repeat(found.length);
}
