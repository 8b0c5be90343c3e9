import { makeEnterpriseNumber } from '#core/enterprise-number';
import { normaliseName } from '#core/names';
import { addWorkingDays, lastWorkingDayBefore, workingDaysBetween } from '#core/working-days';
import type { filingKinds, filingStates } from '#core/vocabulary';
import { coOwnerships, filings, mandates } from '#schema/mandates';

import { makeStreet } from './belgium/streets.ts';
import { towns } from './belgium/towns.ts';
import { words } from './belgium/words.ts';
import { type Catalogue, filingFee } from './catalogue.ts';
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
  catalogue: Catalogue,
  { offices, clerk }: { offices: readonly Office[]; clerk: string },
): void => {
  const list = makeSyndics(world, catalogue, offices);
  const { random, calendar } = world;
  for (let n = 0; n < 48; n++) {
    const syndic = random.pick(list);
    const known = n % 9 !== 4;
    const coOwnershipId = addCoOwnership(world, syndic.language, known);
    // A third of them is work for now, the rest is history.
    const current = n % 3 === 0 ? random.int(-40, 20) : random.int(60, 900);
    const earlier = random.chance(0.45) ? random.pick(list) : undefined;
    const endedId =
      earlier && earlier !== syndic
        ? addMandate(world, {
            syndic: earlier,
            coOwnershipId,
            starts: current + 1095,
            ends: current + 1,
          })
        : undefined;
    const short = random.chance(0.25);
    const decided = Math.max(1, current + (short ? random.int(2, 9) : random.int(14, 60)));
    const ends = current - (random.chance(0.8) ? 1095 : 365);
    const mandateId = addMandate(world, { syndic, coOwnershipId, starts: current, ends, decided });
    addFiling(world, {
      coOwnershipId,
      mandateId,
      endsMandateId: endedId,
      startsOn: calendar.day(-current),
      decidedOn: calendar.day(-decided),
      age: decided - 1,
      walletId: n % 3 === 0 ? syndic.walletId : null,
      fee: filingFee(calendar.day(-decided), known),
      clerk,
    });
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

/** DOMAIN.md: the last working day before the start; eight working days when decided later than that. */
const deadlineOf = (decidedOn: string, startsOn: string): string =>
  workingDaysBetween(decidedOn, startsOn).length < 8
    ? addWorkingDays(decidedOn, 8)
    : lastWorkingDayBefore(startsOn);

interface FilingFacts {
  coOwnershipId: string;
  mandateId: string;
  endsMandateId: string | undefined;
  startsOn: string;
  decidedOn: string;
  /** Days before today on which work on it could begin. */
  age: number;
  walletId: string | null;
  fee: number;
  clerk: string;
}

type FilingState = (typeof filingStates)[number];

const addFiling = (world: World, facts: FilingFacts): void => {
  const { calendar, random } = world;
  const { coOwnershipId, mandateId, endsMandateId = null, walletId, age } = facts;
  const deadlineOn = deadlineOf(facts.decidedOn, facts.startsOn);
  const kind: (typeof filingKinds)[number] = endsMandateId ? 'end-and-begin' : 'begin';
  const state: FilingState =
    age > 60
      ? random.weighted([
          ['in-kbo', 9],
          ['refused', 1],
          ['submitted-to-counter', 0.5],
        ] as const)
      : random.weighted([
          ['draft', 4],
          ['complete', 3],
          ['submitted-to-counter', 3],
          ['accepted-by-counter', 2],
          ['refused', 1],
        ] as const);
  const step = (days: number, reached: boolean) =>
    reached ? calendar.at(-Math.max(age - days, 0), '15:10') : null;
  const createdAt = calendar.at(-Math.max(age, 0), '14:40');
  const submitted = state !== 'draft' && state !== 'complete';
  const accepted = state === 'accepted-by-counter' || state === 'in-kbo';
  world.add(filings, {
    id: world.id(createdAt),
    coOwnershipId,
    kind,
    state,
    mandateId,
    endsMandateId,
    deadlineOn,
    feeCents: state === 'draft' ? null : facts.fee,
    paidBy: walletId ? 'wallet' : 'invoice',
    walletId,
    submittedAt: step(2, submitted),
    submittedBy: submitted ? facts.clerk : null,
    acceptedAt: step(4, accepted),
    registeredAt: step(7, state === 'in-kbo'),
    refusedAt: step(5, state === 'refused'),
    refusalReason: state === 'refused' ? 'Uittreksel van de beslissing ontbreekt' : null,
    createdAt,
  });
};
