import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';
import { signIn } from '../support/staff.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('signing in', () => {
  it('opens a session that says who I am and what I may do', async () => {
    const { client, staff } = await signIn(app, 'helpdesk');
    const { status, body } = await client.get('/api/session');
    expect(status).toBe(200);
    expect(body).toMatchObject({ staff: { id: staff.id, roles: ['helpdesk'] } });
  });
});
