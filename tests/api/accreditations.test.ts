import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type {
  AccreditationRow,
  MissingRow,
  SourceRecord,
  SourceRow,
} from '#contract/accreditations';

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
  app = await startTestApp({ database, now: new Date() });
  ({ client } = await signIn(app, 'helpdesk'));
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

test('accreditations come newest first, each once', async () => {
  const rows = await allPages<AccreditationRow>(client, '/api/accreditations', { limit: 100 });
  const [{ n } = { n: -1 }] = await app.owner<{ n: number }[]>`
    select count(*)::int as n from accreditations`;
  expect(new Set(rows.map(({ id }) => id)).size).toBe(n);
  const received = rows.map(({ receivedAt }) => receivedAt);
  expect(received).toEqual(received.toSorted().toReversed());
});

test('whoever gets the accreditation waits no longer', async () => {
  const waiting = await allPages<MissingRow>(client, '/api/missing-accreditations');
  const [first] = waiting;
  expect(first).toBeDefined();
  const linked = waiting.map(({ eidLinkedAt }) => eidLinkedAt);
  expect(linked).toEqual(linked.toSorted());
  await app.owner`insert into accreditations (kind_id, account_id, number)
    values (${first?.kindId ?? ''}, ${first?.accountId ?? ''}, '500123')`;
  const after = await allPages<MissingRow>(client, '/api/missing-accreditations');
  expect(after.map(({ id }) => id)).toEqual(waiting.slice(1).map(({ id }) => id));
});

test('overdue is what passed the worst delay of its source', async () => {
  const sources = await client.get<{ items: SourceRow[] }>('/api/accreditation-sources');
  const worst = new Map(sources.body.items.map((s) => [s.name, s.worstDelayDays]));
  const waiting = await allPages<MissingRow>(client, '/api/missing-accreditations');
  const today = Date.parse(app.clock.now().toISOString().slice(0, 10));
  for (const row of waiting) {
    const days = (today - Date.parse(row.eidLinkedAt.slice(0, 10))) / 86_400_000;
    expect([row.id, row.overdue]).toEqual([row.id, days > (worst.get(row.source) ?? 0)]);
  }
});

test('a source shows its deliveries, an unknown one is not found', async () => {
  const { body } = await client.get<{ items: SourceRow[] }>('/api/accreditation-sources');
  const source = await client.get<SourceRecord>(`/api/accreditation-sources/${body.items[0]?.id}`);
  expect(source.body.name).toBe(body.items[0]?.name);
  expect(Array.isArray(source.body.deliveries)).toBe(true);
  expect((await client.get(`/api/accreditation-sources/${randomUUID()}`)).status).toBe(404);
});

test('the tools stand open to every colleague, the accreditations do not', async () => {
  const { client: finance } = await signIn(app, 'finance');
  const tools = await finance.get<{ items: { code: string }[] }>('/api/tools');
  expect(tools.body.items.length).toBeGreaterThan(3);
  expect((await finance.get('/api/accreditations')).status).toBe(403);
});
