import type { Random } from '../random.ts';
import { accountKey } from './accounts.ts';
import { keyOf } from './keys.ts';
import { iso, type Lines, nothing } from './lines.ts';
import { officeKey, type OfficeSet } from './offices.ts';
import type { Population } from './population.ts';

export interface Membership {
  n: number;
  account: number;
  office: number;
  status: 'confirmed' | 'awaiting' | 'ended' | 'refused';
  administrator: boolean;
  requested: number;
}

/** How many offices someone works for, by draw: 1.3 on average. */
const officesFor = (draw: number): number =>
  draw < 0.11 ? 0 : draw < 0.69 ? 1 : draw < 0.92 ? 2 : 3;

/**
 * Every membership, account by account; the object is the same one each time. The same stream of
 * numbers gives the same memberships, so that later passes need not keep them.
 */
export function* memberships(
  random: Random,
  people: Population,
  parts: { offices: OfficeSet; now: number },
): Generator<Membership, void, undefined> {
  const { offices, now } = parts;
  const founded = new Map<number, number>();
  for (let office = 0; office < offices.count; office++) {
    founded.set(offices.founder[office] ?? 0, office);
  }
  const one: Membership = {
    n: -1,
    account: 0,
    office: 0,
    status: 'confirmed',
    administrator: false,
    requested: 0,
  };
  for (let account = 0; account < people.count; account++) {
    const own = founded.get(account);
    const count = Math.max(officesFor(random.next()), own === undefined ? 0 : 1);
    const chosen: number[] = [];
    for (let place = 0; place < count; place++) {
      const founder = place === 0 && own !== undefined;
      // Some offices are far bigger than others.
      const office = founder ? own : Math.floor(offices.count * scale(random.next()));
      if (chosen.includes(office)) continue;
      chosen.push(office);
      const since = Math.max(people.created[account] ?? 0, offices.created[office] ?? 0);
      one.n += 1;
      one.account = account;
      one.office = office;
      one.requested = Math.floor(founder ? since : since + (now - since) * random.next() ** 3);
      one.status = founder ? 'confirmed' : statusFor(random.next(), now - one.requested);
      if (offices.closed[office] === 1 && one.status !== 'refused') one.status = 'ended';
      one.administrator = one.status === 'confirmed' && (founder || random.next() < 0.1);
      yield one;
    }
  }
}

const scale = (draw: number): number => (draw + draw ** 4) / 2;

const month = 30 * 86_400_000;

/** Whoever waits mostly asked lately. */
const statusFor = (draw: number, age: number): Membership['status'] => {
  if (draw < (age < 2 * month ? 0.3 : 0.01)) return 'awaiting';
  return draw < 0.86 ? 'confirmed' : draw < 0.97 ? 'ended' : 'refused';
};

const membershipKey = ({ n, requested }: Membership): string => keyOf('membership', n, requested);

export const membershipColumns = `id account_id organisation_id status administrator requested_at
  confirmed_at confirmed_by ended_at`;

export function* membershipLines(
  list: Iterable<Membership>,
  { people, offices, now }: { people: Population; offices: OfficeSet; now: number },
): Lines {
  for (const one of list) {
    const { requested, status, account, office } = one;
    const was = status === 'confirmed' || status === 'ended';
    const soon = Math.min(now, requested + 86_400_000);
    const confirmed = was
      ? `${iso(soon)}\t${accountKey(people, offices.founder[office] ?? 0)}`
      : `${nothing}\t${nothing}`;
    const ended = status === 'ended' ? iso(soon + (now - soon) / 2) : nothing;
    yield `${membershipKey(one)}\t${accountKey(people, account)}\t${officeKey(offices, office)}\t${status}\t${one.administrator ? 't' : 'f'}\t${iso(requested)}\t${confirmed}\t${ended}\n`;
  }
}

export const registrationColumns = 'id organisation_id tool_id registered_at';

export function* registrationLines(offices: OfficeSet, tools: readonly string[]): Lines {
  for (let office = 0; office < offices.count; office++) {
    const at = (offices.created[office] ?? 0) + 3_600_000;
    for (const [bit, tool] of tools.entries()) {
      if (((offices.tools[office] ?? 0) & (1 << bit)) === 0) continue;
      yield `${keyOf('registration', office * 16 + bit, at)}\t${officeKey(offices, office)}\t${tool}\t${iso(at)}\n`;
    }
  }
}

export const grantColumns = 'id membership_id tool_id granted_at';

export function* grantLines(
  list: Iterable<Membership>,
  parts: { offices: OfficeSet; tools: readonly string[]; random: Random; now: number },
): Lines {
  const { offices, tools, random, now } = parts;
  for (const one of list) {
    if (one.status !== 'confirmed') continue;
    const at = Math.min(now, one.requested + 2 * 86_400_000);
    for (const [bit, tool] of tools.entries()) {
      if (((offices.tools[one.office] ?? 0) & (1 << bit)) === 0) continue;
      if (!one.administrator && random.next() > 0.72) continue;
      yield `${keyOf('grant', one.n * 16 + bit, at)}\t${membershipKey(one)}\t${tool}\t${iso(at)}\n`;
    }
  }
}
