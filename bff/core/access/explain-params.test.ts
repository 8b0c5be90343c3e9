import { describe, expect, it } from 'vitest';

import { ask, type Case, eid } from '../../../tests/fixtures/access-cases.ts';
import { biv, inForce, person, strict } from '../../../tests/fixtures/access-world.ts';
import type { MembershipFacts } from './facts.ts';

const first = (c: Case) => ask(c).causes[0];

const linkedLong = (linkedOn: string) => ({
  eid: { ...eid, linkedOn },
  accreditations: [inForce(biv)],
});

const by = (deactivatedBy: 'holder' | 'staff') =>
  first({ of: { status: 'deactivated', deactivatedBy } });

describe('what a cause tells', () => {
  it('waits for a missing accreditation until the source’s worst delay', () => {
    const of = { accreditations: [inForce(biv)] };
    expect(first({ of, tool: strict })).toMatchObject({
      params: {
        kindCode: 'F323',
        linkedOn: '2026-09-02',
        usualDays: 60,
        expectedBy: '2026-12-31',
        state: 'wait',
      },
      mustAct: 'source',
      action: null,
    });
  });

  it('asks the source from the day after', () => {
    expect(first({ of: linkedLong('2026-07-27'), tool: strict })?.params.state).toBe('wait');
    expect(first({ of: linkedLong('2026-07-26'), tool: strict })).toMatchObject({
      params: { expectedBy: '2026-11-23', state: 'overdue' },
      mustAct: 'helpdesk',
      action: 'accreditations.ask-source',
    });
  });

  it('names who must confirm, or that only staff can help', () => {
    const member = { status: 'awaiting', requestedAt: '2026-11-18T09:00:00.000Z' } as const;
    expect(first({ member })).toMatchObject({
      params: { since: '2026-11-18T09:00:00.000Z', administrators: ['An Maes'] },
      mustAct: 'organisation-administrator',
    });
    expect(first({ member, office: { administrators: [] } })?.mustAct).toBe('helpdesk');
  });

  it('lets staff lift only what staff did', () => {
    expect(by('staff')).toMatchObject({ mustAct: 'helpdesk', action: 'accounts.reactivate' });
    expect(by('holder')).toMatchObject({ mustAct: 'holder', action: null });
  });

  it('says which methods the tool takes', () => {
    expect(first({ tool: strict, by: 'password' })?.params).toEqual({
      method: 'password',
      accepted: ['itsme', 'eid'],
    });
  });

  it('prefers a confirmed membership to a waiting or ended one', () => {
    const [confirmed] = person.memberships;
    const ended = {
      ...confirmed,
      status: 'ended',
      requestedAt: '2026-11-01T00:00:00.000Z',
    } as MembershipFacts;
    const memberships = [ended, confirmed as MembershipFacts];
    expect(ask({ of: { memberships } }).allowed).toBe(true);
  });
});
