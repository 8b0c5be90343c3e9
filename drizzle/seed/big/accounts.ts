import { makeNationalNumber } from '#core/national-number-make';
import type { Vault } from '#infra/vault';

import type { Random } from '../random.ts';
import { keyOf } from './keys.ts';
import { bytes, dayOf, iso, type Lines, nothing } from './lines.ts';
import type { NamePool, Names } from './name-pool.ts';
import type { OfficeSet } from './offices.ts';
import { birthDates, type Population, statuses } from './population.ts';

export const accountKey = ({ created }: Population, n: number): string =>
  keyOf('account', n, created[n] ?? 0);

const mailDomains = ['postvak', 'mailbus', 'telepost', 'skypost', 'belpost', 'brievenbus'];

export const accountColumns = `id username email phone first_name last_name search_name birth_date
  gender language status activation_sent_at activated_at last_sign_in_at deactivated_at
  deactivated_by created_at version`;

const firstPool = (names: Names | undefined, male: boolean): NamePool | undefined =>
  male ? names?.male : names?.female;

/** @param taken user names that other rows of the database hold */
export function* accountLines(
  people: Population,
  parts: { offices: OfficeSet; random: Random; taken: ReadonlySet<string>; now: number },
): Lines {
  const { offices, random, taken, now } = parts;
  const namesakes = new Map<string, number>();
  for (let n = 0; n < people.count; n++) {
    const names = people.names[people.language[n] ?? 0];
    const male = people.male[n] === 1;
    const first = firstPool(names, male);
    const at = people.first[n] ?? 0;
    const last = people.last[n] ?? 0;
    const base = `${first?.plain[at]}.${names?.last.plain[last]}`;
    let username = base;
    do {
      const count = (namesakes.get(base) ?? 0) + 1;
      namesakes.set(base, count);
      username = count === 1 && base.length >= 6 ? base : `${base}${count + 1}`;
    } while (username.length < 6 || taken.has(username));
    const domain = officeDomain(people, offices, { n, draw: random.next() });
    const email = `${username}@${domain ?? `${mailDomains[n % mailDomains.length]}.example`}`;
    const phone =
      random.next() < 0.12 ? nothing : `+3247${5_000_000 + Math.floor(random.next() * 4_999_999)}`;
    const linked = (people.eid[n] ?? 0) > 0;
    const card = linked
      ? `${birthDates[people.birth[n] ?? 0]}\t${male ? 'male' : 'female'}`
      : `${nothing}\tunknown`;
    const language = random.next() < 0.02 ? 'en' : people.language[n] === 0 ? 'nl' : 'fr';
    const created = people.created[n] ?? 0;
    const status = statuses[people.status[n] ?? 0] ?? 'active';
    const activated = status === 'registered' ? nothing : iso(created + 240_000);
    const signedIn = people.lastSignIn[n] ?? 0;
    const end =
      status === 'deactivated'
        ? `${iso(Math.max(signedIn, created) + (now - Math.max(signedIn, created)) * 0.5)}\t${n % 4 === 0 ? 'staff' : 'holder'}`
        : `${nothing}\t${nothing}`;
    const moments = `${iso(created)}\t${activated}\t${signedIn > 0 ? iso(signedIn) : nothing}\t${end}\t${iso(created)}`;
    const name = `${first?.names[at]}\t${names?.last.names[last]}\t${first?.search[at]} ${names?.last.search[last]}`;
    yield `${accountKey(people, n)}\t${username}\t${email}\t${phone}\t${name}\t${card}\t${language}\t${status}\t${moments}\t1\n`;
  }
}

/** One in twelve gave the address of the office. */
const officeDomain = (
  people: Population,
  offices: OfficeSet,
  { n, draw }: { n: number; draw: number },
): string | undefined => {
  const office = people.office[n] ?? -1;
  return office >= 0 && draw < 0.08 ? offices.identities[office]?.domain : undefined;
};

/** The national number of every account with an eID, and its keyed hash: 32 bytes an account. */
export interface Cards {
  numbers: (n: number) => string;
  hashes: Buffer;
}

/** Counters below 500, one for each who shares birth date and sex: no number comes twice. */
export const makeCards = (people: Population, vault: Vault): Cards => {
  const counters = new Uint16Array(birthDates.length * 2);
  const serials = new Uint16Array(people.count);
  const hashes = Buffer.alloc(people.count * 32);
  const numbers = (n: number) =>
    makeNationalNumber({
      birthDate: birthDates[people.birth[n] ?? 0] ?? '',
      serial: serials[n] ?? 0,
    });
  for (let n = 0; n < people.count; n++) {
    if ((people.eid[n] ?? 0) === 0) continue;
    const male = people.male[n] ?? 0;
    const place = (people.birth[n] ?? 0) * 2 + male;
    const shared = counters[place] ?? 0;
    counters[place] = shared + 1;
    serials[n] = shared * 2 + (male === 1 ? 1 : 2);
    vault.hmac('national-number', numbers(n)).copy(hashes, n * 32);
  }
  return { numbers, hashes };
};

export const hashOf = ({ hashes }: Cards, n: number): Buffer =>
  hashes.subarray(n * 32, n * 32 + 32);

export const eidColumns = `id account_id national_number_cipher national_number_hmac linked_at
  certificate_expires_on`;

const eidKey = ({ eid }: Population, n: number): string => keyOf('eid', n, eid[n] ?? 0);

export function* eidLines(
  people: Population,
  parts: { cards: Cards; random: Random; vault: Vault; now: number },
): Lines {
  const { cards, random, vault, now } = parts;
  for (let n = 0; n < people.count; n++) {
    const linked = people.eid[n] ?? 0;
    if (linked === 0) continue;
    const expires = dayOf(now + (random.next() * 10 - 0.25) * 365 * 86_400_000);
    const number = `${bytes(vault.encrypt(cards.numbers(n)))}\t${bytes(hashOf(cards, n))}`;
    yield `${eidKey(people, n)}\t${accountKey(people, n)}\t${number}\t${iso(linked)}\t${expires}\n`;
  }
}

export const itsmeColumns = 'id account_id eid_link_id linked_at';

export function* itsmeLines(people: Population): Lines {
  for (let n = 0; n < people.count; n++) {
    const linked = people.itsme[n] ?? 0;
    if (linked === 0) continue;
    const keys = `${keyOf('itsme', n, linked)}\t${accountKey(people, n)}\t${eidKey(people, n)}`;
    yield `${keys}\t${iso(linked)}\n`;
  }
}
