import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';
import { auditOf } from '../support/audit.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { makeStaff, signIn, staffPassword } from '../support/staff.ts';

const minutes = 60_000;
let database: TestDatabase;
let app: TestApp;
beforeAll(async () => {
  database = await createTestDatabase();
  app = await startTestApp({ database, config: { logLevel: 'error' } });
  await makeStaff(app, ['admin']);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const statusOf = async (client: ReturnType<TestApp['client']>) =>
  (await client.get('/api/session')).status;

describe('signing in', () => {
  it('opens a session that says who I am and what I may do', async () => {
    const { client, staff } = await signIn(app, 'helpdesk');
    const { status, body } = await client.get<{ permissions: string[] }>('/api/session');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      staff: { id: staff.id, email: staff.email, roles: ['helpdesk'], twoFactorEnabled: false },
      idleEndsAt: '2026-11-24T10:00:00.000Z',
      endsAt: '2026-11-24T21:00:00.000Z',
    });
    expect(body.permissions).toContain('accounts.command');
    expect(body.permissions).not.toContain('wallet.read');
    expect(await auditOf(app, 'session.sign-in')).toContainEqual(
      expect.objectContaining({ actorId: staff.id, outcome: 'done' }),
    );
  });

  it('takes the e-mail in any case, with spaces around it', async () => {
    const staff = await makeStaff(app, ['finance']);
    const reply = await app.client().post('/api/session', {
      email: ` ${staff.email.toUpperCase()} `,
      password: staffPassword,
    });
    expect(reply.status).toBe(200);
  });

  it('answers an unknown e-mail like a wrong password, and writes no unknown e-mail down', async () => {
    const staff = await makeStaff(app, ['finance']);
    const wrong = await app.client().post('/api/session', { email: staff.email, password: 'no' });
    const unknown = await app
      .client()
      .post('/api/session', { email: 'who.is.this@elsewhere.example', password: staffPassword });
    const { requestId: _a, ...first } = wrong.body as Record<string, unknown>;
    const { requestId: _b, ...second } = unknown.body as Record<string, unknown>;
    expect(wrong.status).toBe(401);
    expect(second).toEqual(first);
    const audit = await auditOf(app, 'session.sign-in');
    expect(audit.slice(-2)).toMatchObject([
      { actorId: staff.id, outcome: 'refused', code: 'session.wrong-credentials' },
      { actorId: null, outcome: 'refused', code: 'session.wrong-credentials' },
    ]);
    expect(JSON.stringify(audit)).not.toContain('who.is.this');
  });

  it('keeps the session in a cookie that scripts and other sites cannot use', async () => {
    const staff = await makeStaff(app, ['finance']);
    const body = { email: staff.email, password: staffPassword };
    const reply = await app.client().post('/api/session', body);
    const cookie = reply.headers.getSetCookie().find((each) => each.includes('session_token'));
    expect(cookie).toMatch(/^balie\.session_token=.*HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain('Secure');
  });

  it('offers no way to sign up and none of the library’s own routes', async () => {
    const body = { name: 'New', email: 'new@balie.example', password: staffPassword };
    for (const path of ['/api/auth/sign-up/email', '/api/auth/sign-in/email', '/api/sign-up']) {
      expect((await app.client().post(path, body)).status).toBe(404);
    }
  });

  it('refuses what comes from another site', async () => {
    const { client } = await signIn(app, 'helpdesk');
    const locale = { locale: 'fr' };
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }]) {
      expect((await client.post('/api/profile/locale', locale, { headers })).status).toBe(403);
    }
    const foreign = await fetch(`${app.url}/api/profile/locale`, {
      method: 'POST',
      headers: {
        origin: 'https://elsewhere.example',
        'content-type': 'application/json',
        cookie: [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      body: JSON.stringify(locale),
    });
    expect(foreign.status).toBe(403);
  });
});

