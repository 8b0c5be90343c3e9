import { afterAll, beforeAll, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app?.close());

it('says that it lives', async () => {
  const reply = await app.client().get('/healthz');
  expect(reply).toMatchObject({ status: 200, body: { ok: true } });
});

it('answers an unknown call of the API with a problem', async () => {
  const reply = await app.client().get('/api/nothing-here');
  expect(reply.status).toBe(404);
  expect(reply.headers.get('content-type')).toMatch('application/problem+json');
  expect(reply.body).toMatchObject({ code: 'not-found' });
});
