import { editDistance } from './edit-distance.ts';

/** Letters that Unicode does not take apart into a base letter and an accent. */
const ligatures: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};

/** Lower case without accents, ligatures spelled out: `Müller-Cœur` → `muller-coeur`. */
export function foldAccents(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[æœßøłđðþħıŋ]/g, (letter) => ligatures[letter] ?? letter);
}

/** Name of a person or organisation for comparing and searching: folded, each run of other signs one space. */
export function normaliseName(text: string): string {
  return foldAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How two names relate, as evidence and never as proof; `edits` counts the letters to change. */
export type NameEvidence =
  | { readonly kind: 'same' | 'same-words'; readonly edits: 0 }
  | { readonly kind: 'typo'; readonly edits: number }
  | { readonly kind: 'different' };

/**
 * Compares two names as typed. `same` after normalising, spaces aside (`D'Hondt` = `Dhondt`); `same-words` in another
 * order; `typo`, also with the words turned round: by the longer name none under five letters, one edit under ten,
 * else two.
 */
export function compareNames(left: string, right: string): NameEvidence {
  const [a, b] = [normaliseName(left), normaliseName(right)];
  if (a === '' || b === '') return { kind: 'different' };
  if (joined(a) === joined(b)) return { kind: 'same', edits: 0 };
  if (sortedWords(a) === sortedWords(b)) return { kind: 'same-words', edits: 0 };
  const letters = Math.max(joined(a).length, joined(b).length);
  const allowed = letters < 5 ? 0 : letters < 10 ? 1 : 2;
  const distances = [
    ...rotations(b).map((turned) => editDistance(joined(a), turned, allowed)),
    ...rotations(a).map((turned) => editDistance(turned, joined(b), allowed)),
  ];
  const edits = Math.min(...distances.map((distance) => distance ?? Number.POSITIVE_INFINITY));
  return edits <= allowed ? { kind: 'typo', edits } : { kind: 'different' };
}

const joined = (name: string) => name.replaceAll(' ', '');

const sortedWords = (name: string) => name.split(' ').toSorted().join(' ');

/** A family name may stand first or last: every way to turn the words round, without spaces. */
function rotations(name: string): string[] {
  const words = name.split(' ');
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(''));
}
