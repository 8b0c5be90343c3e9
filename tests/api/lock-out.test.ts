import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';
import { makeStaff, staffPassword } from '../support/staff.ts';
import type { Client } from '../support/client.ts';

/** Behind an https proxy, so that the tests can come from other addresses. */
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ config: { publicUrl: 'https://balie.example' } });
});
afterAll(() => app.close());

const attempt = async (email: string, password: string, from: string, client?: Client) => {
  const headers = { 'x-forwarded-for': from };
  const reply = await (client ?? app.client()).post(
    '/api/session',
    { email, password },
    { headers },
  );
  return { status: reply.status, wait: Number(reply.headers.get('retry-after')) };
};

const guessWrongly = async (email: string, times: number, from: string) => {
  const statuses: number[] = [];
  for (let n = 0; n < times; n += 1) {
    statuses.push((await attempt(email, `guess ${n}`, from)).status);
  }
  return statuses;
};

describe('guessing passwords', () => {
  it('is slowed after five, for the right password too, and the wait doubles', async () => {
    const { email } = await makeStaff(app, ['finance']);
    expect(await guessWrongly(email, 6, '203.0.113.1')).toEqual([401, 401, 401, 401, 401, 429]);
    expect(await attempt(email, staffPassword, '203.0.113.1')).toEqual({ status: 429, wait: 15 });
    app.clock.advance(15_000);
    expect(await attempt(email, 'again wrong', '203.0.113.1')).toMatchObject({ status: 401 });
    expect(await attempt(email, staffPassword, '203.0.113.1')).toEqual({ status: 429, wait: 30 });
    app.clock.advance(30_000);
    expect(await attempt(email, staffPassword, '203.0.113.1')).toMatchObject({ status: 200 });
    expect(await guessWrongly(email, 5, '203.0.113.1')).toEqual([401, 401, 401, 401, 401]);
  });

  it('by a stranger never keeps the colleague out at another address', async () => {
    const { email } = await makeStaff(app, ['finance']);
    await guessWrongly(email, 6, '203.0.113.2');
    expect(await attempt(email, staffPassword, '198.51.100.7')).toMatchObject({ status: 200 });
  });

  it('never keeps the colleague out on a device that signed in before, even at one address', async () => {
    const { email } = await makeStaff(app, ['finance']);
    const own = app.client();
    expect(await attempt(email, staffPassword, '203.0.113.3', own)).toMatchObject({ status: 200 });
    await guessWrongly(email, 6, '203.0.113.3');
    expect(await attempt(email, staffPassword, '203.0.113.3')).toMatchObject({ status: 429 });
    own.cookies.delete('__Secure-balie.session_token');
    expect(await attempt(email, staffPassword, '203.0.113.3', own)).toMatchObject({ status: 200 });
  });

  it('is slowed on a known device as well, and its mark opens no lane at another e-mail', async () => {
    const owner = await makeStaff(app, ['finance']);
    const other = await makeStaff(app, ['finance']);
    const device = app.client();
    await attempt(owner.email, staffPassword, '203.0.113.4', device);
    for (let n = 0; n < 5; n += 1) await attempt(owner.email, `guess ${n}`, '203.0.113.4', device);
    expect(await attempt(owner.email, staffPassword, '203.0.113.4', device)).toMatchObject({
      status: 429,
    });
    await guessWrongly(other.email, 5, '203.0.113.4');
    expect(await attempt(other.email, 'guess', '203.0.113.4', device)).toMatchObject({
      status: 429,
    });
  });

  it('at many e-mails from one address is slowed after thirty', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 31; n += 1) {
      const { status } = await attempt(`nobody.${n}@balie.example`, 'guess', '203.0.113.5');
      statuses.push(status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(30);
    expect(statuses.at(-1)).toBe(429);
  });

  it('gains nothing by asking all at once', async () => {
    const { email } = await makeStaff(app, ['finance']);
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) => attempt(email, `guess ${n}`, '203.0.113.6')),
    );
    expect(all.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(all.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it('from one IPv6 network counts as from one address', async () => {
    const { email } = await makeStaff(app, ['finance']);
    const statuses: number[] = [];
    for (let n = 1; n <= 6; n += 1) {
      statuses.push((await attempt(email, 'guess', `2001:db8:1:2::${n}`)).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });

  it('cannot hide behind a made-up address where no proxy is', async () => {
    const direct = await startTestApp();
    const { email } = await makeStaff(direct, ['finance']);
    const statuses: number[] = [];
    for (let n = 1; n <= 6; n += 1) {
      const headers = { 'x-forwarded-for': `203.0.113.${n}` };
      const body = { email, password: 'guess' };
      statuses.push((await direct.client().post('/api/session', body, { headers })).status);
    }
    await direct.close();
    expect(statuses.at(-1)).toBe(429);
  });

  it('over https sets cookies that only https carries', async () => {
    const { email } = await makeStaff(app, ['finance']);
    const reply = await app.client().post('/api/session', { email, password: staffPassword });
    for (const cookie of reply.headers.getSetCookie()) {
      expect(cookie).toMatch(/^__Secure-balie\.(session_token|device)=/);
      expect(cookie).toMatch(/; Secure/);
      expect(cookie).toMatch(/; HttpOnly/);
    }
  });
});
