import { findReferences } from '#core/bank-files/find-references';
import { parseStructuredReference } from '#core/structured-reference';
import type { MovementFacts } from './facts.ts';

/** A valid reference as someone wrote it in free text. */
export interface WrittenReference {
  reference: string;
  typed: string;
}

/** Valid references in free text: twelve digits, those wrapped in an RF reference among them. */
export function writtenReferences(text: string): WrittenReference[] {
  const found = new Map<string, WrittenReference>();
  for (const { value, valid, start, end } of findReferences(text)) {
    const reference = valid ? ogmOf(value) : null;
    if (reference !== null && !found.has(reference))
      found.set(reference, { reference, typed: text.slice(start, end).replaceAll(/\s+/g, ' ') });
  }
  return [...found.values()];
}

/** The twelve digits that an OGM or RF stands for; null when it carries none. */
export function ogmOf(value: string): string | null {
  const parsed = parseStructuredReference(value);
  if (!parsed.ok) return null;
  return parsed.kind === 'ogm' ? parsed.value : (parsed.wrappedOgm ?? null);
}

/** A text that is longer than this is no communication; so that none takes long. */
const searchedLength = 4000;

/** Groups of digits with nothing but blanks and dividers between them. */
const runs = /\d+(?:[\s/.\\|+*_,\u2010-\u2015-]{1,4}\d+)*/g;

/**
 * Digits that may have been meant as a reference: every row of neighbouring groups that counts eleven to thirteen
 * digits, and what the bank's own field holds. Letters that look like digits count as such in a second reading.
 */
export function suspectDigits(
  facts: Pick<MovementFacts, 'text' | 'reference' | 'brokenReference'>,
): {
  digits: string[];
  withLetters: string[];
} {
  const text = facts.text.slice(0, searchedLength);
  const digits = new Set(digitRows(text));
  for (const given of [facts.reference, facts.brokenReference]) {
    const bare = given?.replaceAll(/\D/g, '') ?? '';
    if (bare !== '') digits.add(bare);
  }
  const read = text.replaceAll(/[oO]/g, '0').replaceAll(/[lI|]/g, '1');
  const withLetters = read === text ? [] : digitRows(read).filter((row) => !digits.has(row));
  return { digits: [...digits], withLetters: withLetters.filter((row) => row.length === 12) };
}

function digitRows(text: string): string[] {
  const rows: string[] = [];
  for (const [run] of text.matchAll(runs)) {
    const groups = run.match(/\d+/g) ?? [];
    for (let first = 0; first < groups.length; first += 1) {
      let row = '';
      for (let at = first; at < groups.length && row.length < 13; at += 1) {
        row += groups[at];
        if (row.length >= 11 && row.length <= 13) rows.push(row);
      }
    }
  }
  return rows;
}
