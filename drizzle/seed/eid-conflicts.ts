import { eidConflicts } from '#schema/eid-conflicts';

import { addAccount, type Holder } from './accounts.ts';
import type { Person } from './belgium/people.ts';
import type { Catalogue } from './catalogue.ts';
import { addMember, type Office } from './organisations.ts';
import { addAttempt } from './sign-ins.ts';
import type { Colleague } from './staff.ts';
import type { World } from './world.ts';

interface Pair {
  /** Who holds the link. */
  holder: Holder;
  /** Who was refused it. */
  claimant: Holder;
}

/** A second account of someone who already has one: another address, no eID, sometimes another name. */
const secondAccount = (
  world: World,
  holder: Holder,
  facts: { created: number; email: string; person?: Partial<Person> },
): Holder => {
  const { nationalNumber: _own, ...person } = holder.person;
  const { created, email } = facts;
  const account = { created, activated: created, email };
  return addAccount(world, { ...account, person: { ...person, ...facts.person } });
};

const refuse = (world: World, { holder, claimant }: Pair, minutes: number): void => {
  const at = world.calendar.minutesAgo(minutes);
  const person = { ...claimant.person, nationalNumber: holder.person.nationalNumber };
  addAttempt(world, {
    holder: { ...claimant, person },
    method: 'eid',
    error: 'eid-already-linked',
    at,
  });
};

const addConflict = (
  world: World,
  pair: Pair,
  facts: Partial<typeof eidConflicts.$inferInsert> & { openedAt: Date },
): void => {
  world.add(eidConflicts, {
    id: world.id(facts.openedAt),
    claimantId: pair.claimant.account.id,
    holderId: pair.holder.account.id,
    nationalNumberHmac: pair.holder.eid?.nationalNumberHmac ?? null,
    origin: 'portal',
    state: 'open',
    evidence: [],
    ...facts,
  });
};

/** Conflicts of every kind, among them the ones that the tour shows. */
export const seedConflicts = (
  world: World,
  catalogue: Catalogue,
  { offices, colleagues }: { offices: readonly Office[]; colleagues: readonly Colleague[] },
): void => {
  const { calendar } = world;
  const [first, second] = colleagues;

  const left = leftEmployer(world, catalogue, offices);
  refuse(world, left, 95);
  refuse(world, left, 92);
  addConflict(world, left, { openedAt: calendar.minutesAgo(95) });

  const unused = neverUsed(world);
  refuse(world, unused, 26 * 60);
  addConflict(world, unused, {
    openedAt: calendar.minutesAgo(26 * 60),
    assigneeId: first?.id ?? null,
  });

  const suspicious = otherPerson(world);
  refuse(world, suspicious, 3 * 1440);
  addConflict(world, suspicious, { openedAt: calendar.minutesAgo(3 * 1440) });

  addConflict(world, likelyDouble(world), {
    openedAt: calendar.at(-1, '03:10'),
    origin: 'scan',
    nationalNumberHmac: null,
    score: 86,
    evidence: ['same-name', 'same-birth-date', 'same-phone'],
  });

  const resolutions = ['help-in', 'move-link', 'help-in', 'merge', 'not-the-same-person'] as const;
  for (const [index, resolution] of resolutions.entries()) {
    const ago = 12 + 19 * index;
    const holder = addAccount(world, { created: 900 + ago, activated: 900 + ago, eid: 880 + ago });
    const email = `nieuw.${holder.account.username}@postvak.example`;
    const claimant = secondAccount(world, holder, { created: ago + 1, email });
    const resolver = index % 2 === 0 ? first : second;
    addConflict(
      world,
      { holder, claimant },
      {
        openedAt: calendar.at(-ago, '10:05'),
        state: 'resolved',
        resolution,
        resolvedBy: resolver?.id ?? null,
        resolvedAt: calendar.at(-ago, '10:20'),
      },
    );
  }
  addConflict(world, likelyDouble(world), {
    openedAt: calendar.at(-30, '03:10'),
    origin: 'scan',
    state: 'dismissed',
    nationalNumberHmac: null,
    score: 61,
    evidence: ['same-name', 'same-office'],
    resolvedBy: second?.id ?? null,
    resolvedAt: calendar.at(-29, '14:00'),
  });
};

/** Katrien changed jobs; the account with her eID still has the mailbox of the old one. */
const leftEmployer = (world: World, catalogue: Catalogue, offices: readonly Office[]): Pair => {
  const person = {
    firstName: 'Katrien',
    lastName: 'Vermeulen',
    language: 'nl',
    gender: 'female',
    birthDate: '1983-05-16',
  } as const;
  const [office, next] = offices.filter(({ organisation }) => organisation.language === 'nl');
  const domain = office?.identity.domain ?? 'postvak.example';
  const email = `katrien.vermeulen@${domain}`;
  const holder = addAccount(world, {
    person,
    created: 2380,
    activated: 2380,
    eid: 2375,
    itsme: 900,
    email,
  });
  const claimant = secondAccount(world, holder, {
    created: 2,
    email: 'katrien.vermeulen@telepost.example',
  });
  if (office) {
    addMember(world, catalogue, {
      office,
      holder,
      requested: Math.min(2370, office.created),
      status: 'ended',
      ended: 40,
    });
  }
  if (next)
    addMember(world, catalogue, {
      office: next,
      holder: claimant,
      requested: 2,
      status: 'awaiting',
    });
  return { holder, claimant };
};

/** Ahmed forgot that he had an account; the new one was never used. */
const neverUsed = (world: World): Pair => {
  const person = {
    firstName: 'Ahmed',
    lastName: 'Benali',
    language: 'fr',
    gender: 'male',
    birthDate: '1987-10-09',
  } as const;
  const holder = addAccount(world, { person, created: 1310, activated: 1310, eid: 1300 });
  const claimant = secondAccount(world, holder, { created: 2, email: 'a.benali@mailbus.example' });
  return { holder, claimant };
};

/** The card of one person at the account of another. */
const otherPerson = (world: World): Pair => {
  const luc = {
    firstName: 'Luc',
    lastName: 'Bogaert',
    language: 'nl',
    gender: 'male',
    birthDate: '1959-02-03',
  } as const;
  const holder = addAccount(world, { person: luc, created: 1900, activated: 1900, eid: 1890 });
  const person = { firstName: 'Steven', lastName: 'Bogaert', birthDate: '1990-08-21' };
  const claimant = secondAccount(world, holder, {
    created: 5,
    email: 'steven.bogaert@skypost.example',
    person,
  });
  return { holder, claimant };
};

/** Found by the nightly look at what accounts say of themselves. */
const likelyDouble = (world: World): Pair => {
  const created = world.random.int(300, 900);
  const holder = addAccount(world, {
    created,
    activated: created,
    eid: created - 5,
    phone: `+32475${world.random.digits(6)}`,
  });
  const email = `${holder.account.username}.2@brievenbus.example`;
  const claimant = secondAccount(world, holder, { created: 20, email });
  claimant.account.phone = holder.account.phone ?? null;
  return { holder, claimant };
};
