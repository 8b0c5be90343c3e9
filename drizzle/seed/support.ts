import { ticketMessages, tickets } from '#schema/support';

import { someTime } from './calendar.ts';
import type { Holder } from './accounts.ts';
import type { Catalogue } from './catalogue.ts';
import type { Member, Office } from './organisations.ts';
import type { Showcase } from './showcase.ts';
import { addAttempt } from './sign-ins.ts';
import { type Colleague, colleagueWith } from './staff.ts';
import { textOf, type Trouble, troubles } from './support-texts.ts';
import type { World } from './world.ts';

interface TicketFacts {
  trouble: Trouble;
  holder: Holder;
  office?: Office | undefined;
  tool?: string | undefined;
  openedAt: Date;
  channel: 'portal' | 'phone' | 'mail';
  assignee?: Colleague | undefined;
  /** Minutes after opening. */
  answered?: number;
  closed?: number;
  note?: string;
}

const after = (moment: Date, minutes: number, now: Date): Date =>
  new Date(Math.min(moment.getTime() + minutes * 60_000, now.getTime()));

const addTicket = (world: World, catalogue: Catalogue, facts: TicketFacts): void => {
  const { trouble, holder, office, openedAt, assignee, answered, closed } = facts;
  const language = holder.account.language ?? 'nl';
  const tool = catalogue.tools.get(facts.tool ?? '');
  const named = (text: string) => text.replaceAll('{tool}', tool?.name ?? 'Immo-Connect');
  const { subject, question, answer } = textOf(trouble, language);
  const { now } = world.calendar;
  const answeredAt = answered === undefined ? null : after(openedAt, answered, now);
  const closedAt = closed === undefined ? null : after(openedAt, closed, now);
  const ticketId = world.id(openedAt);
  world.add(tickets, {
    id: ticketId,
    accountId: holder.account.id,
    organisationId: office?.organisation.id ?? null,
    toolId: tool?.id ?? null,
    channel: facts.channel,
    state: closedAt ? 'closed' : answeredAt ? 'waiting-for-holder' : 'open',
    language,
    subject: named(subject),
    errorMessage: trouble.message,
    assigneeId: assignee?.id ?? null,
    openedAt,
    answeredAt,
    closedAt,
  });
  const say = (kind: 'question' | 'answer' | 'note', body: string, at: Date) =>
    world.add(ticketMessages, {
      id: world.id(at),
      ticketId,
      kind,
      staffId: kind === 'question' ? null : (assignee?.id ?? null),
      body: named(body),
      at,
    });
  say('question', question, openedAt);
  if (facts.note) say('note', facts.note, after(openedAt, 4, now));
  if (answeredAt) say('answer', answer, answeredAt);
};

/** The queue of the helpdesk, its past year, and this morning's incident. */
export const seedSupport = (
  world: World,
  catalogue: Catalogue,
  parts: { offices: readonly Office[]; showcase: Showcase; colleagues: readonly Colleague[] },
): void => {
  const { random, calendar } = world;
  const { offices, showcase, colleagues } = parts;
  const helpdesk = [
    colleagueWith(colleagues, 'helpdesk'),
    colleagueWith(colleagues, 'helpdesk', 1),
  ];
  const everybody = offices.flatMap((office) =>
    office.members
      .filter(({ holder }) => holder.account.status === 'active')
      .map((member) => ({ office, member })),
  );
  for (let n = 0; n < 130; n++) {
    const { office, member } = random.pick(everybody);
    const trouble = random.weighted(troubles.map((one) => [one, one.weight] as const));
    const ago = n < 30 ? random.int(0, 6) : random.int(7, 360);
    const openedAt = calendar.at(-ago, someTime(random, 10, 16));
    const answered = ago > 6 || random.chance(0.5) ? random.int(12, 1500) : undefined;
    const closed = ago > 6 ? (answered ?? 0) + random.int(30, 4000) : undefined;
    addTicket(world, catalogue, {
      trouble,
      holder: member.holder,
      office,
      tool: pickTool(world, trouble, member),
      openedAt,
      channel: random.weighted([
        ['portal', 5],
        ['phone', 3],
        ['mail', 3],
      ]),
      assignee: answered !== undefined || random.chance(0.3) ? random.pick(helpdesk) : undefined,
      ...(answered !== undefined && { answered }),
      ...(closed !== undefined && { closed }),
    });
  }
  seedIncident(world, catalogue, everybody);
  seedShowcaseTickets(world, catalogue, showcase, helpdesk);
  world.rowsOf(tickets).sort((a, b) => (a.openedAt?.getTime() ?? 0) - (b.openedAt?.getTime() ?? 0));
};

const pickTool = ({ random }: World, trouble: Trouble, member: Member): string | undefined => {
  if (trouble.error === null || trouble.error === 'not-activated') return undefined;
  return member.tools.length > 0 ? random.pick(member.tools) : undefined;
};

/** The same message from many, since an hour and a half ago. */
const seedIncident = (
  world: World,
  catalogue: Catalogue,
  everybody: readonly { office: Office; member: Member }[],
): void => {
  const trouble = byError('client-certificate-not-present');
  const tool = catalogue.tools.get('kadasterfinder');
  if (!trouble || !tool) return;
  const struck = everybody.filter(
    ({ member }) => member.holder.eid && member.tools.includes('kadasterfinder'),
  );
  for (const [index, { office, member }] of world.random.shuffled(struck).slice(0, 12).entries()) {
    const openedAt = world.calendar.minutesAgo(92 - 7 * index);
    const { holder } = member;
    const at = world.calendar.minutesAgo(97 - 7 * index);
    const error = 'client-certificate-not-present';
    addAttempt(world, { holder, office, tool, method: 'eid', error, at });
    if (index % 3 === 2) continue;
    const channel = index % 2 === 0 ? 'portal' : 'phone';
    addTicket(world, catalogue, {
      trouble,
      holder,
      office,
      tool: 'kadasterfinder',
      openedAt,
      channel,
    });
  }
};

const byError = (error: Trouble['error']) => troubles.find((one) => one.error === error);

const seedShowcaseTickets = (
  world: World,
  catalogue: Catalogue,
  { immoDelta, sambre, holders }: Showcase,
  [first, second]: readonly Colleague[],
): void => {
  const missing = byError('accreditation-missing');
  const card = byError('client-certificate-not-present');
  const code = byError('not-activated');
  if (!missing || !card || !code) return;
  const { minutesAgo } = world.calendar;
  const common = { tool: 'kadasterfinder', channel: 'phone' } as const;
  const jan = { holder: holders.jan, office: immoDelta, openedAt: minutesAgo(68), assignee: first };
  addTicket(world, catalogue, { ...common, ...jan, trouble: missing });
  const tom = { holder: holders.tom, office: immoDelta, openedAt: minutesAgo(38) };
  addTicket(world, catalogue, { ...common, ...tom, trouble: card });
  addTicket(world, catalogue, {
    ...common,
    trouble: missing,
    holder: holders.isabelle,
    office: sambre,
    openedAt: minutesAgo(190),
    assignee: second,
    answered: 25,
    note: 'Termijn van 120 dagen is voorbij: bron vragen.',
  });
  const marie = { holder: holders.marie, openedAt: minutesAgo(580), channel: 'mail' } as const;
  addTicket(world, catalogue, { ...marie, trouble: code });
};
