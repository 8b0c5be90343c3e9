import { type NameMatch, matchPayer, payerKey } from './names.ts';

export interface KnownName {
  walletId: string;
  name: string;
  of: 'organisation' | 'member';
}

export interface NameHit {
  known: KnownName;
  match: NameMatch;
}

/** A word that more names share than this tells too little to search by. */
const commonWord = 60;
/** Names that are compared with one payer at most. */
const comparedNames = 200;

/**
 * Finds known names near a payer's without comparing all: a name is looked at when it has all letters in common, or a
 * rare word, letter for letter or within one letter.
 */
export function indexNames(names: readonly KnownName[]): (payer: string) => NameHit[] {
  const byLetters = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  for (const [at, { name }] of names.entries()) {
    const words = payerKey(name).split(' ');
    push(byLetters, words.join(''), at);
    push(byLetters, words.toSorted().join(' '), at);
    for (const word of new Set(words)) if (word.length >= 4) push(byWord, word, at);
  }
  const spellings = indexSpellings(byWord);

  return (payer) => {
    const words = payerKey(payer).split(' ');
    const near = new Set<number>(byLetters.get(words.join('')));
    for (const at of byLetters.get(words.toSorted().join(' ')) ?? []) near.add(at);
    for (const word of words) {
      if (word.length < 4) continue;
      for (const spelling of spellings(word)) {
        for (const at of byWord.get(spelling) ?? []) if (near.size < comparedNames) near.add(at);
      }
    }
    return [...near].flatMap((at) => {
      const known = names[at];
      const match = known && matchPayer(payer, known.name);
      return known && match ? [{ known, match }] : [];
    });
  };
}

function push(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key);
  if (list) list.push(at);
  else map.set(key, [at]);
}

/** Known rare words that a word may be a misspelling of: equal to it, or after one letter is left out of either or both. */
function indexSpellings(
  byWord: ReadonlyMap<string, readonly number[]>,
): (word: string) => string[] {
  const bySkeleton = new Map<string, string[]>();
  for (const [word, at] of byWord) {
    if (at.length > commonWord) continue;
    for (const skeleton of skeletons(word)) {
      const words = bySkeleton.get(skeleton);
      if (words) words.push(word);
      else bySkeleton.set(skeleton, [word]);
    }
  }
  return (word) => [...new Set(skeletons(word).flatMap((key) => bySkeleton.get(key) ?? []))];
}

/** The word itself and, from five letters on, every form with one letter left out. */
function skeletons(word: string): string[] {
  if (word.length < 5) return [word];
  const forms = new Set([word]);
  for (let at = 0; at < word.length; at += 1) forms.add(word.slice(0, at) + word.slice(at + 1));
  return [...forms];
}
