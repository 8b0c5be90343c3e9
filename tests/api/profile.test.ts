import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';
import { auditOf } from '../support/audit.ts';
import { signIn, signInAs, staffPassword } from '../support/staff.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const statusOf = async (client: ReturnType<TestApp['client']>) =>
  (await client.get('/api/session')).status;

describe('my profile', () => {
  it('changes the password with the present one, and ends my sessions elsewhere', async () => {
    const { client, staff } = await signIn(app, 'helpdesk');
    const elsewhere = await signInAs(app, staff);
    const change = (currentPassword: string, newPassword: string) =>
      client.post('/api/profile/password', { currentPassword, newPassword });
    expect((await change('wrong', 'a much longer one')).status).toBe(422);
    expect((await change(staffPassword, 'short')).status).toBe(422);
    expect((await change(staffPassword, 'a much longer one')).status).toBe(204);
    expect(await statusOf(client)).toBe(200);
    expect(await statusOf(elsewhere)).toBe(401);
    const again = { email: staff.email, password: 'a much longer one' };
    expect((await app.client().post('/api/session', again)).status).toBe(200);
    const audit = await auditOf(app, 'session.change-password');
    expect(audit).toMatchObject([{ outcome: 'refused' }, { outcome: 'done' }]);
    expect(JSON.stringify(audit)).not.toContain('longer');
  });

  it('lists my sessions and ends the others', async () => {
    const { client, staff } = await signIn(app, 'helpdesk');
    await signInAs(app, staff);
    const { body } = await client.get<{ items: { current: boolean }[] }>('/api/profile/sessions');
    expect(body.items.filter(({ current }) => current)).toHaveLength(1);
    expect(body.items).toHaveLength(2);
    const ended = await client.post('/api/profile/end-other-sessions');
    expect(ended.body).toEqual({ ended: 1 });
    expect(await statusOf(client)).toBe(200);
  });

  it('remembers my language', async () => {
    const { client } = await signIn(app, 'helpdesk');
    expect((await client.post('/api/profile/locale', { locale: 'fr' })).status).toBe(204);
    const { body } = await client.get('/api/session');
    expect(body).toMatchObject({ staff: { locale: 'fr' } });
  });

  it('keeps saved views to myself, one a name', async () => {
    const mine = await signIn(app, 'helpdesk');
    const theirs = await signIn(app, 'helpdesk');
    const save = (filter: Record<string, unknown>) =>
      mine.client.post<{ id: string }>('/api/saved-views', {
        resource: 'accounts',
        name: 'New',
        filter,
      });
    await save({ status: 'registered' });
    const { body } = await save({ status: 'active' });
    const query = { resource: 'accounts' };
    const list = (await mine.client.get('/api/saved-views', { query })).body;
    expect(list).toMatchObject({ items: [{ name: 'New', filter: { status: 'active' } }] });
    expect((await theirs.client.get('/api/saved-views', { query })).body).toEqual({ items: [] });
    expect((await theirs.client.delete(`/api/saved-views/${body.id}`)).status).toBe(404);
    expect((await mine.client.delete(`/api/saved-views/${body.id}`)).status).toBe(204);
  });
});
