import { brusselsDay } from '#core/brussels';
import { gdprDeadline } from '#core/legal-deadline';
import type { privacyKinds, privacyStates } from '#core/vocabulary';
import { accounts } from '#schema/accounts';
import { privacyRequests } from '#schema/privacy';

import { addAccount, type Holder } from './accounts.ts';
import type { Catalogue } from './catalogue.ts';
import { addMember, type Office } from './organisations.ts';
import { type Colleague, colleagueWith } from './staff.ts';
import type { World } from './world.ts';

interface RequestFacts {
  holder: Holder;
  kind: (typeof privacyKinds)[number];
  state?: (typeof privacyStates)[number];
  /** Days before today. */
  received: number;
  extended?: { days: number; reason: string };
  executed?: number;
}

const addRequest = (world: World, colleagues: readonly Colleague[], facts: RequestFacts): void => {
  const { calendar } = world;
  const { holder, kind, state = 'received', received, extended, executed } = facts;
  const receivedAt = calendar.at(-received, '21:12');
  const due = gdprDeadline(brusselsDay(receivedAt), { extended: extended !== undefined });
  const planned = !['received', 'withdrawn', 'refused'].includes(state);
  const approved = planned && state !== 'planned';
  const approvedAt = approved ? calendar.at(-Math.max(received - 6, 0), '11:30') : null;
  world.add(privacyRequests, {
    id: world.id(receivedAt),
    accountId: holder.account.id,
    kind,
    state,
    receivedAt,
    dueOn: due.nominal,
    legalEndOn: due.legalEnd,
    extendedAt: extended ? calendar.at(-extended.days, '10:00') : null,
    extensionReason: extended?.reason ?? null,
    requestedBy: planned ? colleagueWith(colleagues, 'privacy').id : null,
    approvedBy: approved ? colleagueWith(colleagues, 'privacy', 1).id : null,
    approvedAt,
    executedAt: executed === undefined ? null : calendar.at(-executed, '11:45'),
    doneAt: state === 'done' ? calendar.at(-(executed ?? 0), '12:00') : null,
  });
};

/** What holders asked about their data, from fresh to over time, and what stands in the way. */
export const seedPrivacy = (
  world: World,
  catalogue: Catalogue,
  { offices, colleagues }: { offices: readonly Office[]; colleagues: readonly Colleague[] },
): void => {
  const { random } = world;
  const request = (facts: RequestFacts) => addRequest(world, colleagues, facts);
  const someone = (person: { firstName: string; lastName: string }, created: number, eid = true) =>
    addAccount(world, { person, created, activated: created, ...(eid && { eid: created - 3 }) });

  const frank = someone({ firstName: 'Frank', lastName: 'Hermans' }, 1430);
  const [office] = offices;
  if (office) {
    const requested = Math.min(office.created, 1400);
    addMember(world, catalogue, { office, holder: frank, requested, status: 'ended', ended: 35 });
  }
  request({ holder: frank, kind: 'delete', received: 27 });

  const blocked = offices.find(
    ({ members }) =>
      members.length > 2 &&
      members.filter(({ membership }) => membership.administrator).length === 1,
  );
  const [sole] = blocked?.members ?? [];
  if (sole) request({ holder: sole.holder, kind: 'delete', received: 38 });

  const unused = addAccount(world, {
    person: { firstName: 'Dirk', lastName: 'Goossens', language: 'nl', gender: 'male' },
    created: 14,
    activated: 14,
  });
  request({ holder: unused, kind: 'delete', received: 6, state: 'planned' });
  request({
    holder: someone({ firstName: 'Sylvie', lastName: 'Renard' }, 770),
    kind: 'access',
    received: 12,
  });
  request({
    holder: someone({ firstName: 'Thierry', lastName: 'Delvaux' }, 1220),
    kind: 'access',
    received: 49,
    extended: { days: 22, reason: 'Meer dan tien jaar aan gegevens in drie kantoren.' },
  });
  request({
    holder: someone({ firstName: 'Hanne', lastName: 'Coppens' }, 520),
    kind: 'rectify',
    received: 1,
  });
  request({
    holder: someone({ firstName: 'Bruno', lastName: 'Masson' }, 660),
    kind: 'deactivate',
    received: 0,
  });
  request({
    holder: someone({ firstName: 'Nele', lastName: 'Segers' }, 350),
    kind: 'delete',
    received: 16,
    state: 'approved',
  });
  request({
    holder: someone({ firstName: 'Vincent', lastName: 'Piron' }, 430),
    kind: 'delete',
    received: 70,
    state: 'withdrawn',
  });

  for (let n = 0; n < 14; n++) {
    const created = random.int(200, 1200);
    const holder = addAccount(world, { created, activated: created });
    const kind = random.pick(['access', 'rectify', 'deactivate'] as const);
    const received = 40 + 18 * n;
    if (kind === 'deactivate') deactivate(world, holder, received - 8);
    request({ holder, kind, received, state: 'done', executed: received - random.int(7, 24) });
  }
  seedErased(world, request);
};

/** Accounts that were emptied, and one that is gone altogether: what a finished erasure leaves. */
const seedErased = (world: World, request: (facts: RequestFacts) => void): void => {
  for (const received of [92, 141, 207, 288]) {
    const created = received + world.random.int(100, 900);
    const holder = addAccount(world, { created, activated: created });
    const executed = received - 20;
    anonymise(world, holder, executed);
    request({ holder, kind: 'delete', received, state: 'done', executed });
  }
  const id = world.id(world.calendar.at(-400, '10:00'));
  const [any] = world.rowsOf(accounts);
  if (!any) return;
  const gone = { account: { ...any, id } } as Holder;
  request({ holder: gone, kind: 'delete', received: 120, state: 'done', executed: 101 });
};

const anonymise = (world: World, { account }: Holder, ago: number): void => {
  const tag = account.id.slice(-12);
  Object.assign(account, {
    username: `anoniem-${tag}`,
    email: `${tag}@anoniem.invalid`,
    phone: null,
    firstName: 'Anoniem',
    lastName: tag,
    searchName: `anoniem ${tag}`,
    birthDate: null,
    gender: 'unknown',
    status: 'anonymised',
    anonymisedAt: world.calendar.at(-ago, '11:45'),
  });
};

const deactivate = (world: World, { account }: Holder, ago: number): void => {
  account.status = 'deactivated';
  account.deactivatedAt = world.calendar.at(-ago, '11:45');
  account.deactivatedBy = 'holder';
};
