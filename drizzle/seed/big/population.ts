import type { Random } from '../random.ts';
import { makeNames, type Names } from './name-pool.ts';

/** What is decided of every account before anything is written; one place in each list an account. */
export interface Population {
  count: number;
  names: readonly Names[];
  /** Milliseconds since 1970, ascending. */
  created: Float64Array;
  /** Index in `statuses`. */
  status: Uint8Array;
  /** Index in `nameLanguages`. */
  language: Uint8Array;
  male: Uint8Array;
  first: Uint16Array;
  last: Uint16Array;
  /** Days since 1 January 1940. */
  birth: Uint16Array;
  /** Moment of the live eID link, 0 without. */
  eid: Float64Array;
  itsme: Float64Array;
  /** The organisation of the first membership, -1 without any. */
  office: Int32Array;
  lastSignIn: Float64Array;
}

export const statuses = ['active', 'registered', 'deactivated'] as const;
const [active, registered, deactivated] = [0, 1, 2];

const day = 86_400_000;
/** How long the platform has existed. */
const years = 8;

/** Makes up `count` people who came over eight years, ever faster. */
export const makePopulation = (random: Random, count: number, now: Date): Population => {
  const names = makeNames();
  const population: Population = {
    count,
    names,
    created: new Float64Array(count),
    status: new Uint8Array(count),
    language: new Uint8Array(count),
    male: new Uint8Array(count),
    first: new Uint16Array(count),
    last: new Uint16Array(count),
    birth: new Uint16Array(count),
    eid: new Float64Array(count),
    itsme: new Float64Array(count),
    office: new Int32Array(count).fill(-1),
    lastSignIn: new Float64Array(count),
  };
  for (let n = 0; n < count; n++) makeUp(population, { random, n, now: now.getTime() });
  return population;
};

const makeUp = (
  all: Population,
  { random, n, now }: { random: Random; n: number; now: number },
): void => {
  const since = years * 365 * day;
  const created = Math.floor(now - since + since * ((n + 0.5) / all.count) ** 0.6);
  all.created[n] = created;
  const draw = random.next();
  const language = draw < 0.57 ? 0 : draw < 0.98 ? 1 : 2;
  const names = all.names[language];
  const male = random.next() < 0.49;
  all.language[n] = language;
  all.male[n] = male ? 1 : 0;
  all.first[n] = (male ? names?.male : names?.female)?.sample(random.next()) ?? 0;
  all.last[n] = names?.last.sample(random.next()) ?? 0;
  all.birth[n] = Math.floor(365.25 * (18 + 24 * (random.next() + random.next())));
  const fate = random.next();
  const status = fate < 0.045 ? registered : fate < 0.07 ? deactivated : active;
  all.status[n] = status;
  if (status !== registered && random.next() < 0.838) {
    const linked = Math.min(now - 1, created + Math.floor(random.next() ** 4 * 200 * day));
    all.eid[n] = linked;
    if (random.next() < 0.5) {
      all.itsme[n] = linked + Math.floor(random.next() * (now - linked));
    }
  }
};

/** `YYYY-MM-DD` for every day from 1 January 1940. */
export const birthDates: readonly string[] = Array.from({ length: 26_000 }, (_, offset) =>
  new Date(Date.UTC(1940, 0, 1 + offset)).toISOString().slice(0, 10),
);
