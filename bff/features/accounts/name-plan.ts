import { editDistance } from '#core/edit-distance';
import { normaliseName } from '#core/names';

/** More words say nothing new, and orders of more than four are too many. */
const mostWords = 6;
const mostOrdered = 4;

/** The words of a name as typed, folded as names are stored. */
export const wordsOf = (text: string): string[] =>
  normaliseName(text).split(' ').filter(Boolean).slice(0, mostWords);

/** Every order of up to four words, as whole names; only the typed one beyond. */
export const ordersOf = (words: readonly string[]): string[] => {
  if (words.length > mostOrdered) return [words.join(' ')];
  return [...new Set(permutations(words).map((order) => order.join(' ')))];
};

const permutations = (words: readonly string[]): string[][] =>
  words.length < 2
    ? [[...words]]
    : words.flatMap((word, at) =>
        permutations(words.toSpliced(at, 1)).map((rest) => [word].concat(rest)),
      );

/** Neighbouring words written as one: `van den bossche` also as `vandenbossche`. */
export const joinsOf = (words: readonly string[]): string[] =>
  words.flatMap((_, from) =>
    [2, 3, 4]
      .filter((count) => from + count <= words.length)
      .map((count) => words.slice(from, from + count).join('')),
  );

/** A way to look: every word of `all` and at least one of each group must be in the name. */
export interface NamePlan {
  match: 'close' | 'typo';
  all: string[];
  anyOf: string[][];
}

/** What the dictionary of names answered. */
export interface KnownWords {
  /** Typed words, joins and splits that somebody bears. */
  known: ReadonlySet<string>;
  /** Known words that share a form with a typed one. */
  near: readonly string[];
  /** Known words that begin as the last typed one. */
  begun: readonly string[];
}

/**
 * The ways to read what was typed, the surest first: all words as they stand; neighbours written as
 * one; the last word still being typed; one letter wrong in one word; one in each.
 */
export const plansFor = (
  words: readonly string[],
  { known, near, begun }: KnownWords,
): NamePlan[] => {
  const nearTo = words.map((word) =>
    near.filter((other) => other !== word && editDistance(word, other, 1) !== undefined),
  );
  const plans: NamePlan[] = [];
  const add = (match: NamePlan['match'], all: string[], anyOf: string[][] = []) => {
    const allKnown = all.every((word) => known.has(word));
    if (allKnown && anyOf.every((group) => group.length > 0)) plans.push({ match, all, anyOf });
  };
  add('close', [...words]);
  for (const segments of segmentations(words)) add('close', segments);
  const others = words.slice(0, -1);
  const longer = begun.filter((word) => word !== words.at(-1));
  add('close', others, [longer]);
  words.forEach((_, at) => add('typo', words.toSpliced(at, 1), [nearTo[at] ?? []]));
  if (words.length > 1) {
    const either = words.map((word, at) => [
      ...(known.has(word) ? [word] : []),
      ...(nearTo[at] ?? []),
    ]);
    add('typo', [], either);
  }
  return plans;
};

/** Most whole names worth trying: each costs one step down an index. */
const mostNames = 48;

/** The whole names that a plan could mean, when they are few: found at once, however common. */
export const wholeNames = ({ all, anyOf }: NamePlan): string[] => {
  const choices = anyOf.reduce((count, group) => count * group.length, 1);
  if (all.length + anyOf.length > mostOrdered || choices > mostNames) return [];
  const picks = anyOf.reduce<string[][]>(
    (made, group) => made.flatMap((words) => group.map((word) => words.concat(word))),
    [all],
  );
  const names = picks.flatMap(ordersOf);
  return names.length > mostNames ? [] : names;
};

/** Every way to write at least two neighbours as one. */
const segmentations = (words: readonly string[]): string[][] =>
  cuts(words).filter((segments) => segments.length < words.length);

const cuts = (words: readonly string[]): string[][] =>
  words.length === 0
    ? [[]]
    : words.flatMap((_, end) =>
        end > 3
          ? []
          : cuts(words.slice(end + 1)).map((rest) =>
              [words.slice(0, end + 1).join('')].concat(rest),
            ),
      );

/** Pieces of a word among which its parts must be, should it be written as one wrongly. */
export const piecesOf = (word: string): string[] => {
  const letters = [...word].slice(0, 24);
  const pieces = letters.flatMap((_, from) =>
    letters.slice(from).map((__, length) => letters.slice(from, from + length + 1).join('')),
  );
  return [...new Set(pieces)];
};

/** The known words that together spell this one, fewest first; undefined when none do. */
export const splitOf = (word: string, known: ReadonlySet<string>): string[] | undefined => {
  const letters = [...word];
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    for (let from = 0; from < end; from++) {
      const before = best[from];
      const piece = letters.slice(from, end).join('');
      const shorter = before && (best[end]?.length ?? Number.POSITIVE_INFINITY) > before.length + 1;
      if (shorter && known.has(piece) && piece !== word) best[end] = [...before, piece];
    }
  }
  return best[letters.length];
};
