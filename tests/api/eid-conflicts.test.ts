import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ConflictRecord, ConflictRow } from '#contract/eid-conflicts';

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
  ({ client } = await signIn(app, 'helpdesk'));
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

test('the queue is oldest first, each conflict once, and filters by state', async () => {
  const rows = await allPages<ConflictRow>(client, '/api/eid-conflicts', { limit: 2 });
  const opened = rows.map(({ openedAt }) => openedAt);
  expect(opened).toEqual(opened.toSorted());
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const open = await allPages<ConflictRow>(client, '/api/eid-conflicts', { state: 'open' });
  expect(open.map(({ id }) => id)).toEqual(
    rows.filter(({ state }) => state === 'open').map(({ id }) => id),
  );
});

test('the workbench masks the number, names what differs, and finds the only administrator', async () => {
  const [pair] = await app.owner<{ id: string; holderId: string }[]>`
    select c.id, c.holder_id as "holderId" from eid_conflicts c
    join eid_links e on e.account_id = c.holder_id and e.ended_at is null limit 1`;
  await app.owner`update accounts set phone = '+32470000001', first_name = 'Anders'
    where id = ${pair?.holderId ?? ''}`;
  const { body } = await client.get<ConflictRecord>(`/api/eid-conflicts/${pair?.id}`);
  expect(body.holder.nationalNumberMasked).toMatch(/^\d\d\.\d\d\.\d\d-\*\*\*-\*\*$/);
  expect(body.differs).toEqual(expect.arrayContaining(['name', 'phone']));
  expect(JSON.stringify(body)).not.toMatch(/cipher|hmac/i);
  const sole = body.holder.memberships.filter(({ soleAdministrator }) => soleAdministrator);
  for (const { organisationId } of sole) {
    const [{ n } = { n: -1 }] = await app.owner<{ n: number }[]>`
      select count(*)::int as n from memberships
      where organisation_id = ${organisationId} and administrator and status = 'confirmed'`;
    expect(n).toBe(1);
  }
});

test('one open conflict per pair holds in the database, whoever claims', async () => {
  const [open] = await app.owner<{ claimant: string; holder: string }[]>`
    select claimant_id as claimant, holder_id as holder from eid_conflicts
    where state = 'open' limit 1`;
  const again = app.owner`insert into eid_conflicts (claimant_id, holder_id, origin)
    values (${open?.holder ?? ''}, ${open?.claimant ?? ''}, 'staff')`;
  await expect(again).rejects.toThrow(/one_open_per_pair/);
});

test('an unknown conflict and a wrong role', async () => {
  expect((await client.get(`/api/eid-conflicts/${randomUUID()}`)).status).toBe(404);
  const { client: finance } = await signIn(app, 'finance');
  expect((await finance.get('/api/eid-conflicts')).status).toBe(403);
});
