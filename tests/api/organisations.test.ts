import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { OrganisationRecord, OrganisationRow } from '#contract/organisations';

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

test('the list pages through every organisation once, by name', async () => {
  const rows = await allPages<OrganisationRow>(client, '/api/organisations');
  const stored = await app.owner<{ id: string }[]>`
    select id from organisations order by search_name, id`;
  expect(rows.map(({ id }) => id)).toEqual(stored.map(({ id }) => id));
});

test('a filter shows just the organisations in that trouble', async () => {
  const waiting = await allPages<OrganisationRow>(client, '/api/organisations', {
    trouble: 'awaiting',
  });
  expect(waiting.length).toBeGreaterThan(0);
  expect(waiting.every(({ awaiting }) => awaiting > 0)).toBe(true);
  const [{ n } = { n: -1 }] = await app.owner<{ n: number }[]>`
    select count(distinct organisation_id)::int as n from memberships where status = 'awaiting'`;
  expect(waiting).toHaveLength(n);
});

test('an organisation loses its last administrator and says so', async () => {
  const [office] = await app.owner<{ organisationId: string }[]>`
    select organisation_id as "organisationId" from memberships
    where administrator group by 1 having count(*) = 1 limit 1`;
  const path = `/api/organisations/${office?.organisationId}`;
  const before = await client.get<OrganisationRecord>(path);
  expect(before.body.withoutAdministrator).toBe(false);
  expect(before.body.memberList[0]?.administrator).toBe(true);
  await app.owner`update memberships set administrator = false
    where organisation_id = ${office?.organisationId ?? ''}`;
  const after = await client.get<OrganisationRecord>(path);
  expect(after.body.withoutAdministrator).toBe(true);
  const lost = await allPages<OrganisationRow>(client, '/api/organisations', {
    trouble: 'no-administrator',
  });
  expect(lost.map(({ id }) => id)).toContain(office?.organisationId);
});

test('the wallet beside an organisation is what the ledger says', async () => {
  const [wallet] = await app.owner<{ organisationId: string; balance: number }[]>`
    select w.organisation_id as "organisationId", (
        select coalesce(sum(case when e.credit_account_id = a.id then e.amount_cents
          else -e.amount_cents end), 0)::int
        from ledger_entries e where a.id in (e.credit_account_id, e.debit_account_id)) as balance
    from wallets w join ledger_accounts a on a.wallet_id = w.id
    where exists (select from ledger_entries e where e.credit_account_id = a.id) limit 1`;
  const { body } = await client.get<OrganisationRecord>(
    `/api/organisations/${wallet?.organisationId}`,
  );
  expect(body.wallet?.balanceCents).toBe(wallet?.balance);
});

test('an unknown organisation, a wrong id and a wrong role each get their own answer', async () => {
  expect((await client.get(`/api/organisations/${randomUUID()}`)).status).toBe(404);
  expect((await client.get('/api/organisations/nonsense')).status).toBe(422);
  const { client: admin } = await signIn(app, 'admin');
  expect((await admin.get('/api/organisations')).status).toBe(403);
});
