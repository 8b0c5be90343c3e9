import { normaliseName } from '#core/names';
import {
  accreditationDeliveries,
  accreditations,
  accreditationWaitingRows,
} from '#schema/accreditations';

import type { Holder } from './accounts.ts';
import { makePerson } from './belgium/people.ts';
import type { Catalogue, KindCode } from './catalogue.ts';
import type { World } from './world.ts';

export interface AccreditationFacts {
  kind: KindCode;
  /** Whoever holds it: a person, or an organisation by its id. */
  of: Holder | string;
  /** Days before today on which the source delivered it. */
  received: number;
  status?: 'valid' | 'ended' | 'suspended';
  /** Days before today (after, when negative) on which it ends or ended. */
  until?: number;
}

/** An accreditation as its source delivered it. */
export const addAccreditation = (
  world: World,
  catalogue: Catalogue,
  { kind, of, received, status = 'valid', until }: AccreditationFacts,
): void => {
  const { random, calendar } = world;
  const receivedAt = calendar.at(-received, '06:10');
  world.add(accreditations, {
    id: world.id(receivedAt),
    kindId: kindOf(catalogue, kind).id,
    accountId: typeof of === 'string' ? null : of.account.id,
    organisationId: typeof of === 'string' ? of : null,
    number: makeNumber(world, kind),
    status,
    validFrom: calendar.day(-received - random.int(0, 900)),
    validUntil: until === undefined ? null : calendar.day(-until),
    deliveryId: null,
    receivedAt,
  });
};

const kindOf = (catalogue: Catalogue, code: KindCode) => {
  const kind = catalogue.kinds.get(code);
  if (!kind) throw new Error(`no accreditation of the kind ${code}`);
  return kind;
};

/** BIV/IPI numbers have six digits and begin with 5; the fund counts per person. */
const makeNumber = ({ random }: World, kind: KindCode): string =>
  kind === 'fonds-323' ? `F323-${random.digits(7)}` : `5${random.digits(5)}`;

interface Rhythm {
  kind: KindCode;
  /** Days between deliveries, and since the last one. */
  every: number;
  last: number;
  file: (day: string) => string;
  /** New accreditations a delivery. */
  rows: number;
}

const rhythms: Rhythm[] = [
  { kind: 'biv-broker', every: 7, last: 4, rows: 9, file: (day) => `BIV-IPI_tableau_${day}.xlsx` },
  { kind: 'fonds-323', every: 30, last: 23, rows: 31, file: (day) => `fonds323-${day}.csv` },
];

/** What the sources sent so far; points every accreditation to the delivery that brought it. */
export const seedDeliveries = (world: World, catalogue: Catalogue, applier: string): void => {
  for (const rhythm of rhythms) {
    const { sourceId } = kindOf(catalogue, rhythm.kind);
    const kinds = [...catalogue.kinds.values()].filter((kind) => kind.sourceId === sourceId);
    const ids = new Set(kinds.map((kind) => kind.id));
    const brought = world.rowsOf(accreditations).filter((row) => ids.has(row.kindId));
    for (let ago = rhythm.last; ago < 420; ago += rhythm.every) {
      const delivery = addDelivery(world, { rhythm, sourceId, ago, applier });
      for (const row of brought) {
        const age = (world.calendar.now.getTime() - (row.receivedAt?.getTime() ?? 0)) / 86_400_000;
        if (age >= ago - 1 && age < ago + rhythm.every) row.deliveryId = delivery.id;
      }
    }
  }
  addUnfinished(world, catalogue);
};

const addDelivery = (
  world: World,
  {
    rhythm,
    sourceId,
    ago,
    applier,
  }: { rhythm: Rhythm; sourceId: string; ago: number; applier: string },
) => {
  const { calendar, random } = world;
  const receivedAt = calendar.at(-ago, '06:05');
  return world.add(accreditationDeliveries, {
    id: world.id(receivedAt),
    sourceId,
    fileName: rhythm.file(calendar.day(-ago)),
    state: 'applied',
    newRows: random.int(Math.ceil(rhythm.rows / 2), rhythm.rows * 2),
    changedRows: random.int(0, 6),
    endedRows: random.int(0, 4),
    unchangedRows: random.int(11_200, 11_900),
    faultyRows: random.chance(0.3) ? random.int(1, 5) : 0,
    receivedAt,
    appliedAt: calendar.at(-ago, '09:20'),
    appliedBy: applier,
  });
};

/** One that waits for a decision, and one that was refused because it would have ended too many. */
const addUnfinished = (world: World, catalogue: Catalogue): void => {
  const { calendar } = world;
  const common = { sourceId: kindOf(catalogue, 'biv-broker').sourceId, appliedAt: null };
  const refusedAt = calendar.at(-18, '06:05');
  world.add(accreditationDeliveries, {
    ...common,
    id: world.id(refusedAt),
    fileName: `BIV-IPI_tableau_${calendar.day(-18)}.xlsx`,
    state: 'refused',
    endedRows: 4_210,
    unchangedRows: 7_390,
    receivedAt: refusedAt,
  });
  const waitingAt = calendar.at(0, '06:05');
  world.add(accreditationDeliveries, {
    ...common,
    id: world.id(waitingAt),
    fileName: `BIV-IPI_tableau_${calendar.day(0)}.xlsx`,
    state: 'previewed',
    newRows: 12,
    changedRows: 3,
    endedRows: 2,
    unchangedRows: 11_742,
    faultyRows: 4,
    receivedAt: waitingAt,
  });
};

/** Rows of people who have no account, or none with an eID yet. */
export const seedWaitingRows = (world: World, catalogue: Catalogue, count: number): void => {
  const year = world.calendar.now.getUTCFullYear();
  for (let n = 0; n < count; n++) {
    const person = makePerson(world.random, year);
    const kind = world.random.pick(['biv-broker', 'biv-syndic', 'fonds-323'] as const);
    addWaitingRow(world, catalogue, { kind, person, received: world.random.int(4, 300) });
  }
};

/** A delivered row that found no account: its numbers and names only as keyed hashes. */
export const addWaitingRow = (
  world: World,
  catalogue: Catalogue,
  row: { kind: KindCode; person: Holder['person']; received: number },
): void => {
  const { vault, calendar } = world;
  const { nationalNumber, firstName, lastName, birthDate } = row.person;
  const receivedAt = calendar.at(-row.received, '06:10');
  const name = normaliseName(`${firstName} ${lastName}`);
  world.add(accreditationWaitingRows, {
    id: world.id(receivedAt),
    kindId: kindOf(catalogue, row.kind).id,
    nationalNumberHmac: vault.hmac('national-number', nationalNumber),
    nameHmac: vault.hmac('name', `${name} ${birthDate}`),
    payloadCipher: vault.encrypt(
      JSON.stringify({ number: makeNumber(world, row.kind), nationalNumber, firstName, lastName }),
    ),
    receivedAt,
  });
};
