import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';
import { auditOf } from '../support/audit.ts';
import { makeStaff, signIn, staffPassword, type TestStaff } from '../support/staff.ts';
import { totpCode } from '../support/totp.ts';

let app: TestApp;
beforeAll(async () => {
  // The library keeps its own time for authenticators, so the app's clock shows the real one.
  app = await startTestApp({ now: new Date() });
  await makeStaff(app, ['admin']);
});
afterAll(() => app.close());

interface Enrolled {
  uri: string;
  secret: string;
  backupCodes: string[];
}

const enrolled = async () => {
  const { client, staff } = await signIn(app, 'finance');
  const reply = await client.post<Enrolled>('/api/profile/totp/enrol', { password: staffPassword });
  expect(reply.status).toBe(200);
  const code = totpCode(reply.body.secret, new Date());
  expect((await client.post('/api/profile/totp/confirm', { code })).status).toBe(204);
  return { client, staff, ...reply.body };
};

const passPassword = async (staff: TestStaff) => {
  const client = app.client();
  const reply = await client.post('/api/session', { email: staff.email, password: staffPassword });
  return { client, reply };
};

/** Codes that are surely not the present one, nor a neighbour of it. */
const wrongCodes = (secret: string): string[] => {
  const now = Date.now();
  const near = new Set(
    [-60, -30, 0, 30, 60].map((s) => totpCode(secret, new Date(now + s * 1000))),
  );
  const codes = Array.from({ length: 20 }, (_, n) => String(n * 51_111).padStart(6, '0'));
  return codes.filter((code) => !near.has(code));
};
const wrongCode = (secret: string): string => wrongCodes(secret)[0] ?? '';

describe('an authenticator', () => {
  it('is asked for only once its first code was confirmed', async () => {
    const { client, staff } = await signIn(app, 'finance');
    const { body } = await client.post<Enrolled>('/api/profile/totp/enrol', {
      password: staffPassword,
    });
    expect(body.uri).toMatch(/^otpauth:\/\/totp\/Balie/);
    expect(body.backupCodes).toHaveLength(10);
    const wrong = { code: wrongCode(body.secret) };
    expect((await client.post('/api/profile/totp/confirm', wrong)).status).toBe(422);
    expect((await passPassword(staff)).reply.body).toMatchObject({ status: 'signed-in' });
  });

  it('cannot be put on an account, or taken off, without its password', async () => {
    const { client } = await signIn(app, 'finance');
    const wrong = { password: 'not the password' };
    expect((await client.post('/api/profile/totp/enrol', wrong)).status).toBe(422);
    const { client: other } = await enrolled();
    expect((await other.post('/api/profile/totp/disable', wrong)).status).toBe(422);
    expect((await other.get('/api/session')).body).toMatchObject({
      staff: { twoFactorEnabled: true },
    });
  });

  it('holds back the session until the right code comes', async () => {
    const { staff, secret } = await enrolled();
    const { client, reply } = await passPassword(staff);
    expect(reply.body).toEqual({ status: 'second-factor' });
    expect((await client.get('/api/session')).status).toBe(401);
    const give = (code: string) => client.post('/api/session/second-factor', { code });
    expect((await give(wrongCode(secret))).body).toMatchObject({ code: 'session.wrong-code' });
    const right = await give(totpCode(secret, new Date()));
    expect(right.body).toMatchObject({ status: 'signed-in', session: { staff: { id: staff.id } } });
    expect((await client.get('/api/session')).status).toBe(200);
    const audit = (await auditOf(app, 'session.sign-in')).filter((e) => e.actorId === staff.id);
    expect(audit.map(({ outcome, code }) => [outcome, code]).slice(-2)).toEqual([
      ['refused', 'session.wrong-code'],
      ['done', null],
    ]);
  });

  it('takes five codes a challenge and no more', async () => {
    const { staff, secret } = await enrolled();
    const { client } = await passPassword(staff);
    const give = (code: string) => client.post('/api/session/second-factor', { code });
    for (const code of wrongCodes(secret).slice(0, 5)) await give(code);
    const late = await give(totpCode(secret, new Date()));
    expect(late.body).toMatchObject({ code: 'session.no-challenge' });
    expect((await client.get('/api/session')).status).toBe(401);
  });

  it('opens once with each code, should somebody have read it along', async () => {
    const { staff, secret } = await enrolled();
    const code = totpCode(secret, new Date());
    const give = async () =>
      (await passPassword(staff)).client.post('/api/session/second-factor', { code });
    const replies = await Promise.all([give(), give(), give()]);
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401, 401]);
  });

  it('is for the one who passed the password, whoever else is signed in there', async () => {
    const { staff, secret } = await enrolled();
    const { client } = await signIn(app, 'helpdesk');
    await client.post('/api/session', { email: staff.email, password: staffPassword });
    const wrong = await client.post('/api/session/second-factor', { code: wrongCode(secret) });
    expect(wrong.status).toBe(401);
    const code = totpCode(secret, new Date());
    const right = await client.post('/api/session/second-factor', { code });
    expect(right.body).toMatchObject({ session: { staff: { id: staff.id } } });
  });

  it('can be replaced once by each backup code', async () => {
    const { staff, backupCodes } = await enrolled();
    const code = backupCodes[0] ?? '';
    const give = async () =>
      (await passPassword(staff)).client.post('/api/session/second-factor', { code });
    expect((await give()).status).toBe(200);
    expect((await give()).status).toBe(401);
  });

  it('is no longer asked for once taken off', async () => {
    const { client, staff } = await enrolled();
    const off = await client.post('/api/profile/totp/disable', { password: staffPassword });
    expect(off.status).toBe(204);
    expect((await client.get('/api/session')).status).toBe(200);
    expect((await passPassword(staff)).reply.body).toMatchObject({ status: 'signed-in' });
  });

  it('keeps its secret out of the audit', async () => {
    const { secret, backupCodes } = await enrolled();
    const audit = JSON.stringify(await auditOf(app, 'session.enrol-totp'));
    expect(audit).not.toContain(secret);
    expect(audit).not.toContain(backupCodes[0]);
  });
});
