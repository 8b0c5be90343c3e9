import { foldAccents, normaliseName } from '#core/names';

import { firstNames, type NameLanguage } from '../belgium/first-names.ts';
import { lastNames } from '../belgium/last-names.ts';
import { rareNames } from './rare-names.ts';

/** Names with how often they occur, and the forms in which addresses and searches need them. */
export interface NamePool {
  names: readonly string[];
  /** For addresses: no accents, no spaces. */
  plain: readonly string[];
  /** As `normaliseName` of #core/names leaves it, so that the search finds it. */
  search: readonly string[];
  /** @param draw uniform in [0, 1) @returns an index */
  sample: (draw: number) => number;
}

/** Frequencies by Zipf and Mandelbrot: the name of rank r weighs (r + shift) ** -exponent. */
const makePool = (list: readonly string[], shift: number, exponent: number): NamePool => {
  const names = [...new Set(list)];
  const bounds = new Float64Array(names.length);
  let sum = 0;
  for (let rank = 0; rank < names.length; rank++) {
    sum += (rank + shift) ** -exponent;
    bounds[rank] = sum;
  }
  return {
    names,
    plain: names.map((name) => foldAccents(name).replace(/[^a-z0-9-]/g, '')),
    search: names.map(normaliseName),
    sample: (draw) => firstAbove(bounds, draw * sum),
  };
};

const firstAbove = (bounds: Float64Array, value: number): number => {
  let low = 0;
  let high = bounds.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
};

export interface Names {
  male: NamePool;
  female: NamePool;
  /** The commonest, Peeters, is borne by about one in three hundred, as in the country. */
  last: NamePool;
}

const namesOf = (language: NameLanguage): Names => ({
  male: makePool(firstNames[language].male, 9, 0.9),
  female: makePool(firstNames[language].female, 9, 0.9),
  last: makePool([...lastNames[language], ...rareNames[language]], 40, 0.8),
});

export const nameLanguages: readonly NameLanguage[] = ['nl', 'fr', 'de'];

export const makeNames = (): Names[] => nameLanguages.map(namesOf);
