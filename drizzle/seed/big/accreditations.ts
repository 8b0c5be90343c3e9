import type { Random } from '../random.ts';
import { accountKey } from './accounts.ts';
import { keyOf } from './keys.ts';
import { dayOf, iso, type Lines, nothing } from './lines.ts';
import { officeKey, type OfficeSet } from './offices.ts';
import type { Population } from './population.ts';

const day = 86_400_000;

/** How many of the people with an eID hold a kind, and how many days the source takes. */
const kinds = [
  { code: 'biv-broker', share: 0.45, delay: 12 },
  { code: 'biv-syndic', share: 0.1, delay: 12 },
  { code: 'fonds-323', share: 0.36, delay: 118 },
] as const;

export const accreditationColumns = `id kind_id account_id organisation_id number status valid_from
  valid_until received_at`;

export function* accreditationLines(
  people: Population,
  parts: { offices: OfficeSet; kindIds: ReadonlyMap<string, string>; random: Random; now: number },
): Lines {
  const { offices, kindIds, random, now } = parts;
  let n = 0;
  const line = (kind: string, holder: string, received: number) => {
    const fate = random.next();
    const status = fate < 0.03 ? 'ended' : fate < 0.035 ? 'suspended' : 'valid';
    const until =
      fate < 0.03 || fate > 0.97 ? dayOf(received + (now - received) * random.next()) : nothing;
    n += 1;
    return `${keyOf('accreditation', n, received)}\t${kindIds.get(kind)}\t${holder}\t${500_000 + n}\t${status}\t${dayOf(received - 200 * day)}\t${until}\t${iso(received)}\n`;
  };
  for (let account = 0; account < people.count; account++) {
    const linked = people.eid[account] ?? 0;
    if (linked === 0) continue;
    for (const { code, share, delay } of kinds) {
      const received = Math.floor(linked + day * (1 + random.next() * delay));
      if (random.next() < share && received < now) {
        yield line(code, `${accountKey(people, account)}\t${nothing}`, received);
      }
    }
  }
  for (let office = 0; office < offices.count; office++) {
    const received = (offices.created[office] ?? 0) + 20 * day;
    if (random.next() < 0.2 && received < now) {
      yield line('biv-broker', `${nothing}\t${officeKey(offices, office)}`, received);
    }
  }
}
