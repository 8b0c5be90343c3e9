import type { Sql, TransactionSql } from 'postgres';

import { createMatcher } from '#core/matching/decide';
import type { Decision, Proposal } from '#core/matching/decision';

import { factsOf, type FactsRow } from '../matching/facts.ts';
import { loadUniverse } from '../matching/universe.ts';
import { readSettings } from '../settings.queries.ts';

/** What the matcher makes of each of these movements now, by their keys; names also when misspelt. */
export const decideAfresh = async (
  sql: Sql | TransactionSql,
  rows: readonly FactsRow[],
): Promise<Map<string, Decision>> => {
  const settings = await readSettings(sql);
  const facts = rows.map(factsOf);
  const universe = await loadUniverse(sql, facts, { settings, names: 'fuzzy', lock: false });
  const matcher = createMatcher(universe, settings.matching);
  return new Map(facts.map((each) => [each.id, matcher.look(each)]));
};

/** What a person may accept: also what a rule would have credited had the top-up been there in time. */
export const proposalsOf = ({ credit, proposals }: Decision): readonly Proposal[] =>
  credit ? [credit] : proposals;
