import { parseStructuredReference } from '#core/structured-reference';
import type { ReferenceCandidate } from './reference-candidate.ts';

/** Longest ISO 11649 reference. */
const LONGEST = 25;

/** RF references of ISO 11649 in free text, in one piece or in groups divided by blanks, dots or hyphens. */
export function findRfReferences(text: string): ReferenceCandidate[] {
  return [...text.matchAll(/(?<![A-Z0-9])RF\s?\d{2}/gi)].map(({ index }) => readAt(text, index));
}

/**
 * Words may follow the reference after a blank just like its own groups do: of all ends between groups the
 * longest that makes a valid reference is taken, otherwise the groups with digits only.
 */
function readAt(text: string, start: number): ReferenceCandidate {
  const ends: { end: number; value: string; digitsOnly: boolean }[] = [];
  let value = '';
  let digitsOnly = true;
  for (const match of text.slice(start).matchAll(/([A-Z0-9]+)([\s.-]*)/giy)) {
    const [whole, group = '', between = ''] = match;
    value += group.toUpperCase();
    if (value.length > LONGEST) break;
    digitsOnly &&= ends.length === 0 || /^\d+$/.test(group);
    ends.push({ end: start + match.index + whole.length - between.length, value, digitsOnly });
  }
  const valid = ends.findLast((each) => parseStructuredReference(each.value).ok);
  const chosen = valid ?? ends.findLast((each) => each.digitsOnly) ?? ends.at(-1);
  const { end, value: read } = chosen ?? { end: start + 2, value: 'RF' };
  return {
    kind: 'rf',
    value: read,
    valid: valid !== undefined,
    bracketed: false,
    grouped: false,
    start,
    end,
  };
}
