import type { AccessCause, AccessCell, AccountPage } from '#contract/accounts';

export type Block = NonNullable<AccountPage['block']>;

/** What decides which one thing is in a person's way now. */
export interface BlockFacts {
  now: Date;
  /** Causes about the account as a whole, in order. */
  accountCauses: readonly AccessCause[];
  /** Why nothing can be used when there is no live membership at all; else null. */
  withoutMembership: AccessCause | null;
  access: readonly AccessCell[];
  /** Open conflict in which this account was refused the eID link. */
  claimedConflictId: string | null;
  /** Newest first. */
  signIns: readonly {
    at: Date;
    method: 'password' | 'itsme' | 'eid';
    result: 'success' | 'failure';
    error: NonNullable<Block['signIn']>['error'] | null;
    toolId: string | null;
    organisationId: string | null;
  }[];
}

export interface BlockNames {
  tools: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, string>;
}

/** What an organisation simply has not chosen to have is in nobody's way until it is tried. */
const choices = new Set(['tool-not-registered', 'tool-not-granted', 'tool-inactive']);

/**
 * The account as a whole first; then the eID that another account holds; then what the last try to
 * get in met; then no organisation; then the cause that closes most tools.
 */
export const blockOf = (facts: BlockFacts, names: BlockNames): Block | null => {
  const [whole] = facts.accountCauses;
  if (whole) return blockBy(whole);
  if (facts.claimedConflictId !== null) {
    return { ...empty, kind: 'eid-conflict', conflictId: facts.claimedConflictId };
  }
  return (
    lastTry(facts, names) ??
    (facts.withoutMembership && blockBy(facts.withoutMembership)) ??
    widest(facts.access, names)
  );
};

const empty = {
  cause: null,
  organisation: null,
  tool: null,
  signIn: null,
  conflictId: null,
  toolsClosed: 0,
};

const blockBy = (cause: AccessCause): Block => ({ ...empty, kind: 'access', cause });

const named = (id: string | null, all: ReadonlyMap<string, string>) => {
  const name = id === null ? undefined : all.get(id);
  return id === null || name === undefined ? null : { id, name };
};

/** An error met longer ago than this, in milliseconds, tells nothing about today. */
const tellsFor = 30 * 86_400_000;

/** A failure after which nothing succeeded: its access cause where there still is one, else the error. */
const lastTry = ({ signIns, access, now }: BlockFacts, names: BlockNames): Block | null => {
  const [last] = signIns;
  if (!last || last.result === 'success' || last.error === null) return null;
  const cell = access.find(
    ({ toolId, organisationId, purpose }) =>
      purpose === 'use' && toolId === last.toolId && organisationId === last.organisationId,
  );
  const cause = cell?.causes[0];
  const place = {
    tool: named(last.toolId, names.tools),
    organisation: named(last.organisationId, names.organisations),
  };
  if (cause) return { ...blockBy(cause), ...place, toolsClosed: 1 };
  if (now.getTime() - last.at.getTime() > tellsFor) return null;
  const success = signIns.findIndex(({ result }) => result === 'success');
  const failures = signIns.slice(0, success === -1 ? signIns.length : success);
  const times = failures.filter(({ error }) => error === last.error).length;
  const { error, method, at } = last;
  return {
    ...empty,
    ...place,
    kind: 'sign-in',
    signIn: { error, method, at: at.toISOString(), times },
  };
};

const widest = (access: readonly AccessCell[], names: BlockNames): Block | null => {
  const groups = new Map<string, { cause: AccessCause; cells: AccessCell[] }>();
  for (const cell of access) {
    const cause = cell.causes[0];
    const chosen = cell.causes.some(({ code }) => choices.has(code));
    if (!cause || cell.purpose !== 'use' || (chosen && cause.code !== 'membership-awaiting')) {
      continue;
    }
    const key = [cell.organisationId, cause.code, cause.params.kindCode].join(' ');
    const group = groups.get(key) ?? { cause, cells: [] };
    group.cells.push(cell);
    groups.set(key, group);
  }
  const [most] = [...groups.values()].toSorted((a, b) => b.cells.length - a.cells.length);
  const [cell] = most?.cells ?? [];
  if (!most || !cell) return null;
  return {
    ...blockBy(most.cause),
    organisation: named(cell.organisationId, names.organisations),
    tool: most.cells.length === 1 ? named(cell.toolId, names.tools) : null,
    toolsClosed: most.cells.length,
  };
};
