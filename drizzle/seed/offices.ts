import { addAccount, type AccountFacts, type Holder } from './accounts.ts';
import { addAccreditation } from './accreditations.ts';
import { addressName, makePerson } from './belgium/people.ts';
import type { Catalogue } from './catalogue.ts';
import { addMember, addOffice, type Office } from './organisations.ts';
import type { World } from './world.ts';

/** Offices with everybody in them, as one meets them on an ordinary day. */
export const seedOffices = (world: World, catalogue: Catalogue, count: number): Office[] => {
  const people: Holder[] = [];
  return Array.from({ length: count }, () => {
    const office = makeUpOffice(world, catalogue);
    const size = world.random.int(2, 8);
    for (let place = 0; place < size; place++) {
      const known = place > 0 && world.random.chance(0.12) ? world.random.pick(people) : undefined;
      if (known && office.members.some(({ holder }) => holder === known)) continue;
      const holder = known ?? makeUpHolder(world, office, place === 0);
      if (!known) people.push(holder);
      joinOffice(world, catalogue, { office, holder, founder: place === 0 });
      if (!known && holder.eid) accredit(world, catalogue, { holder, founder: place === 0 });
    }
    if (office.organisation.status === 'closed') endMembers(world, office);
    return office;
  });
};

const makeUpOffice = (world: World, catalogue: Catalogue): Office => {
  const { random } = world;
  const codes = random.shuffled([...catalogue.tools.keys()]).slice(0, random.int(3, 8));
  const office = addOffice(world, catalogue, {
    created: random.int(70, 1700),
    tools: codes,
    overdraftCents: random.chance(0.08) ? 25_000 : 0,
    ...(random.chance(0.04) && { closed: random.int(10, 60) }),
  });
  if (random.chance(0.3)) {
    const received = random.int(20, office.created);
    addAccreditation(world, catalogue, {
      kind: 'biv-broker',
      of: office.organisation.id,
      received,
    });
  }
  return office;
};

/** Someone who works there; a founder's account is older than the office and always in order. */
const makeUpHolder = (world: World, office: Office, founder: boolean): Holder => {
  const { random, calendar } = world;
  const created = founder ? office.created + random.int(1, 30) : random.int(4, office.created);
  const language = random.chance(0.88) ? { language: office.identity.language } : {};
  const person = makePerson(random, calendar.now.getUTCFullYear(), language);
  const activated = founder || random.chance(0.96) ? created : undefined;
  const linked = activated !== undefined && (founder || random.chance(0.84));
  const eid = linked ? random.int(Math.max(0, created - 60), created) : undefined;
  const facts: AccountFacts = { person, created, activated };
  if (eid !== undefined) {
    facts.eid = eid;
    if (random.chance(0.48)) facts.itsme = random.int(0, eid);
    if (random.chance(0.03)) facts.certificateExpiresOn = calendar.day(-random.int(2, 80));
  }
  if (!founder && random.chance(0.08)) {
    facts.email = `${addressName(person)}@${office.identity.domain}`;
  }
  if (!founder && activated !== undefined && random.chance(0.02)) {
    facts.deactivated = { days: random.int(0, created), by: random.pick(['holder', 'staff']) };
  }
  return addAccount(world, facts);
};

const joinOffice = (
  world: World,
  catalogue: Catalogue,
  { office, holder, founder }: { office: Office; holder: Holder; founder: boolean },
): void => {
  const { random, calendar } = world;
  const age = Math.floor(
    (calendar.now.getTime() - holder.account.createdAt.getTime()) / 86_400_000,
  );
  const requested = founder ? office.created : random.int(0, Math.min(age, office.created));
  const ready = holder.account.activatedAt !== null;
  const status = founder
    ? 'confirmed'
    : random.weighted([
        ['confirmed', ready ? 82 : 0],
        ['awaiting', requested < 45 ? 40 : 1],
        ['ended', 10],
        ['refused', 2],
      ] as const);
  const [admin] = office.members;
  addMember(world, catalogue, {
    office,
    holder,
    requested,
    status,
    administrator: founder || (status === 'confirmed' && random.chance(0.14)),
    confirmedBy: founder ? holder : admin?.holder,
    tools: founder ? office.tools : office.tools.filter(() => random.chance(0.75)),
    ...(status === 'ended' && { ended: random.int(0, requested) }),
    ...(random.chance(0.35) && {
      email: `${addressName(holder.person)}@${office.identity.domain}`,
    }),
  });
};

/** What the sources delivered on someone, mostly some weeks after the eID was linked. */
const accredit = (
  world: World,
  catalogue: Catalogue,
  { holder, founder }: { holder: Holder; founder: boolean },
): void => {
  const { random, calendar } = world;
  const linkedAt = holder.eid?.linkedAt ?? calendar.now;
  const linked = Math.floor((calendar.now.getTime() - linkedAt.getTime()) / 86_400_000);
  const deliver = (kind: 'biv-broker' | 'biv-syndic' | 'fonds-323', delay: number) => {
    if (delay > linked) return;
    addAccreditation(world, catalogue, {
      kind,
      of: holder,
      received: linked - delay,
      ...(random.chance(0.03) && { status: 'ended', until: random.int(5, 90) }),
      ...(random.chance(0.03) && { until: random.int(-20, 60) }),
    });
  };
  if (founder || random.chance(0.6)) deliver('biv-broker', random.int(1, 14));
  if (random.chance(0.16)) deliver('biv-syndic', random.int(1, 14));
  if (founder || random.chance(0.78)) deliver('fonds-323', random.int(25, 118));
};

/** Nobody works on in an office that closed. */
const endMembers = (world: World, office: Office): void => {
  for (const { membership } of office.members) {
    if (membership.status !== 'confirmed') continue;
    membership.status = 'ended';
    membership.administrator = false;
    membership.endedAt = office.organisation.closedAt ?? world.calendar.now;
  }
};

/** Accounts that belong to no office: fresh, forgotten, closed or emptied. */
export const seedLoners = (world: World, count: number): Holder[] =>
  Array.from({ length: count }, () => {
    const { random } = world;
    const created = random.int(0, 900);
    const activated = random.chance(0.55) ? created : undefined;
    const facts: AccountFacts = { created, activated };
    if (activated !== undefined && random.chance(0.4)) facts.eid = random.int(0, created);
    if (activated !== undefined && random.chance(0.1)) {
      facts.deactivated = { days: random.int(0, created), by: 'holder' };
    }
    return addAccount(world, facts);
  });
