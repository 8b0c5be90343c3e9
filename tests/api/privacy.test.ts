import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { PrivacyRequestRecord, PrivacyRequestRow } from '#contract/privacy';

import { startTestApp, type TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { createDemoDatabase, type TestDatabase } from '../support/database.ts';
import { allPages } from '../support/pages.ts';
import { signIn } from '../support/staff.ts';

let database: TestDatabase;
let app: TestApp;
let client: Client;

beforeAll(async () => {
  database = await createDemoDatabase();
  app = await startTestApp({ database });
  ({ client } = await signIn(app, 'privacy'));
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

test('open requests come by legal end, and done ones are none of them', async () => {
  const rows = await allPages<PrivacyRequestRow>(client, '/api/privacy-requests', {
    state: 'open',
    limit: 2,
  });
  expect(rows.length).toBeGreaterThan(2);
  const ends = rows.map(({ legalEndOn }) => legalEndOn);
  expect(ends).toEqual(ends.toSorted());
  expect(rows.every(({ state }) => !['done', 'withdrawn', 'refused'].includes(state))).toBe(true);
});

test('a record counts what is held and names what stands in the way', async () => {
  const [request] = await app.owner<{ id: string; accountId: string }[]>`
    select p.id, p.account_id as "accountId" from privacy_requests p
    join accounts a on a.id = p.account_id
    where p.state not in ('done', 'withdrawn', 'refused') limit 1`;
  const accountId = request?.accountId ?? '';
  const [office] = await app.owner<{ id: string; name: string }[]>`
    insert into organisations (enterprise_number, name, search_name)
    values ('0403019261', 'Kantoor Alleen', 'kantoor alleen') returning id, name`;
  const [other] = await app.owner<{ id: string }[]>`
    select id from accounts where id <> ${accountId} limit 1`;
  await app.owner`
    insert into memberships (account_id, organisation_id, status, administrator, confirmed_at)
    values (${accountId}, ${office?.id ?? ''}, 'confirmed', true, now()),
      (${other?.id ?? ''}, ${office?.id ?? ''}, 'confirmed', false, now())`;
  const { body } = await client.get<PrivacyRequestRecord>(`/api/privacy-requests/${request?.id}`);
  expect(body.obstacles).toContainEqual({ code: 'sole-administrator', name: 'Kantoor Alleen' });
  const [{ n } = { n: -1 }] = await app.owner<{ n: number }[]>`
    select count(*)::int as n from memberships where account_id = ${accountId}`;
  expect(body.held).toContainEqual({ table: 'memberships', rows: n });
});

test('the console has no way to start a request', async () => {
  const reply = await client.post('/api/privacy-requests', { kind: 'delete' });
  expect(reply.status).toBe(404);
});

test('nobody approves what they planned themselves', async () => {
  const approving = app.owner`
    update privacy_requests set requested_by = s.id, approved_by = s.id
    from (select id from staff limit 1) s`;
  await expect(approving).rejects.toThrow(/privacy_requests_two_persons/);
});

test('an unknown request and a wrong role', async () => {
  expect((await client.get(`/api/privacy-requests/${randomUUID()}`)).status).toBe(404);
  const { client: helpdesk } = await signIn(app, 'helpdesk');
  expect((await helpdesk.get('/api/privacy-requests')).status).toBe(403);
});
