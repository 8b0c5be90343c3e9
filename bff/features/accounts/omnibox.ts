import type { OmniboxResult } from '#contract/accounts';
import { brusselsDay } from '#core/brussels';
import type { Reading } from '#core/reading';
import { recognise } from '#core/recognise';
import type { Context } from '#infra/context';

import { searchNames } from './name-search.ts';
import { lookUp } from './omnibox-look-up.ts';
import { nameResult } from './omnibox-results.ts';

/** How many results are shown. */
const shown = 20;

export interface OmniboxReply {
  results: OmniboxResult[];
  direct: boolean;
  more: boolean;
}

/**
 * Finds records by whatever was pasted or typed: each valid reading of the text by its index; the
 * text as a name when the likeliest reading is a name, or when nothing else found anything.
 */
export const omnibox = async (ctx: Context, text: string): Promise<OmniboxReply> => {
  const readings = recognise(text, { today: brusselsDay(ctx.now) }).filter(({ valid }) => valid);
  const isName = readings[0]?.kind === 'name';
  const byName = isName ? searchNames(ctx.deps.sql, text, shown + 1) : null;
  const exact = (await Promise.all(readings.map((reading) => lookUp(ctx, reading)))).flat();
  const mayBeName = byName === null && exact.length === 0 && readings.some(isNameReading);
  const named = await (mayBeName ? searchNames(ctx.deps.sql, text, shown + 1) : (byName ?? []));
  const known = new Set(exact.map(({ id }) => id));
  const results = [...exact, ...named.filter(({ id }) => !known.has(id)).map(nameResult)];
  return {
    results: results.slice(0, shown),
    direct: !isName && results.length === 1 && exact.length === 1,
    more: results.length > shown,
  };
};

const isNameReading = ({ kind }: Reading): boolean => kind === 'name';
