import type { signInErrors, SignInMethod } from '#core/vocabulary';
import { itsmeLinks } from '#schema/accounts';
import { accreditations } from '#schema/accreditations';
import { signInAttempts } from '#schema/sign-ins';

import { someTime } from './calendar.ts';
import type { Holder } from './accounts.ts';
import type { Catalogue, Tool } from './catalogue.ts';
import type { Member, Office } from './organisations.ts';
import type { World } from './world.ts';

export type SignInError = (typeof signInErrors)[number];

export interface AttemptFacts {
  holder: Holder;
  office?: Office;
  tool?: Tool;
  method: SignInMethod;
  error?: SignInError;
  at: Date;
  browser?: string;
}

const browsers = [
  ['Chrome 141 / Windows 11', 44],
  ['Edge 141 / Windows 11', 26],
  ['Safari 19 / macOS 16', 11],
  ['Firefox 145 / Windows 10', 9],
  ['Chrome 141 / Android 16', 6],
  ['Safari 19 / iOS 19', 4],
] as const;

/** One try to get in; a success moves the account's last sign-in. */
export const addAttempt = (world: World, facts: AttemptFacts): void => {
  const { holder, office, tool, method, error, at } = facts;
  const carriesCard = method === 'eid' && error !== 'client-certificate-not-present';
  world.add(signInAttempts, {
    id: world.id(at),
    accountId: holder.account.id,
    organisationId: office?.organisation.id ?? null,
    toolId: tool?.id ?? null,
    method,
    result: error === undefined ? 'success' : 'failure',
    error: error ?? null,
    nationalNumberHmac: carriesCard
      ? world.vault.hmac('national-number', holder.person.nationalNumber)
      : null,
    browser: facts.browser ?? world.random.weighted(browsers),
    at,
  });
  const last = holder.account.lastSignInAt;
  if (error === undefined && (!last || last < at)) holder.account.lastSignInAt = at;
};

/** What any member meets now and then, by method. */
const mishaps: Record<SignInMethod, readonly (readonly [SignInError, number])[]> = {
  password: [['wrong-password', 1]],
  itsme: [
    ['itsme-refused', 3],
    ['itsme-not-linked', 1],
  ],
  eid: [
    ['client-certificate-not-present', 6],
    ['unsupported-browser', 1],
    ['certificate-revoked', 0.2],
  ],
};

/** How the members of an office signed in over the last three months, and what stopped them. */
export const seedSignIns = (
  world: World,
  catalogue: Catalogue,
  offices: readonly Office[],
): void => {
  const linked = new Set(world.rowsOf(itsmeLinks).map((row) => row.accountId));
  const today = world.calendar.day(0);
  const inForce = new Set(
    world
      .rowsOf(accreditations)
      .filter(({ status, validUntil }) => status === 'valid' && (validUntil ?? today) >= today)
      .map(({ accountId, kindId }) => `${accountId} ${kindId}`),
  );
  const holds = (holder: Holder, tool: Tool) =>
    tool.needs.every((code) =>
      inForce.has(`${holder.account.id} ${catalogue.kinds.get(code)?.id}`),
    );

  for (const office of offices) {
    for (const member of office.members) {
      const { holder, membership } = member;
      if (membership.status !== 'confirmed' || holder.account.status !== 'active') continue;
      for (const code of member.tools) {
        const tool = catalogue.tools.get(code);
        if (!tool) continue;
        const stopped =
          stopOf(holder, tool, today) ??
          (holds(holder, tool) ? undefined : 'accreditation-missing');
        const methods = tool.methods.filter(
          (method) =>
            method === 'password' ||
            (holder.eid && (method === 'eid' || linked.has(holder.account.id))),
        );
        addTries(world, { office, member, tool, methods, stopped });
      }
    }
  }
};

const stopOf = (holder: Holder, tool: Tool, today: string): SignInError | undefined => {
  if (!holder.eid && !tool.methods.includes('password')) return 'method-not-accepted';
  const expired = (holder.eid?.certificateExpiresOn ?? today) < today;
  return expired && !tool.methods.includes('password') ? 'certificate-expired' : undefined;
};

const addTries = (
  world: World,
  tries: {
    office: Office;
    member: Member;
    tool: Tool;
    methods: readonly SignInMethod[];
    stopped: SignInError | undefined;
  },
): void => {
  const { random, calendar } = world;
  const { office, tool, methods, stopped } = tries;
  const { holder } = tries.member;
  const count = stopped === undefined ? random.int(1, 9) : random.int(1, 3);
  const since = Math.min(90, daysOld(world, holder));
  for (let n = 0; n < count; n++) {
    const at = calendar.at(-random.int(0, since), someTime(random, 10, 18));
    if (stopped === undefined && methods.length > 0) {
      const method = random.pick(methods);
      const [error] = random.chance(0.1) ? [random.weighted(mishaps[method])] : [];
      addAttempt(world, { holder, office, tool, method, at, ...(error && { error }) });
    } else {
      const method = stopped === 'method-not-accepted' ? 'password' : (methods[0] ?? 'eid');
      addAttempt(world, { holder, office, tool, method, at, error: stopped ?? 'eid-not-linked' });
    }
  }
};

const daysOld = (world: World, holder: Holder): number =>
  Math.floor((world.calendar.now.getTime() - holder.account.createdAt.getTime()) / 86_400_000);
