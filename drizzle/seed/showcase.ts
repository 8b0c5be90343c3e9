import { makeNationalNumber } from '#core/national-number-make';

import { addAccount, type AccountFacts, type Holder } from './accounts.ts';
import { addAccreditation, addWaitingRow } from './accreditations.ts';
import type { Catalogue } from './catalogue.ts';
import { addMember, addOffice, type MemberFacts, type Office } from './organisations.ts';
import { flemish, showcaseAccounts, type ShowcaseName } from './showcase-people.ts';
import { addAttempt, type SignInError } from './sign-ins.ts';
import type { World } from './world.ts';

/** The people and offices that the README and the tour call by name. */
export interface Showcase {
  immoDelta: Office;
  sambre: Office;
  holders: Record<ShowcaseName, Holder>;
}

export const seedShowcase = (world: World, catalogue: Catalogue): Showcase => {
  const tools = ['realsmart', 'kadasterfinder', 'antiwitwas', 'vastgoedinfo', 'cibweb', 'vivo'];
  const immoDelta = addOffice(world, catalogue, {
    identity: {
      name: 'Immo Delta BV',
      language: 'nl',
      street: 'Kortrijksesteenweg 214',
      postalCode: '9000',
      town: 'Gent',
    },
    created: 2460,
    tools,
  });
  const sambre = addOffice(world, catalogue, {
    identity: {
      name: 'Agence Sambre & Meuse SRL',
      language: 'fr',
      street: 'Rue de Fer 48',
      postalCode: '5000',
      town: 'Namur',
    },
    created: 1690,
    tools: ['realsmart', 'kadasterfinder', 'myrent-pro', 'cibweb', 'covast'],
  });
  const entries = Object.entries(showcaseAccounts) as [ShowcaseName, AccountFacts][];
  const holders = Object.fromEntries(
    entries.map(([name, facts]) => [name, addAccount(world, facts)]),
  ) as Record<ShowcaseName, Holder>;
  const showcase = { immoDelta, sambre, holders };
  joinShowcase(world, catalogue, showcase);
  accreditShowcase(world, catalogue, showcase);
  tryToSignIn(world, catalogue, showcase);
  return showcase;
};

const joinShowcase = (world: World, catalogue: Catalogue, showcase: Showcase): void => {
  const { immoDelta, sambre, holders } = showcase;
  const join = (office: Office, name: ShowcaseName, facts: MemberFacts) =>
    addMember(world, catalogue, { tools: office.tools, ...facts, office, holder: holders[name] });
  join(immoDelta, 'marc', { requested: 2460, administrator: true, confirmedBy: holders.marc });
  join(immoDelta, 'jan', { requested: 2458, confirmedBy: holders.marc });
  join(immoDelta, 'els', {
    requested: 638,
    confirmedBy: holders.marc,
    email: 'els.maes@immo-delta.example',
  });
  join(immoDelta, 'sofie', { requested: 9, status: 'awaiting' });
  join(immoDelta, 'tom', { requested: 890, confirmedBy: holders.marc });
  join(immoDelta, 'kevin', {
    requested: 1180,
    status: 'ended',
    ended: 45,
    confirmedBy: holders.marc,
  });
  join(immoDelta, 'lien', {
    requested: 34,
    confirmedBy: holders.marc,
    tools: ['realsmart', 'kadasterfinder'],
  });
  join(sambre, 'benoit', { requested: 1690, administrator: true, confirmedBy: holders.benoit });
  join(sambre, 'isabelle', { requested: 300, confirmedBy: holders.benoit });
  join(sambre, 'philippe', { requested: 1480, administrator: true, confirmedBy: holders.benoit });
  join(sambre, 'julien', { requested: 800, confirmedBy: holders.benoit });
  join(sambre, 'aurelie', { requested: 250, confirmedBy: holders.benoit });
  join(sambre, 'marie', { requested: 1, status: 'awaiting' });
};

const accreditShowcase = (world: World, catalogue: Catalogue, { holders }: Showcase): void => {
  const brokers = ['jan', 'marc', 'els', 'tom', 'isabelle', 'benoit', 'julien'] as const;
  for (const name of brokers) {
    addAccreditation(world, catalogue, { kind: 'biv-broker', of: holders[name], received: 70 });
  }
  for (const name of ['marc', 'els', 'tom', 'benoit', 'philippe', 'julien'] as const) {
    addAccreditation(world, catalogue, { kind: 'fonds-323', of: holders[name], received: 200 });
  }
  const { philippe, aurelie } = holders;
  const ended = { received: 1480, status: 'ended' as const, until: 21 };
  addAccreditation(world, catalogue, { kind: 'biv-broker', of: philippe, ...ended });
  const { birthDate } = aurelie.person;
  const nationalNumber = makeNationalNumber({ birthDate, serial: 500 });
  const person = { ...aurelie.person, nationalNumber };
  addWaitingRow(world, catalogue, { kind: 'fonds-323', person, received: 23 });
};

const tryToSignIn = (world: World, catalogue: Catalogue, showcase: Showcase): void => {
  const { immoDelta, sambre, holders } = showcase;
  const kadaster = catalogue.tools.get('kadasterfinder');
  const realsmart = catalogue.tools.get('realsmart');
  const attempt = (
    name: ShowcaseName,
    [minutes, method, error]: [number, 'password' | 'itsme' | 'eid', SignInError?],
    tool = kadaster,
  ) => {
    const office = (flemish as readonly string[]).includes(name) ? immoDelta : sambre;
    const at = world.calendar.minutesAgo(minutes);
    const parts = { ...(tool && { tool }), ...(error && { error }) };
    addAttempt(world, { holder: holders[name], office, method, at, ...parts });
  };
  attempt('jan', [4 * 1440, 'password'], realsmart);
  attempt('jan', [75, 'eid', 'accreditation-missing']);
  attempt('jan', [72, 'itsme', 'accreditation-missing']);
  attempt('tom', [3 * 1440, 'eid']);
  for (const minutes of [55, 51, 40]) {
    attempt('tom', [minutes, 'eid', 'client-certificate-not-present']);
  }
  attempt('els', [1440, 'eid']);
  attempt('marc', [130, 'itsme']);
  attempt('lien', [30, 'password', 'method-not-accepted']);
  attempt('lien', [28, 'eid', 'eid-not-linked']);
  attempt('isabelle', [200, 'eid', 'accreditation-missing']);
  attempt('philippe', [1500, 'password', 'accreditation-missing'], realsmart);
  for (const minutes of [26, 25, 24, 22, 21]) {
    attempt('julien', [minutes, 'password', 'wrong-password'], realsmart);
  }
  attempt('marie', [600, 'password', 'not-activated'], realsmart);
  attempt('aurelie', [2000, 'eid', 'accreditation-missing']);
  attempt('sofie', [400, 'eid', 'no-membership']);
  attempt('benoit', [2900, 'eid']);
};
