import type { Sql, TransactionSql } from 'postgres';

import type { OmniboxResult } from '#contract/accounts';

import {
  joinsOf,
  type KnownWords,
  type NamePlan,
  ordersOf,
  piecesOf,
  plansFor,
  splitOf,
  wholeNames,
  wordsOf,
} from './name-plan.ts';
import { dictionaryRows, type FoundRow, namedBy, namedExactly } from './name-search.queries.ts';
import { wordForms } from './word-forms.ts';

type AnySql = Sql | TransactionSql;

export interface Found extends FoundRow {
  match: OmniboxResult['match'];
}

/**
 * Accounts and organisations by name, the exact ones first, then in the order of plansFor; stops as
 * soon as there are enough. Tolerates accents, order, hyphens and spaces, and one typo a word.
 */
export const searchNames = async (sql: AnySql, text: string, limit: number): Promise<Found[]> => {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const found = new Map<string, Found>();
  const add = (rows: readonly FoundRow[], match: Found['match']) => {
    for (const row of rows) if (!found.has(row.id)) found.set(row.id, { ...row, match });
  };
  const typed = ordersOf(words);
  const tried = new Set(typed);
  const look = async (plan: NamePlan) => {
    const names = wholeNames(plan).filter((name) => !tried.has(name));
    for (const name of names) tried.add(name);
    if (names.length > 0) add(await namedExactly(sql, names, limit), plan.match);
    if (found.size < limit) add(await namedBy(sql, plan, limit), plan.match);
  };
  const [exact, dictionary] = await Promise.all([
    namedExactly(sql, typed, limit),
    readDictionary(sql, words),
  ]);
  add(exact, 'exact');
  for (const plan of plansFor(words, dictionary)) if (found.size < limit) await look(plan);
  const split = found.size === 0 ? await splitPlan(sql, words, dictionary) : undefined;
  if (split) await look(split);
  return [...found.values()].slice(0, limit);
};

/** What the dictionary of names knows of the typed words. */
export const readDictionary = async (
  sql: AnySql,
  words: readonly string[],
): Promise<KnownWords> => {
  const last = words.at(-1) ?? '';
  const rows = await dictionaryRows(sql, {
    words: [...words, ...joinsOf(words)],
    forms: [...new Set(words.filter(mayBeMistyped).flatMap(wordForms))],
    begun: last.length > 1 ? last : null,
  });
  const of = (how: 'known' | 'near' | 'begun') =>
    rows.filter((row) => row.how === how).map(({ word }) => word);
  return { known: new Set(of('known')), near: of('near'), begun: of('begun') };
};

/** In a word of two letters anything would be near. */
const mayBeMistyped = (word: string): boolean => word.length > 2;

/** Words that nobody bears, taken apart into ones that somebody does: `vandenbossche`. */
const splitPlan = async (
  sql: AnySql,
  words: readonly string[],
  { known }: KnownWords,
): Promise<NamePlan | undefined> => {
  const unknown = words.filter((word) => !known.has(word));
  const rows = await dictionaryRows(sql, {
    words: unknown.flatMap(piecesOf),
    forms: [],
    begun: null,
  });
  const pieces = new Set(rows.map(({ word }) => word));
  const parts = words.map((word) => (known.has(word) ? [word] : splitOf(word, pieces)));
  return parts.includes(undefined)
    ? undefined
    : { match: 'close', all: parts.flatMap((part) => part ?? []), anyOf: [] };
};
