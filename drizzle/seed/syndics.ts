import { representatives, syndics } from '#schema/mandates';

import { addAccount, type Holder } from './accounts.ts';
import { addAccreditation } from './accreditations.ts';
import type { Catalogue } from './catalogue.ts';
import type { Office } from './organisations.ts';
import type { World } from './world.ts';

export interface Syndic {
  id: string;
  name: string;
  representativeId: string | null;
  walletId: string | null;
  language: 'nl' | 'fr';
}

/** Offices that manage buildings, and three people who do so in their own name. */
export const makeSyndics = (
  world: World,
  catalogue: Catalogue,
  offices: readonly Office[],
): Syndic[] => {
  const open = offices.filter(({ organisation }) => organisation.status === 'active');
  const legal = open.slice(0, 6).map((office, index) => {
    const { organisation, members } = office;
    const syndicId = world.id(organisation.createdAt ?? world.calendar.now);
    world.add(syndics, {
      id: syndicId,
      kind: 'legal-person',
      name: organisation.name,
      organisationId: organisation.id,
      enterpriseNumber: organisation.enterpriseNumber,
      street: organisation.street,
      postalCode: organisation.postalCode,
      town: organisation.town,
      createdAt: organisation.createdAt,
    });
    // Of every three one holds the accreditation itself: a representative is then optional.
    if (index % 3 === 0) {
      const of = organisation.id;
      addAccreditation(world, catalogue, { kind: 'biv-syndic', of, received: 60 });
      return toSyndic(syndicId, office, null);
    }
    const acting = members.find(({ holder }) => holder.eid)?.holder;
    if (!acting) return toSyndic(syndicId, office, null);
    addAccreditation(world, catalogue, { kind: 'biv-syndic', of: acting, received: 70 });
    return toSyndic(syndicId, office, addRepresentative(world, syndicId, acting));
  });
  return [
    ...legal,
    ...['Hilde Claeys', 'Rudi Geerts', 'Chantal Pirard'].map((name) => naturalSyndic(world, name)),
  ];
};

const toSyndic = (id: string, office: Office, representativeId: string | null): Syndic => ({
  id,
  name: office.organisation.name,
  representativeId,
  walletId: office.walletId,
  language: office.identity.language,
});

const addRepresentative = (world: World, syndicId: string, holder: Holder): string => {
  const { person, account } = holder;
  const id = world.id(account.createdAt);
  world.add(representatives, {
    id,
    syndicId,
    accountId: account.id,
    name: `${person.firstName} ${person.lastName}`,
    nationalNumberCipher: world.vault.encrypt(person.nationalNumber),
    nationalNumberHmac: world.vault.hmac('national-number', person.nationalNumber),
    since: account.createdAt.toISOString().slice(0, 10),
  });
  return id;
};

const naturalSyndic = (world: World, name: string): Syndic => {
  const [firstName = '', lastName = ''] = name.split(' ');
  const language = firstName === 'Chantal' ? 'fr' : 'nl';
  const gender = firstName === 'Rudi' ? 'male' : 'female';
  const person = { firstName, lastName, language, gender } as const;
  const holder = addAccount(world, { person, created: 1100, activated: 1100, eid: 1095 });
  const id = world.id(holder.account.createdAt);
  world.add(syndics, {
    id,
    kind: 'natural-person',
    name,
    accountId: holder.account.id,
    nationalNumberCipher: world.vault.encrypt(holder.person.nationalNumber),
    nationalNumberHmac: world.vault.hmac('national-number', holder.person.nationalNumber),
    createdAt: holder.account.createdAt,
  });
  return { id, name, representativeId: null, walletId: null, language };
};
