import { describe, expect, it } from 'vitest';

import type { AccessCause, AccessCell } from '#contract/accounts';
import { causeOf } from '#core/access/cause-of';
import type { CauseCode, CauseParams } from '#core/access/causes';

import { type BlockFacts, blockOf } from './block.ts';

const now = new Date('2026-11-24T10:00:00Z');
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

const names = {
  organisations: new Map([
    ['delta', 'Immo Delta'],
    ['maes', 'Kantoor Maes'],
  ]),
  tools: new Map([
    ['rs', 'RealSmart'],
    ['kf', 'KadasterFinder'],
    ['mr', 'MyRent Pro'],
  ]),
};

const cause = (code: CauseCode, params: CauseParams = {}): AccessCause => ({
  ...causeOf(code, params),
  holderText: code,
});

const cell = (organisationId: string, toolId: string, ...codes: CauseCode[]): AccessCell => ({
  organisationId,
  toolId,
  purpose: 'use',
  allowed: codes.length === 0,
  causes: codes.map((code) => cause(code)),
  methods: [],
});

const failure = (
  error: NonNullable<BlockFacts['signIns'][number]['error']>,
  minutes = 5,
  toolId = 'kf',
): BlockFacts['signIns'][number] => ({
  at: minutesAgo(minutes),
  method: 'eid',
  result: 'failure',
  error,
  toolId,
  organisationId: 'delta',
});
const success = { ...failure('wrong-password', 20), result: 'success', error: null } as const;

const block = (facts: Partial<BlockFacts>) =>
  blockOf(
    {
      now,
      accountCauses: [],
      withoutMembership: null,
      access: [],
      claimedConflictId: null,
      signIns: [],
      ...facts,
    },
    names,
  );

describe('the one thing that blocks', () => {
  it('is nothing when nothing does', () => {
    expect(block({ access: [cell('delta', 'rs')], signIns: [success] })).toBeNull();
  });

  it('is the account as a whole before a conflict, a conflict before the last try', () => {
    const all = {
      accountCauses: [cause('not-activated')],
      claimedConflictId: 'c1',
      signIns: [failure('eid-already-linked')],
    };
    expect(block(all)?.cause?.code).toBe('not-activated');
    expect(block({ ...all, accountCauses: [] })).toMatchObject({
      kind: 'eid-conflict',
      conflictId: 'c1',
    });
    expect(block({ ...all, accountCauses: [], claimedConflictId: null })?.kind).toBe('sign-in');
  });

  it('is what still closes the tool that was tried last, even one that was never granted', () => {
    const access = [cell('delta', 'rs', 'eid-not-linked'), cell('delta', 'kf', 'tool-not-granted')];
    expect(block({ access, signIns: [failure('tool-not-granted')] })).toMatchObject({
      kind: 'access',
      cause: { code: 'tool-not-granted' },
      tool: { id: 'kf', name: 'KadasterFinder' },
      organisation: { name: 'Immo Delta' },
    });
  });

  it('counts how often the last error came since the last success', () => {
    const access = [cell('delta', 'kf')];
    const error = 'client-certificate-not-present';
    const signIns = [
      failure(error),
      failure('wrong-password', 6),
      failure(error, 7),
      success,
      failure(error, 30),
    ];
    expect(block({ access, signIns })).toMatchObject({
      kind: 'sign-in',
      signIn: { error, times: 2 },
    });
  });

  it('is no error of a month ago, nor one that a success followed', () => {
    expect(block({ signIns: [failure('wrong-password', 31 * 1440)] })).toBeNull();
    expect(block({ signIns: [success, failure('wrong-password', 30)] })).toBeNull();
  });

  it('is the cause that closes most tools, not what an organisation chose not to have', () => {
    const access = [
      cell('delta', 'rs', 'tool-not-registered'),
      cell('delta', 'kf', 'eid-not-linked'),
      cell('delta', 'mr', 'eid-not-linked'),
      cell('maes', 'rs', 'membership-awaiting', 'tool-not-registered'),
    ];
    expect(block({ access })).toMatchObject({
      cause: { code: 'eid-not-linked' },
      organisation: { name: 'Immo Delta' },
      tool: null,
      toolsClosed: 2,
    });
    expect(block({ access: access.slice(0, 1) })).toBeNull();
    expect(block({ access: access.slice(3) })?.cause?.code).toBe('membership-awaiting');
  });

  it('is to have no organisation at all', () => {
    expect(block({ withoutMembership: cause('no-membership') })?.cause?.code).toBe('no-membership');
  });
});
