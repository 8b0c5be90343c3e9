import { afterAll, beforeAll, expect, it } from 'vitest';

import * as world from '../fixtures/accounts-world.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { auditOf } from '../support/audit.ts';
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
  delta = await world.makeOrganisation(app, 'Immo Delta', { tools: [tools.open, tools.strict] });
});
afterAll(() => app?.close());

const unlink = (id: string, what: 'eid' | 'itsme', more: object = {}) =>
  client.post(`/api/accounts/${id}/unlink-${what}`, {
    reason: 'lost the card',
    version: 1,
    callerCheckSkipped: 'lost the card too',
    ...more,
  });

/** Somebody with eID and itsme who uses these tools. */
const member = async (grants: string[], expiresOn = '2030-01-01') => {
  const id = await world.makeAccount(app);
  await world.linkItsme(app, id, await world.linkEid(app, id, { expiresOn }));
  await world.accredit(app, id, tools.kindId);
  await world.join(app, id, delta, { grants });
  return id;
};

const liveLinks = async (id: string) => {
  const [row] = await app.deps.sql`
    select (select count(*)::int from eid_links where account_id = ${id} and ended_at is null) as eid,
      (select count(*)::int from itsme_links where account_id = ${id} and ended_at is null) as itsme`;
  return row;
};

it('ends the eID and itsme with it when no tool in use needs them', async () => {
  const id = await member([tools.open]);
  expect(await unlink(id, 'eid')).toMatchObject({ status: 200, body: { version: 2 } });
  expect(await liveLinks(id)).toEqual({ eid: 0, itsme: 0 });
  const [mail] = await app.deps.sql`select template from mails where account_id = ${id}`;
  expect(mail?.['template']).toBe('eid-unlinked');
  const [event] = await app.deps
    .sql`select type, payload from outbox_events where subject_id = ${id}`;
  expect(event).toEqual({ type: 'account.eid-unlinked', payload: {} });
});

it('refuses while a tool in use would be lost, names it, and goes on when confirmed', async () => {
  const id = await member([tools.open, tools.strict]);
  const lost = { toolId: tools.strict, organisationId: delta };
  expect(await unlink(id, 'eid')).toMatchObject({
    status: 409,
    body: {
      code: 'accounts.tools-lost',
      tools: [{ ...lost, tool: 'KadasterFinder', organisation: 'Immo Delta' }],
    },
  });
  expect(await liveLinks(id)).toEqual({ eid: 1, itsme: 1 });
  expect((await unlink(id, 'eid', { confirmed: true })).status).toBe(200);
  expect(await liveLinks(id)).toEqual({ eid: 0, itsme: 0 });
  const audit = await auditOf(app, 'accounts.unlink-eid');
  expect(audit.slice(-2)).toMatchObject([
    { outcome: 'refused', code: 'accounts.tools-lost' },
    {
      outcome: 'done',
      changedFields: ['eidLink', 'itsmeLink'],
      personal: { after: { toolsLost: [lost] } },
    },
  ]);
});

it('does not count a tool that could not be used anyway', async () => {
  const id = await member([tools.strict]);
  await app.owner`update accreditations set status = 'ended' where account_id = ${id}`;
  expect((await unlink(id, 'eid')).status).toBe(200);
});

it('ends itsme alone, unless the card has expired and itsme is the only way in', async () => {
  const id = await member([tools.strict]);
  expect((await unlink(id, 'itsme')).status).toBe(200);
  expect(await liveLinks(id)).toEqual({ eid: 1, itsme: 0 });
  const expired = await member([tools.strict], '2026-11-01');
  expect((await unlink(expired, 'itsme')).body).toMatchObject({ code: 'accounts.tools-lost' });
});

it('says when there is nothing to unlink', async () => {
  const id = await world.makeAccount(app);
  expect((await unlink(id, 'eid')).body).toMatchObject({ code: 'accounts.not-linked' });
  await world.linkEid(app, id);
  expect((await unlink(id, 'itsme')).body).toMatchObject({ code: 'accounts.not-linked' });
});
