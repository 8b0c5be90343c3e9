import { makeEnterpriseNumber } from '#core/enterprise-number';
import { normaliseName } from '#core/names';
import { coOwnerships, mandates } from '#schema/mandates';

import { makeStreet } from './belgium/streets.ts';
import { towns } from './belgium/towns.ts';
import { words } from './belgium/words.ts';
import { seedTariffs } from './catalogue.ts';
import { addFiling } from './filings.ts';
import type { LedgerBook } from './ledger.ts';
import type { Office } from './organisations.ts';
import { makeSyndics, type Syndic } from './syndics.ts';
import type { World } from './world.ts';

const buildings: Record<'nl' | 'fr', readonly string[]> = {
  nl: words(`
    Zeezicht De_Meiboom Park_Astrid Ten_Bosse Kasteelhof De_Zilvermeeuw Leopold Stadspoort Vijverhof
    De_Populier Dampoort Kouter Esplanade Het_Begijnhof Rozenhof Zuidpark De_Bron Panorama Oude_Molen`),
  fr: words(`
    Les_Acacias Le_Parc Résidence_du_Lac Les_Hirondelles Bellevue La_Citadelle Le_Belvédère
    Les_Ormes Clos_Saint-Jacques Les_Glycines Le_Mail Val_Fleuri`),
};

/** Syndics with their co-ownerships, and filings from draft to refused, in time and late. */
export const seedMandates = (
  world: World,
  book: LedgerBook,
  { offices, clerk }: { offices: readonly Office[]; clerk: string },
): void => {
  const tariffs = seedTariffs(world);
  const list = makeSyndics(world, book.catalogue, offices);
  const { random, calendar } = world;
  for (let n = 0; n < 48; n++) {
    // A third of them is work for now, the rest is history; what the KBO does not know yet is new.
    const now = n % 3 === 0;
    const inKbo = !now || n % 9 !== 3;
    const syndic = random.pick(list);
    const earlier = inKbo && random.chance(0.45) ? random.pick(list) : undefined;
    const coOwnershipId = addCoOwnership(world, syndic.language, inKbo);
    const starts = now ? random.int(-40, 20) : random.int(60, 900);
    const decided = Math.max(
      1,
      starts + (random.chance(0.25) ? random.int(2, 9) : random.int(14, 60)),
    );
    const replaced =
      earlier && earlier !== syndic
        ? addMandate(world, {
            syndic: earlier,
            coOwnershipId,
            starts: starts + 1095,
            ends: starts + 1,
          })
        : null;
    const ends = starts - (random.chance(0.8) ? 1095 : 365);
    const mandateId = addMandate(world, { syndic, coOwnershipId, starts, ends, decided });
    addFiling(
      world,
      { book, tariffs, clerk },
      {
        coOwnershipId,
        inKbo,
        mandateId,
        replaced: replaced ? { mandateId: replaced, lastDay: calendar.day(-starts - 1) } : null,
        startsOn: calendar.day(-starts),
        decidedOn: calendar.day(-decided),
        age: decided - 1,
        walletId: n % 4 === 0 ? syndic.walletId : null,
      },
    );
  }
};

/** @param known whether the KBO gave it a number already */
const addCoOwnership = (world: World, language: 'nl' | 'fr', known: boolean): string => {
  const { random, calendar } = world;
  const town = random.pick(towns[language]);
  const building = random.pick(buildings[language]);
  const name = `${language === 'nl' ? 'VME' : 'ACP'} ${building} ${random.int(1, 40)}`;
  const createdAt = calendar.at(-random.int(5, 1000), '11:20');
  const id = world.id(createdAt);
  world.add(coOwnerships, {
    id,
    enterpriseNumber: known ? makeEnterpriseNumber(`08${random.digits(6)}`) : null,
    name,
    searchName: normaliseName(name),
    street: makeStreet(random, language),
    postalCode: town.postalCode,
    town: town.name[language],
    language,
    createdAt,
  });
  return id;
};

/** Numbers count days before today; the decision falls five weeks before the start unless given. */
const addMandate = (
  world: World,
  facts: { syndic: Syndic; coOwnershipId: string; starts: number; ends: number; decided?: number },
): string => {
  const { calendar, random } = world;
  const { syndic, coOwnershipId, starts, ends, decided = starts + 35 } = facts;
  const createdAt = calendar.at(-Math.max(decided - 1, 0), '14:30');
  const id = world.id(createdAt);
  const court = random.chance(0.06);
  world.add(mandates, {
    id,
    coOwnershipId,
    syndicId: syndic.id,
    representativeId: syndic.representativeId,
    startsOn: calendar.day(-starts),
    endsOn: calendar.day(-ends),
    decidedOn: calendar.day(-decided),
    organ: court ? 'court' : 'general-meeting',
    provisional: court,
    createdAt,
  });
  return id;
};
