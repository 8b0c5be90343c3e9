import { makeNationalNumber } from '#core/national-number-make';
import { foldAccents } from '#core/names';
import type { Language } from '#core/vocabulary';

import type { Random } from '../random.ts';
import { firstNames, type NameLanguage } from './first-names.ts';
import { lastNames } from './last-names.ts';

/** Someone who does not exist, with a national number that passes every check. */
export interface Person {
  firstName: string;
  lastName: string;
  gender: 'male' | 'female';
  /** `YYYY-MM-DD` */
  birthDate: string;
  nationalNumber: string;
  language: Language;
}

/** The front of a list far more often than its end, as names go. */
const pickCommon = (random: Random, list: readonly string[]): string =>
  list[Math.floor(list.length * random.next() ** 1.8)] ?? '';

/** Of the people in the trade, by the language of their name. */
const nameLanguages = [
  ['nl', 58],
  ['fr', 39],
  ['de', 3],
] as const satisfies [NameLanguage, number][];

const spoken = (random: Random, names: NameLanguage): Language => {
  if (random.chance(0.03)) return 'en';
  return names === 'de' ? 'fr' : names;
};

/** Makes up a person of working age; what is given stays as given. */
export const makePerson = (random: Random, year: number, known: Partial<Person> = {}): Person => {
  const names = known.language === 'fr' ? 'fr' : (known.language ?? random.weighted(nameLanguages));
  const origin: NameLanguage = names === 'en' ? 'nl' : names;
  const gender = known.gender ?? random.pick(['male', 'female'] as const);
  const birthDate = known.birthDate ?? makeBirthDate(random, year);
  const serial = random.int(250, 498) * 2 + (gender === 'male' ? 1 : 2);
  return {
    firstName: pickCommon(random, firstNames[origin][gender]),
    lastName: pickCommon(random, lastNames[origin]),
    nationalNumber: makeNationalNumber({ birthDate, serial }),
    language: spoken(random, origin),
    ...known,
    gender,
    birthDate,
  };
};

const makeBirthDate = (random: Random, year: number): string => {
  const age = 21 + Math.floor(22 * (random.next() + random.next()));
  const month = String(random.int(1, 12)).padStart(2, '0');
  return `${year - age}-${month}-${String(random.int(1, 28)).padStart(2, '0')}`;
};

/** A name as it may stand in an address: `Jean-François D'Hondt` → `jean-francois.dhondt`. */
export const addressName = (person: { firstName: string; lastName: string }): string =>
  [person.firstName, person.lastName]
    .map((name) => foldAccents(name).replace(/[^a-z0-9-]/g, ''))
    .join('.');
