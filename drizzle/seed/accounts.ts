import { normaliseName } from '#core/names';
import { accounts, eidLinks, itsmeLinks } from '#schema/accounts';

import { someTime } from './calendar.ts';
import { addressName, makePerson, type Person } from './belgium/people.ts';
import type { World } from './world.ts';

/** An account with whoever is behind it. */
export interface Holder {
  person: Person;
  account: typeof accounts.$inferInsert & { id: string; createdAt: Date };
  eid: (typeof eidLinks.$inferInsert & { id: string }) | undefined;
}

/** How an account stands; every number counts days before today. */
export interface AccountFacts {
  person?: Partial<Person>;
  created: number;
  /** Absent while the activation code waits. */
  activated?: number | undefined;
  eid?: number | undefined;
  itsme?: number | undefined;
  deactivated?: { days: number; by: 'holder' | 'staff' };
  email?: string;
  username?: string;
  phone?: string | null;
  /** `YYYY-MM-DD` */
  certificateExpiresOn?: string;
}

/** Top-level domain `example` is reserved (RFC 2606): whatever is sent there reaches nobody. */
const mailDomains = ['postvak', 'mailbus', 'telepost', 'skypost', 'belpost', 'brievenbus'];

/** Makes up an account and, where asked, its links. Throws when a national number comes twice. */
export const addAccount = (world: World, facts: AccountFacts): Holder => {
  const { random, calendar } = world;
  const person = makeUniquePerson(world, facts.person);
  const createdAt = calendar.at(-facts.created, someTime(random, 8, 19));
  const name = addressName(person);
  const taken = new Set(world.rowsOf(accounts).map((row) => row.username));
  const username = facts.username ?? freeName(name, person.birthDate, taken);
  const activated = facts.activated;
  const account: Holder['account'] = world.add(accounts, {
    id: world.id(createdAt),
    username,
    email: facts.email ?? `${username}@${random.pick(mailDomains)}.example`,
    phone: facts.phone === undefined ? makePhone(world) : facts.phone,
    firstName: person.firstName,
    lastName: person.lastName,
    searchName: normaliseName(`${person.firstName} ${person.lastName}`),
    birthDate: facts.eid === undefined ? null : person.birthDate,
    gender: facts.eid === undefined ? ('unknown' as const) : person.gender,
    language: person.language,
    status: facts.deactivated ? 'deactivated' : activated === undefined ? 'registered' : 'active',
    activationSentAt: createdAt,
    activatedAt: activated === undefined ? null : calendar.at(-activated, '20:15'),
    deactivatedAt: facts.deactivated ? calendar.at(-facts.deactivated.days, '11:40') : null,
    deactivatedBy: facts.deactivated?.by ?? null,
    createdAt,
    version: 1,
  });
  return { person, account, eid: addLinks(world, account.id, person, facts) };
};

const addLinks = (world: World, accountId: string, person: Person, facts: AccountFacts) => {
  if (facts.eid === undefined) return undefined;
  const { random, calendar, vault } = world;
  const linkedAt = calendar.at(-facts.eid, '20:40');
  const link = world.add(eidLinks, {
    id: world.id(linkedAt),
    accountId,
    nationalNumberCipher: vault.encrypt(person.nationalNumber),
    nationalNumberHmac: vault.hmac('national-number', person.nationalNumber),
    linkedAt,
    certificateExpiresOn: facts.certificateExpiresOn ?? calendar.day(random.int(40, 3200)),
  });
  if (facts.itsme !== undefined) {
    const itsmeAt = calendar.at(-Math.min(facts.itsme, facts.eid), '20:55');
    world.add(itsmeLinks, {
      id: world.id(itsmeAt),
      accountId,
      eidLinkId: link.id,
      linkedAt: itsmeAt,
    });
  }
  return link;
};

const usedNumbers = new WeakMap<World, Set<string>>();

const makeUniquePerson = (world: World, known: Partial<Person> | undefined): Person => {
  const used = usedNumbers.get(world) ?? new Set<string>();
  usedNumbers.set(world, used);
  const year = world.calendar.now.getUTCFullYear();
  for (let attempt = 0; attempt < 100; attempt++) {
    const person = makePerson(world.random, year, known);
    if (used.has(person.nationalNumber)) continue;
    used.add(person.nationalNumber);
    return person;
  }
  throw new Error('no free national number for this person');
};

const freeName = (name: string, birthDate: string, taken: ReadonlySet<string>): string => {
  const base = name.length >= 6 ? name : `${name}.${birthDate.slice(0, 4)}`;
  if (!taken.has(base)) return base;
  for (let count = Number(birthDate.slice(2, 4)); ; count++) {
    if (!taken.has(`${base}${count}`)) return `${base}${count}`;
  }
};

const makePhone = ({ random }: World): string | null =>
  random.chance(0.12)
    ? null
    : `+324${random.pick(['70', '72', '75', '77', '85', '93', '95', '98'])}${random.digits(6)}`;
