import { foldAccents } from '#core/names';

import type { Random } from '../random.ts';
import { lastNames } from './last-names.ts';
import { makeStreet } from './streets.ts';
import { type Town, towns } from './towns.ts';
import { words } from './words.ts';

export interface OfficeIdentity {
  name: string;
  language: 'nl' | 'fr';
  street: string;
  postalCode: string;
  town: string;
  /** Under a top-level domain that no mail can reach (RFC 2606). */
  domain: string;
}

const shops: Record<'nl' | 'fr' | 'de', readonly string[]> = {
  nl: words(`
    De_Sleutel Huis_&_Hof Zonneveld De_Voordeur Panorama Het_Baken Thuishaven De_Linde Meerzicht
    Noorderlicht De_Gevel Hoekhuis Vesta Domus Optima_Wonen Ten_Huize Rivierzicht Duinzicht De_Kade
    Stadsrand Woonpunt Leiezicht Scheldezicht De_Nok Kempenhof Haspengouw Polderhuis Belfort`),
  fr: words(`
    La_Clé Le_Foyer Horizon Belle_Demeure Les_Tilleuls La_Verrière Le_Perron Sambre_&_Meuse
    Hesbaye_Habitat Ardenne_Toit Le_Pignon La_Charmille Au_Clair_Logis Porte_Bleue Val_d'Ourthe
    Les_Terrasses Le_Beffroi Brabant_Demeures Condroz_Immo La_Ruche`),
  de: words(`Ostbelgien_Haus Hohes_Venn_Immobilien Weserland Göhltal_Wohnen`),
};

const forms: Record<'nl' | 'fr' | 'de', readonly (readonly [string, number])[]> = {
  nl: [
    ['BV', 6],
    ['NV', 2],
    ['', 4],
  ],
  fr: [
    ['SRL', 6],
    ['SA', 2],
    ['', 4],
  ],
  de: [
    ['GmbH', 3],
    ['', 2],
  ],
};

const patterns: Record<'nl' | 'fr' | 'de', readonly string[]> = {
  nl: [
    'Immo {last}',
    'Vastgoed {last}',
    'Kantoor {last}',
    '{shop}',
    'Immo {shop}',
    '{town} Vastgoed',
  ],
  fr: [
    'Immo {last}',
    'Agence {last}',
    'Immobilière {last}',
    '{shop}',
    'Agence {shop}',
    '{town} Immobilier',
  ],
  de: ['Immobilien {last}', 'Hausverwaltung {last}', '{last} Immobilien', '{shop}'],
};

const fill = (random: Random, town: Town, pattern: string, names: FamilyNames): string =>
  pattern
    .replace('{last}', () => random.pick(names[town.language]))
    .replace('{shop}', () => random.pick(shops[town.language]))
    .replace('{town}', () => town.name[town.language].replace(/ .*/, ''));

/** A mail domain for a name: `Immo De Linde BV` → `immo-de-linde.example`. */
export const domainOf = (name: string): string =>
  `${foldAccents(name)
    .replace(/ (bv|nv|srl|sa|gmbh)$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}.example`;

type FamilyNames = Record<'nl' | 'fr' | 'de', readonly string[]>;

/**
 * Makes up an estate agency; what is given stays as given.
 * @param names to call it after
 */
export const makeOffice = (
  random: Random,
  known: Partial<OfficeIdentity> = {},
  names: FamilyNames = lastNames,
): OfficeIdentity => {
  const region =
    known.language ??
    random.weighted([
      ['nl', 60],
      ['fr', 36],
      ['de', 4],
    ] as const);
  const town = random.pick(towns[region]);
  const form = random.weighted(forms[region]);
  const name =
    known.name ?? `${fill(random, town, random.pick(patterns[region]), names)} ${form}`.trim();
  return {
    language: region === 'de' ? 'fr' : region,
    street: makeStreet(random, region),
    postalCode: town.postalCode,
    town: town.name[region],
    ...known,
    name,
    domain: domainOf(name),
  };
};
