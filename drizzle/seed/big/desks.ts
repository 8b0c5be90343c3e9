import { gdprDeadline } from '#core/legal-deadline';

import { escapeCopy } from '../copy.ts';
import type { Random } from '../random.ts';
import { textOf, troubles } from '../support-texts.ts';
import { accountKey, type Cards, hashOf } from './accounts.ts';
import type { BigCatalogue } from './catalogue.ts';
import { keyOf } from './keys.ts';
import { bytes, dayOf, iso, type Lines, nothing } from './lines.ts';
import { officeKey, type OfficeSet } from './offices.ts';
import type { Population } from './population.ts';

const day = 86_400_000;

/** Two accounts of one person: the older has the eID, the younger bears the same name. */
export interface Doubles {
  holder: Int32Array;
  claimant: Int32Array;
}

/** Turns accounts without an eID into second accounts of others. Run before names are written. */
export const makeDoubles = (random: Random, people: Population, count: number): Doubles => {
  const doubles = { holder: new Int32Array(count), claimant: new Int32Array(count) };
  const used = new Set<number>();
  const without = (account: number) => people.eid[account] === 0 && people.status[account] === 0;
  const linked = (account: number) => (people.eid[account] ?? 0) > 0;
  for (let n = 0; n < count; n++) {
    const claimant = seek(random, people.count, (at) => without(at) && !used.has(at));
    const holder = seek(random, people.count >> 1, (at) => linked(at) && !used.has(at));
    used.add(claimant).add(holder);
    for (const list of [people.first, people.last, people.male, people.language, people.birth]) {
      list[claimant] = list[holder] ?? 0;
    }
    doubles.holder[n] = holder;
    doubles.claimant[n] = claimant;
  }
  return doubles;
};

/** The first that fits from a random one of the first `limit` accounts on, in a circle. */
const seek = (random: Random, limit: number, fits: (account: number) => boolean): number => {
  const start = Math.floor(random.next() * limit);
  for (let step = 0; step < limit; step++) {
    const candidate = (start + step) % limit;
    if (fits(candidate)) return candidate;
  }
  throw new Error('nobody is left to make a double of');
};

export const conflictColumns = `id claimant_id holder_id national_number_hmac origin state
  resolution resolved_by resolved_at opened_at`;

const resolutions = ['help-in', 'help-in', 'move-link', 'merge', 'not-the-same-person'];

export function* conflictLines(
  doubles: Doubles,
  parts: {
    people: Population;
    cards: Cards;
    helpdesk: readonly string[];
    random: Random;
    now: number;
  },
): Lines {
  const { people, cards, helpdesk, random, now } = parts;
  for (const [n, holder] of doubles.holder.entries()) {
    const claimant = doubles.claimant[n] ?? 0;
    const since = people.created[claimant] ?? 0;
    const opened = Math.floor(since + (now - since) * random.next());
    const open = now - opened < 10 * day;
    const decided = `resolved\t${resolutions[n % resolutions.length]}\t${helpdesk[n % helpdesk.length] ?? nothing}\t${iso(Math.min(now, opened + 2 * 3_600_000))}`;
    const outcome = open ? `open\t${nothing}\t${nothing}\t${nothing}` : decided;
    yield `${keyOf('conflict', n, opened)}\t${accountKey(people, claimant)}\t${accountKey(people, holder)}\t${bytes(hashOf(cards, holder))}\tportal\t${outcome}\t${iso(opened)}\n`;
  }
}

export const privacyColumns = `id account_id kind state received_at due_on legal_end_on
  requested_by approved_by approved_at executed_at done_at`;

const privacyKinds = ['access', 'delete', 'rectify', 'deactivate'];

