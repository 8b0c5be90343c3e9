import { makeEnterpriseNumber } from '#core/enterprise-number';
import { normaliseName } from '#core/names';

import { escapeCopy } from '../copy.ts';
import { makeOffice, type OfficeIdentity } from '../belgium/offices.ts';
import type { Random } from '../random.ts';
import { keyOf } from './keys.ts';
import { iso, type Lines, nothing } from './lines.ts';
import type { Population } from './population.ts';
import { rareNames } from './rare-names.ts';

export interface OfficeSet {
  count: number;
  identities: readonly OfficeIdentity[];
  /** Milliseconds since 1970, ascending. */
  created: Float64Array;
  closed: Uint8Array;
  /** Bit n stands for the n-th tool of the catalogue. */
  tools: Uint16Array;
  /** Number of the account that added it, and the first administrator. */
  founder: Int32Array;
}

/** Every office is added by someone who came shortly before; one account in eight does so. */
export const makeOffices = (
  random: Random,
  people: Population,
  { count, tools }: { count: number; tools: number },
): OfficeSet => {
  const offices: OfficeSet = {
    count,
    identities: Array.from({ length: count }, () => makeOffice(random, {}, rareNames)),
    created: new Float64Array(count),
    closed: new Uint8Array(count),
    tools: new Uint16Array(count),
    founder: new Int32Array(count),
  };
  for (let n = 0; n < count; n++) {
    const founder = Math.floor(((n + 0.5) * people.count) / count);
    people.status[founder] = 0;
    offices.founder[n] = founder;
    offices.created[n] = (people.created[founder] ?? 0) + 600_000;
    offices.closed[n] = random.next() < 0.03 ? 1 : 0;
    for (let tool = 0; tool < tools; tool++) {
      if (random.next() < 0.36) offices.tools[n] = (offices.tools[n] ?? 0) | (1 << tool);
    }
  }
  return offices;
};

/** @param taken enterprise numbers that other rows of the database hold */
export const numbersOf = (count: number, taken: ReadonlySet<string>): string[] => {
  const numbers: string[] = [];
  for (let n = 0; numbers.length < count; n++) {
    // A stride without a common factor with the range visits every number of it once.
    const old = 4_000_000 + ((n * 1_234_567) % 5_000_000);
    const eight = n % 19 === 0 ? 10_000_000 + n * 7 : old;
    const number = makeEnterpriseNumber(String(eight).padStart(8, '0'));
    if (!taken.has(number)) numbers.push(number);
  }
  return numbers;
};

export const officeKey = ({ created }: OfficeSet, n: number): string =>
  keyOf('organisation', n, created[n] ?? 0);

export const officeColumns = `id enterprise_number name search_name street postal_code town email
  phone language status closed_at created_at version`;

export function* officeLines(
  offices: OfficeSet,
  { numbers, now }: { numbers: readonly string[]; now: number },
): Lines {
  for (const [n, identity] of offices.identities.entries()) {
    const { name, street, postalCode, town, domain, language } = identity;
    const closed = offices.closed[n] === 1;
    const created = offices.created[n] ?? 0;
    const phone = `+3292${String(100_000 + (n % 800_000)).padStart(6, '0')}`;
    const address = [street, postalCode, town].map(escapeCopy).join('\t');
    const end = closed ? `closed\t${iso(created + (now - created) * 0.9)}` : `active\t${nothing}`;
    yield `${officeKey(offices, n)}\t${numbers[n]}\t${escapeCopy(name)}\t${normaliseName(name)}\t${address}\tinfo@${domain}\t${phone}\t${language}\t${end}\t${iso(created)}\t1\n`;
  }
}
