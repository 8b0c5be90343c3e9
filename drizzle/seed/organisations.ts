import { makeEnterpriseNumber } from '#core/enterprise-number';
import { normaliseName } from '#core/names';
import type { MembershipStatus } from '#core/vocabulary';
import { ledgerAccounts, wallets } from '#schema/ledger';
import { memberships, organisations } from '#schema/organisations';
import { toolGrants, toolRegistrations } from '#schema/tools';

import type { Holder } from './accounts.ts';
import { makeOffice, type OfficeIdentity } from './belgium/offices.ts';
import type { Catalogue } from './catalogue.ts';
import type { World } from './world.ts';

export interface Member {
  holder: Holder;
  membership: typeof memberships.$inferInsert & { id: string };
  /** Codes of the tools that the administrators granted. */
  tools: string[];
}

export interface Office {
  identity: OfficeIdentity;
  organisation: typeof organisations.$inferInsert & { id: string };
  walletId: string;
  /** The wallet's account in the ledger. */
  walletAccountId: string;
  members: Member[];
  tools: string[];
  /** Days before today on which it was added. */
  created: number;
}

export interface OfficeFacts {
  identity?: Partial<OfficeIdentity>;
  /** Days before today. */
  created: number;
  closed?: number;
  tools?: readonly string[];
  overdraftCents?: number;
}

/** Makes up an office with its wallet, and registers it for tools. */
export const addOffice = (world: World, catalogue: Catalogue, facts: OfficeFacts): Office => {
  const identity = makeOffice(world.random, facts.identity);
  const createdAt = world.calendar.at(-facts.created, '10:10');
  const id = world.id(createdAt);
  const organisation = world.add(organisations, {
    id,
    enterpriseNumber: freeEnterpriseNumber(world),
    name: identity.name,
    searchName: normaliseName(identity.name),
    street: identity.street,
    postalCode: identity.postalCode,
    town: identity.town,
    email: `info@${identity.domain}`,
    phone: `+32${world.random.pick(['2', '3', '9'])}${world.random.int(2, 7)}${world.random.digits(6)}`,
    language: identity.language,
    status: facts.closed === undefined ? ('active' as const) : ('closed' as const),
    closedAt: facts.closed === undefined ? null : world.calendar.at(-facts.closed, '16:30'),
    createdAt,
    version: 1,
  });
  const walletId = world.id(createdAt);
  const walletAccountId = world.id(createdAt);
  const { overdraftCents = 0 } = facts;
  world.add(wallets, { id: walletId, organisationId: id, overdraftCents, createdAt });
  world.add(ledgerAccounts, {
    id: walletAccountId,
    kind: 'wallet',
    walletId,
    name: identity.name,
    balanceCents: 0,
  });
  const tools = [...(facts.tools ?? [])];
  for (const code of tools) {
    const registeredAt = world.calendar.at(-world.random.int(0, facts.created), '14:05');
    world.add(toolRegistrations, {
      id: world.id(registeredAt),
      organisationId: id,
      toolId: toolId(catalogue, code),
      registeredAt,
    });
  }
  const created = facts.created;
  return { identity, organisation, walletId, walletAccountId, members: [], tools, created };
};

export interface MemberFacts {
  status?: MembershipStatus;
  administrator?: boolean;
  /** Days before today on which it was asked for. */
  requested: number;
  ended?: number;
  confirmedBy?: Holder | undefined;
  /** Codes of tools; only those that the office registered are granted. */
  tools?: readonly string[];
  email?: string;
}

/** Joins a holder to an office. */
export const addMember = (
  world: World,
  catalogue: Catalogue,
  { office, holder, ...facts }: MemberFacts & { office: Office; holder: Holder },
): Member => {
  const { status = 'confirmed', administrator = false, requested } = facts;
  const { calendar } = world;
  const requestedAt = calendar.at(-requested, '10:20');
  const wasConfirmed = status === 'confirmed' || status === 'ended';
  const membership = world.add(memberships, {
    id: world.id(requestedAt),
    accountId: holder.account.id,
    organisationId: office.organisation.id,
    status,
    administrator,
    email: facts.email ?? null,
    requestedAt,
    confirmedAt: wasConfirmed ? calendar.at(-Math.max(requested - 1, 0), '09:15') : null,
    confirmedBy: wasConfirmed ? (facts.confirmedBy?.account.id ?? null) : null,
    endedAt: facts.ended === undefined ? null : calendar.at(-facts.ended, '17:05'),
  });
  const granted = status === 'confirmed' ? (facts.tools ?? []) : [];
  const tools = granted.filter((code) => office.tools.includes(code));
  for (const code of tools) {
    const grantedAt = calendar.at(-Math.max(requested - 2, 0), '09:30');
    world.add(toolGrants, {
      id: world.id(grantedAt),
      membershipId: membership.id,
      toolId: toolId(catalogue, code),
      grantedAt,
    });
  }
  const member = { holder, membership, tools };
  office.members.push(member);
  return member;
};

/** Throws on a code that no tool has. */
export const toolId = (catalogue: Catalogue, code: string): string => {
  const tool = catalogue.tools.get(code);
  if (!tool) throw new Error(`no tool with the code ${code}`);
  return tool.id;
};

/** Most offices stand under an old number; a few were founded since the numbers begin with 1. */
const freeEnterpriseNumber = (world: World): string => {
  const { random } = world;
  const used = new Set(world.rowsOf(organisations).map((row) => row.enterpriseNumber));
  for (;;) {
    const first = random.chance(0.08) ? '1' : '0';
    const eight = `${first}${first === '1' ? '0' : random.pick(['4', '5', '6', '7', '8'])}`;
    const number = makeEnterpriseNumber(eight + random.digits(6));
    if (!used.has(number)) return number;
  }
};