export function* privacyLines(
  people: Population,
  {
    count,
    officers,
    random,
    now,
  }: { count: number; officers: readonly string[]; random: Random; now: number },
): Lines {
  const step = Math.floor(people.count / count);
  for (let n = 0; n < count; n++) {
    const account = n * step;
    const since = Math.max(people.created[account] ?? 0, now - 700 * day);
    const received = Math.floor(since + (now - since) * random.next() ** 0.6);
    const { nominal, legalEnd } = gdprDeadline(dayOf(received), { extended: false });
    const done = Math.min(now, received + 14 * day);
    const closed = now - received > 30 * day || random.next() < 0.4;
    const fate = closed
      ? `done\t${iso(received)}\t${nominal}\t${legalEnd}\t${officers[0]}\t${officers[1]}\t${iso(done)}\t${iso(done)}\t${iso(done)}`
      : `received\t${iso(received)}\t${nominal}\t${legalEnd}${`\t${nothing}`.repeat(5)}`;
    const kind = closed && n % 4 === 1 ? 'access' : privacyKinds[n % 4];
    yield `${keyOf('privacy', n, received)}\t${accountKey(people, account)}\t${kind}\t${fate}\n`;
  }
}

interface Ticket {
  n: number;
  account: number;
  trouble: (typeof troubles)[number];
  opened: number;
  open: boolean;
}

/** The same tickets for the same stream of numbers. */
export function* tickets(
  random: Random,
  people: Population,
  { count, now }: { count: number; now: number },
): Generator<Ticket, void, undefined> {
  const weighted = troubles.flatMap((trouble) =>
    Array<typeof trouble>(Math.round(trouble.weight)).fill(trouble),
  );
  for (let n = 0; n < count; n++) {
    const opened = Math.floor(now - 900 * day * (1 - (n + 0.5) / count));
    const account = Math.floor(random.next() * people.count);
    yield {
      n,
      account,
      trouble: random.pick(weighted),
      opened,
      open: now - opened < 5 * day && random.next() < 0.5,
    };
  }
}

const channels = ['portal', 'portal', 'phone', 'mail'];
const languageOf = (people: Population, account: number) =>
  people.language[account] === 0 ? 'nl' : 'fr';

export const ticketColumns = `id account_id organisation_id tool_id channel state language subject
  error_message assignee_id opened_at answered_at closed_at`;

export function* ticketLines(
  list: Iterable<Ticket>,
  parts: { people: Population; offices: OfficeSet; catalogue: BigCatalogue },
): Lines {
  const { people, offices, catalogue } = parts;
  for (const { n, account, trouble, opened, open } of list) {
    const language = languageOf(people, account);
    const tool = catalogue.tools[n % catalogue.tools.length];
    const office = people.office[account] ?? -1;
    const subject = textOf(trouble, language).subject.replace('{tool}', tool?.code ?? '');
    const ends = open
      ? `${nothing}\t${nothing}`
      : `${iso(opened + 3_600_000)}\t${iso(opened + 7_200_000)}`;
    const about = `${office < 0 ? nothing : officeKey(offices, office)}\t${trouble.error === null ? nothing : (tool?.id ?? nothing)}`;
    const assignee = open
      ? nothing
      : (catalogue.helpdesk[n % catalogue.helpdesk.length] ?? nothing);
    yield `${keyOf('ticket', n, opened)}\t${accountKey(people, account)}\t${about}\t${channels[n % 4]}\t${open ? 'open' : 'closed'}\t${language}\t${escapeCopy(subject)}\t${trouble.message ?? nothing}\t${assignee}\t${iso(opened)}\t${ends}\n`;
  }
}

export const messageColumns = 'id ticket_id kind staff_id body at';

export function* messageLines(
  list: Iterable<Ticket>,
  { people, catalogue }: { people: Population; catalogue: BigCatalogue },
): Lines {
  for (const { n, account, trouble, opened, open } of list) {
    const { question, answer } = textOf(trouble, languageOf(people, account));
    const tool = catalogue.tools[n % catalogue.tools.length]?.code ?? '';
    const said = (text: string) => escapeCopy(text.replaceAll('{tool}', tool));
    const ticket = keyOf('ticket', n, opened);
    yield `${keyOf('message', n * 2, opened)}\t${ticket}\tquestion\t${nothing}\t${said(question)}\t${iso(opened)}\n`;
    if (open) continue;
    const by = catalogue.helpdesk[n % catalogue.helpdesk.length] ?? nothing;
    yield `${keyOf('message', n * 2 + 1, opened + 3_600_000)}\t${ticket}\tanswer\t${by}\t${said(answer)}\t${iso(opened + 3_600_000)}\n`;
  }
}
