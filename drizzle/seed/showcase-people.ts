import type { AccountFacts } from './accounts.ts';
import type { Person } from './belgium/people.ts';

/** Who works at Immo Delta, and who at Agence Sambre & Meuse. */
export const flemish = ['jan', 'marc', 'els', 'sofie', 'tom', 'kevin', 'lien'] as const;
const walloon = ['isabelle', 'philippe', 'marie', 'julien', 'benoit', 'aurelie'] as const;
export type ShowcaseName = (typeof flemish)[number] | (typeof walloon)[number];

const who = (
  firstName: string,
  lastName: string,
  birthDate: string,
  gender: Person['gender'],
  language: Person['language'],
): Partial<Person> => ({ firstName, lastName, birthDate, gender, language });

/** Each stands for one trouble of the account desk. */
export const showcaseAccounts: Record<ShowcaseName, AccountFacts> = {
  // Blocked on KadasterFinder: Fonds 323 has not delivered yet, and still may take its time.
  jan: {
    person: who('Jan', 'Peeters', '1985-07-30', 'male', 'nl'),
    created: 2459,
    activated: 2459,
    eid: 84,
    itsme: 80,
    username: 'jan.peeters',
  },
  marc: {
    person: who('Marc', 'Janssens', '1968-03-12', 'male', 'nl'),
    created: 2470,
    activated: 2470,
    eid: 2400,
    itsme: 1100,
  },
  // Her address dies with her job.
  els: {
    person: who('Els', 'Maes', '1990-11-05', 'female', 'nl'),
    created: 640,
    activated: 640,
    eid: 636,
    email: 'els.maes@immo-delta.example',
  },
  // Waits for an administrator.
  sofie: {
    person: who('Sofie', 'Claes', '1996-02-17', 'female', 'nl'),
    created: 10,
    activated: 10,
    eid: 9,
  },
  // His card does not reach the browser.
  tom: {
    person: who('Tom', 'De Smet', '1979-09-23', 'male', 'nl'),
    created: 900,
    activated: 899,
    eid: 899,
  },
  kevin: {
    person: who('Kevin', 'Wouters', '1993-06-01', 'male', 'nl'),
    created: 1200,
    activated: 1200,
    eid: 1190,
  },
  // Never linked her eID, and wants into a tool that needs it.
  lien: {
    person: who('Lien', "D'Hondt", '2001-01-19', 'female', 'nl'),
    created: 35,
    activated: 35,
  },
  // Fonds 323 is past its longest delay: ask the source.
  isabelle: {
    person: who('Isabelle', 'Lambert', '1982-04-08', 'female', 'fr'),
    created: 310,
    activated: 310,
    eid: 147,
    itsme: 140,
  },
  philippe: {
    person: who('Philippe', 'Leroy', '1974-12-30', 'male', 'fr'),
    created: 1500,
    activated: 1500,
    eid: 1490,
  },
  // The activation code never came through.
  marie: { person: who('Marie', 'Dupont', '1999-08-14', 'female', 'fr'), created: 2 },
  julien: {
    person: who('Julien', 'Charlier', '1988-05-27', 'male', 'fr'),
    created: 820,
    activated: 820,
    eid: 815,
  },
  benoit: {
    person: who('Benoît', 'Fontaine', '1963-10-02', 'male', 'fr'),
    created: 1700,
    activated: 1700,
    eid: 1690,
    itsme: 1000,
  },
  // Delivered under another national number.
  aurelie: {
    person: who('Aurélie', 'Collard', '1991-07-07', 'female', 'fr'),
    created: 260,
    activated: 260,
    eid: 130,
  },
};
