import type { signInErrors } from '#core/vocabulary';

import type { Random } from '../random.ts';
import { accountKey, type Cards, hashOf } from './accounts.ts';
import type { BigTool } from './catalogue.ts';
import { keyOf, scatter } from './keys.ts';
import { bytes, iso, type Lines, nothing } from './lines.ts';
import { officeKey, type OfficeSet } from './offices.ts';
import type { Population } from './population.ts';

type SignInError = (typeof signInErrors)[number];

const methods = ['password', 'itsme', 'eid'] as const;

/** What each kind of attempt met; the first is success. */
const mishaps: readonly (readonly (SignInError | null)[])[] = [
  [null, 'wrong-password', 'method-not-accepted'],
  [null, 'itsme-refused'],
  [null, 'client-certificate-not-present', 'accreditation-missing', 'unsupported-browser'],
];

/** One place in each list an attempt, in the order of time. */
export interface Attempts {
  count: number;
  account: Int32Array;
  at: Float64Array;
  method: Uint8Array;
  /** Index in `mishaps` of the method. */
  result: Uint8Array;
  /** Bit of the tool, 255 for none. */
  tool: Uint8Array;
}

const day = 86_400_000;
const span = 365;

/** A year of attempts, by people of very different zeal; keeps everybody's last success. */
export const makeAttempts = (
  random: Random,
  people: Population,
  parts: { offices: OfficeSet; tools: readonly BigTool[]; count: number; now: number },
): Attempts => {
  const { count, now } = parts;
  const attempts: Attempts = {
    count,
    account: new Int32Array(count),
    at: new Float64Array(count),
    method: new Uint8Array(count),
    result: new Uint8Array(count),
    tool: new Uint8Array(count),
  };
  const midnight = Math.floor(now / day) * day;
  let joined = 0;
  for (let n = 0; n < count; n++) {
    const place = (span * n) / count;
    const within = place - Math.floor(place);
    const at =
      midnight - (span - Math.floor(place)) * day + 6 * 3_600_000 + within * 13 * 3_600_000;
    while (joined < people.count && (people.created[joined] ?? 0) + 600_000 < at) joined++;
    const account = pickZealous(random, people, Math.max(1, joined));
    attempts.account[n] = account;
    attempts.at[n] = Math.floor(at);
    decide(random, people, { ...parts, attempts, n, account });
  }
  return attempts;
};

/** A quarter signs in often, most now and then, some hardly ever. */
const pickZealous = (random: Random, people: Population, joined: number): number => {
  for (let attempt = 0; attempt < 40; attempt++) {
    const account = Math.floor(joined * random.next());
    const kind = scatter(account) & 3;
    const zeal = kind === 0 ? 1 : kind === 3 ? 0.04 : 0.3;
    if (people.status[account] === 0 && random.next() < zeal) return account;
  }
  return 0;
};

const decide = (
  random: Random,
  people: Population,
  parts: {
    offices: OfficeSet;
    tools: readonly BigTool[];
    attempts: Attempts;
    n: number;
    account: number;
  },
): void => {
  const { offices, tools, attempts, n, account } = parts;
  const at = attempts.at[n] ?? 0;
  const office = people.office[account] ?? -1;
  const tool = office < 0 ? 255 : pickBit(random, offices.tools[office] ?? 0, tools.length);
  const card = (people.eid[account] ?? 0) > 0 && (people.eid[account] ?? 0) < at;
  const app = (people.itsme[account] ?? 0) > 0 && (people.itsme[account] ?? 0) < at;
  const strong = tools[tool]?.strong === true;
  const draw = random.next();
  const method = !card ? 0 : app && draw < 0.4 ? 1 : strong || draw < 0.75 ? 2 : 0;
  const refused = method === 0 && strong;
  const failed = random.next() < 0.09;
  const others = (mishaps[method]?.length ?? 2) - 1;
  const result = refused
    ? 2
    : failed
      ? 1 + Math.floor(random.next() ** 2 * (method === 2 ? others : 1))
      : 0;
  attempts.tool[n] = tool;
  attempts.method[n] = method;
  attempts.result[n] = result;
  if (result === 0) people.lastSignIn[account] = at;
};

/** One of the bits that are set, 255 when none is. */
const pickBit = (random: Random, mask: number, bits: number): number => {
  const start = Math.floor(random.next() * bits);
  for (let step = 0; step < bits; step++) {
    const bit = (start + step) % bits;
    if ((mask & (1 << bit)) !== 0) return bit;
  }
  return 255;
};

const browsers = [
  'Chrome 141 / Windows 11',
  'Edge 141 / Windows 11',
  'Safari 19 / macOS 16',
  'Firefox 145 / Windows 10',
];

export const attemptColumns = `id account_id organisation_id tool_id method result error
  national_number_hmac browser at`;

export function* attemptLines(
  attempts: Attempts,
  parts: { people: Population; offices: OfficeSet; tools: readonly BigTool[]; cards: Cards },
): Lines {
  const { people, offices, tools, cards } = parts;
  for (let n = 0; n < attempts.count; n++) {
    const account = attempts.account[n] ?? 0;
    const at = attempts.at[n] ?? 0;
    const office = people.office[account] ?? -1;
    const method = attempts.method[n] ?? 0;
    const error = mishaps[method]?.[attempts.result[n] ?? 0] ?? null;
    const read = method === 2 && error !== 'client-certificate-not-present';
    const where = `${office < 0 ? nothing : officeKey(offices, office)}\t${tools[attempts.tool[n] ?? 255]?.id ?? nothing}`;
    const how = `${methods[method]}\t${error === null ? 'success' : 'failure'}\t${error ?? nothing}`;
    const seen = `${read ? bytes(hashOf(cards, account)) : nothing}\t${browsers[scatter(account) % 4]}`;
    yield `${keyOf('attempt', n, at)}\t${accountKey(people, account)}\t${where}\t${how}\t${seen}\t${iso(at)}\n`;
  }
}