describe('a session', () => {
  it('is refused when its signature is not ours', async () => {
    const { client } = await signIn(app, 'helpdesk');
    const signed = client.cookies.get('balie.session_token') ?? '';
    const [token = '', signature = ''] = decodeURIComponent(signed).split('.');
    const forged = [
      token,
      `${token}.`,
      `${token}.${signature.split('').toReversed().join('')}`,
      `x${token}.${signature}`,
    ];
    for (const value of [...forged, '%', '', '.']) {
      client.cookies.set('balie.session_token', encodeURIComponent(value));
      expect(await statusOf(client)).toBe(401);
    }
    client.cookies.set('balie.session_token', signed);
    expect(await statusOf(client)).toBe(200);
  });

  it('ends after an hour without use; use keeps it alive', async () => {
    const { client } = await signIn(app, 'helpdesk');
    app.clock.advance(59 * minutes);
    expect(await statusOf(client)).toBe(200);
    app.clock.advance(59 * minutes);
    expect(await statusOf(client)).toBe(200);
    app.clock.advance(60 * minutes);
    expect(await statusOf(client)).toBe(401);
  });

  it('ends twelve hours after sign-in, however much it is used', async () => {
    const { client } = await signIn(app, 'helpdesk');
    for (let half = 1; half < 24; half += 1) {
      app.clock.advance(30 * minutes);
      expect(await statusOf(client)).toBe(200);
    }
    app.clock.advance(30 * minutes);
    expect(await statusOf(client)).toBe(401);
  });

  it('ends with sign-out, on the server too', async () => {
    const { client, staff } = await signIn(app, 'helpdesk');
    const stolen = client.cookies.get('balie.session_token') ?? '';
    expect((await client.post('/api/session/sign-out')).status).toBe(204);
    expect(client.cookies.has('balie.session_token')).toBe(false);
    client.cookies.set('balie.session_token', stolen);
    expect(await statusOf(client)).toBe(401);
    expect((await auditOf(app, 'session.sign-out')).at(-1)).toMatchObject({ actorId: staff.id });
  });

  it('ends at once in every process when its owner is disabled or it is revoked', async () => {
    const { client, staff } = await signIn(app, 'helpdesk');
    const other = await startTestApp({
      database,
      now: app.clock.now(),
      config: { secrets: app.deps.config.secrets },
    });
    try {
      const there = other.client();
      for (const [name, value] of client.cookies) there.cookies.set(name, value);
      expect(await statusOf(there)).toBe(200);
      await app.owner`update staff set disabled_at = now() where id = ${staff.id}`;
      await expectSoon(async () => (await statusOf(there)) === 401);
      await app.owner`update staff set disabled_at = null where id = ${staff.id}`;
      await expectSoon(async () => (await statusOf(there)) === 200);
      await app.owner`delete from staff_sessions where user_id = ${staff.id}`;
      await expectSoon(async () => (await statusOf(there)) === 401);
    } finally {
      await other.close();
    }
  });

  it('shows a changed role at the next request', async () => {
    const { client, staff } = await signIn(app, 'helpdesk');
    expect((await client.get('/api/tickets')).status).toBe(200);
    await app.owner`update staff set roles = '{finance}' where id = ${staff.id}`;
    await expectSoon(async () => (await client.get('/api/tickets')).status === 403);
  });

  it('does not open to a disabled colleague, who is told so only with the right password', async () => {
    const staff = await makeStaff(app, ['finance']);
    await app.owner`update staff set disabled_at = now() where id = ${staff.id}`;
    const post = (password: string) =>
      app.client().post<{ code: string }>('/api/session', { email: staff.email, password });
    expect((await post('wrong')).body.code).toBe('session.wrong-credentials');
    const right = await post(staffPassword);
    expect([right.status, right.body.code]).toEqual([401, 'session.disabled']);
    expect(right.headers.getSetCookie()).toEqual([]);
  });
});

/** An announcement crosses the database within moments; memory alone would last two seconds. */
const expectSoon = async (happened: () => Promise<boolean>): Promise<void> => {
  const until = performance.now() + 1000;
  while (!(await happened())) {
    expect(performance.now()).toBeLessThan(until);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
