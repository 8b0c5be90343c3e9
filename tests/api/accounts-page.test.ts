import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { AccessCell, AccountPage } from '#contract/accounts';

import * as world from '../fixtures/accounts-world.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { signIn } from '../support/staff.ts';

let app: TestApp;
let client: Client;
let tools: world.Tools;
let delta: string;

beforeAll(async () => {
  app = await startTestApp({ now: world.now });
  ({ client } = await signIn(app, 'helpdesk'));
  tools = await world.makeTools(app);
  delta = await world.makeOrganisation(app, 'Immo Delta', {
    email: 'info@immodelta.be',
    tools: [tools.open, tools.strict],
  });
});
afterAll(() => app?.close());

const pageOf = async (id: string): Promise<AccountPage> => {
  const reply = await client.get<AccountPage>(`/api/accounts/${id}`);
  expect(reply.status).toBe(200);
  return reply.body;
};

const codes = (cell: AccessCell | undefined) => cell?.causes.map(({ code }) => code);

describe('the page of an account', () => {
  it('has nothing to say against somebody who may do everything', async () => {
    const id = await world.makeAccount(app, { firstName: 'Els', lastName: 'Maes' });
    const eid = await world.linkEid(app, id, { nationalNumber: '85073003328' });
    await world.linkItsme(app, id, eid);
    await world.accredit(app, id, tools.kindId);
    await world.join(app, id, delta, { administrator: true, grants: [tools.open, tools.strict] });
    const page = await pageOf(id);
    expect(page.block).toBeNull();
    expect(page.identity).toMatchObject({
      nationalNumberMasked: '85.07.30-***-**',
      lockedByEid: ['firstName', 'lastName', 'birthDate', 'gender'],
    });
    expect(page.access.filter(({ purpose }) => purpose === 'use')).toMatchObject([
      { toolId: tools.strict, allowed: true, causes: [], methods: ['itsme', 'eid'] },
      { toolId: tools.open, allowed: true, causes: [] },
    ]);
    expect(page.memberships).toMatchObject([{ organisation: 'Immo Delta', administrator: true }]);
    expect(page.links.eid).toMatchObject({ certificateExpired: false, frozenAt: null });
    expect(page.version).toBe(1);
    expect(JSON.stringify(page)).not.toContain('85073003328');
  });

  it('names the missing accreditation with the day on which it is due, and says it to the holder', async () => {
    const id = await world.makeAccount(app, { language: 'fr' });
    await world.linkEid(app, id, { linkedAt: new Date('2026-09-02T10:00:00Z') });
    await world.join(app, id, delta, { grants: [tools.open, tools.strict] });
    const { block } = await pageOf(id);
    expect(block).toMatchObject({
      kind: 'access',
      tool: { name: 'KadasterFinder' },
      organisation: { name: 'Immo Delta' },
      cause: {
        code: 'accreditation-missing',
        params: {
          kindCode: 'F323',
          linkedOn: '2026-09-02',
          expectedBy: '2026-12-31',
          state: 'wait',
        },
        mustAct: 'source',
      },
    });
    expect(block?.cause?.holderText).toContain('au plus tard jusqu’au 31 décembre 2026');
  });

  it('names who must confirm a member who waits', async () => {
    const admin = await world.makeAccount(app, { firstName: 'An', lastName: 'Maes' });
    const maes = await world.makeOrganisation(app, 'Kantoor Maes', { tools: [tools.open] });
    await world.join(app, admin, maes, { administrator: true });
    const id = await world.makeAccount(app);
    await world.join(app, id, maes, { status: 'awaiting' });
    const page = await pageOf(id);
    expect(page.memberships[0]?.mustConfirm).toEqual([{ accountId: admin, name: 'An Maes' }]);
    expect(page.block?.cause).toMatchObject({
      code: 'membership-awaiting',
      params: { administrators: ['An Maes'] },
      mustAct: 'organisation-administrator',
    });
    expect(codes(page.access.find(({ toolId }) => toolId === tools.open))).toEqual([
      'membership-awaiting',
    ]);
  });

  it('puts the account as a whole before everything else', async () => {
    const id = await world.makeAccount(app, { status: 'registered' });
    expect((await pageOf(id)).block?.cause).toMatchObject({
      code: 'not-activated',
      action: 'accounts.resend-activation',
    });
  });

  it('tells who belongs to no organisation what to do', async () => {
    const id = await world.makeAccount(app);
    const { block } = await pageOf(id);
    expect(block?.cause?.code).toBe('no-membership');
    expect(block?.cause?.holderText).toContain('nog niet verbonden met een kantoor');
  });

  it('shows the technical error of the last try when access itself is in order', async () => {
    const id = await world.makeAccount(app);
    await world.join(app, id, delta, { grants: [tools.open] });
    for (const minutes of [50, 20, 5]) {
      const at = new Date(world.now.getTime() - minutes * 60_000);
      const error = minutes === 50 ? 'wrong-password' : 'client-certificate-not-present';
      await app.owner`
        insert into sign_in_attempts (account_id, organisation_id, tool_id, method, result, error, at)
        values (${id}, ${delta}, ${tools.open}, 'eid', 'failure', ${error}, ${at})`;
    }
    expect((await pageOf(id)).block).toMatchObject({
      kind: 'sign-in',
      signIn: { error: 'client-certificate-not-present', times: 2 },
    });
  });

  it('leads a claimant to the conflict', async () => {
    const [claimant, holder] = [await world.makeAccount(app), await world.makeAccount(app)];
    await app.owner`insert into eid_conflicts (claimant_id, holder_id, origin) values (${claimant}, ${holder}, 'portal')`;
    const page = await pageOf(claimant);
    expect(page.block).toMatchObject({ kind: 'eid-conflict', conflictId: page.conflicts[0]?.id });
    expect((await pageOf(holder)).conflicts).toMatchObject([
      { side: 'holder', otherAccountId: claimant },
    ]);
    expect((await pageOf(holder)).block?.kind).not.toBe('eid-conflict');
  });

  it('flags a work address, a sole administrator, a card that contradicts and one that ends soon', async () => {
    const id = await world.makeAccount(app, { email: 'jan@immozeta.be', birthDate: '1985-07-31' });
    const zeta = await world.makeOrganisation(app, 'Immo Zeta', { email: 'info@immozeta.be' });
    await world.join(app, id, zeta, { administrator: true });
    await world.join(app, await world.makeAccount(app), zeta);
    await world.linkEid(app, id, { expiresOn: '2026-12-20' });
    expect((await pageOf(id)).flags).toEqual([
      { code: 'work-email', params: { organisation: 'Immo Zeta' } },
      { code: 'sole-administrator', params: { organisation: 'Immo Zeta' } },
      { code: 'identity-disagrees', params: { fields: 'birthDate' } },
      { code: 'certificate-expires-soon', params: { until: '2026-12-20' } },
    ]);
  });

  it('is not there for an unknown id, nor for admin', async () => {
    const unknown = '01900000-0000-7000-8000-000000000000';
    expect((await client.get(`/api/accounts/${unknown}`)).status).toBe(404);
    expect((await client.get('/api/accounts/nonsense')).status).toBe(422);
    const admin = await signIn(app, 'admin');
    expect((await admin.client.get(`/api/accounts/${unknown}`)).status).toBe(403);
  });
});

describe('one question about access', () => {
  it('is answered for a method, also in an organisation that is none of the account’s', async () => {
    const id = await world.makeAccount(app);
    await world.join(app, id, delta, { grants: [tools.open, tools.strict] });
    const ask = async (query: Record<string, string>) =>
      client.get<AccessCell>(`/api/accounts/${id}/access`, { query });
    const here = { organisationId: delta, toolId: tools.strict };
    expect(codes((await ask({ ...here, method: 'password' })).body)).toEqual([
      'method-not-accepted',
      'eid-not-linked',
    ]);
    expect(codes((await ask({ ...here, method: 'itsme' })).body)).toEqual(['itsme-without-eid']);
    const other = await world.makeOrganisation(app, 'Immo Elders', { tools: [tools.open] });
    const there = await ask({ organisationId: other, toolId: tools.open });
    expect(codes(there.body)).toEqual(['no-membership']);
    expect(there.body.causes[0]?.holderText).toContain('Immo Elders');
    expect((await ask({ organisationId: other, toolId: other })).status).toBe(404);
  });
});
