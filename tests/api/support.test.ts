import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { TicketRecord, TicketRow } from '#contract/support';

import { startTestApp, type TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { createDemoDatabase, type TestDatabase } from '../support/database.ts';
import { allPages } from '../support/pages.ts';
import { signIn, type TestStaff } from '../support/staff.ts';

let database: TestDatabase;
let app: TestApp;
let client: Client;
let me: TestStaff;

beforeAll(async () => {
  database = await createDemoDatabase();
  app = await startTestApp({ database });
  ({ client, staff: me } = await signIn(app, 'helpdesk'));
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

test('open tickets wait longest first; mine and nobody’s are told apart', async () => {
  const open = await allPages<TicketRow>(client, '/api/tickets', { state: 'open' });
  const opened = open.map(({ openedAt }) => openedAt);
  expect(opened).toEqual(opened.toSorted());
  await app.owner`update tickets set assignee_id = ${me.id} where id = ${open[0]?.id ?? ''}`;
  const mine = await allPages<TicketRow>(client, '/api/tickets', { assignee: 'me' });
  expect(mine.map(({ id }) => id)).toEqual([open[0]?.id]);
  const nobodys = await allPages<TicketRow>(client, '/api/tickets', { assignee: 'nobody' });
  expect(nobodys.map(({ id }) => id)).not.toContain(open[0]?.id);
});

test('a ticket shows its messages in order and the others with the same error', async () => {
  const [tool] = await app.owner<{ id: string }[]>`select id from tools limit 1`;
  const made = await app.owner<{ id: string }[]>`
    insert into tickets (tool_id, channel, subject, error_message)
    select ${tool?.id ?? ''}, 'phone', 'Test ' || n, 'Client certificate is not present (test)'
    from generate_series(1, 3) n returning id`;
  const [first, second, third] = made.map(({ id }) => id);
  await app.owner`update tickets set state = 'closed', closed_at = now() where id = ${third ?? ''}`;
  await app.owner`
    insert into ticket_messages (ticket_id, kind, body, at)
    values (${first ?? ''}, 'answer', 'tweede', now()),
      (${first ?? ''}, 'question', 'eerste', now() - interval '1 hour')`;
  const { body } = await client.get<TicketRecord>(`/api/tickets/${first}`);
  expect(body.messages.map(({ body: text }) => text)).toEqual(['eerste', 'tweede']);
  expect(body.similar.map(({ id }) => id)).toEqual([second]);
});

test('an unknown ticket and a wrong role', async () => {
  expect((await client.get(`/api/tickets/${randomUUID()}`)).status).toBe(404);
  const { client: finance } = await signIn(app, 'finance');
  expect((await finance.get('/api/tickets')).status).toBe(403);
});
