import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { AccountPage, CallerCheck } from '#contract/accounts';

import * as world from '../fixtures/accounts-world.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { signIn } from '../support/staff.ts';

let app: TestApp;
let client: Client;
let other: Client;

beforeAll(async () => {
  app = await startTestApp({ now: world.now });
  ({ client } = await signIn(app, 'helpdesk'));
  other = (await signIn(app, 'helpdesk')).client;
});
afterAll(() => app?.close());

const minutes = (count: number) => count * 60_000;

const start = (id: string, body: object = { method: 'mail-code' }, by = client) =>
  by.post<CallerCheck & { code?: string }>(`/api/accounts/${id}/caller-checks`, body);

const codeOf = async (accountId: string): Promise<string> => {
  const [mail] = await app.deps.sql<{ secretCipher: Buffer }[]>`
    select secret_cipher from mails where account_id = ${accountId} and template = 'caller-code'
    order by id desc limit 1`;
  return mail ? app.deps.vault.decrypt(mail.secretCipher) : '';
};

const readBack = (id: string, checkId: string, code: string, by = client) =>
  by.post<CallerCheck & { code?: string; attemptsLeft?: number }>(
    `/api/accounts/${id}/caller-checks/${checkId}/verify`,
    { code },
  );

const endSessions = (id: string, callerCheckId: string, version = 1, by = client) =>
  by.post(`/api/accounts/${id}/end-sessions`, { reason: 'asked', version, callerCheckId });

const wrongCode = (code: string) => (code === '000000' ? '111111' : '000000');

describe('a mailed code', () => {
  it('is read back and then vouches for a command, on record', async () => {
    const id = await world.makeAccount(app, { email: 'els.maes@mail.example' });
    const check = (await start(id)).body;
    expect(check).toMatchObject({ verifiedAt: null, attemptsLeft: 5, sentTo: 'e•••@mail.example' });
    expect((await endSessions(id, check.id)).body).toMatchObject({
      code: 'accounts.caller-check-invalid',
    });
    const code = await codeOf(id);
    expect(code).toMatch(/^\d{6}$/);
    expect((await readBack(id, check.id, code)).body.verifiedAt).toBe(world.now.toISOString());
    const page = await client.get<AccountPage>(`/api/accounts/${id}`);
    expect(page.body.callerCheck).toMatchObject({ verified: { id: check.id }, pending: null });
    expect((await endSessions(id, check.id)).status).toBe(200);
    expect((await auditOf(app, 'accounts.end-sessions')).at(-1)?.personal?.after).toEqual({
      caller: { method: 'mail-code', checkId: check.id },
    });
  });

  it('may be wrong five times, also all at once, and never again after', async () => {
    const id = await world.makeAccount(app);
    const { id: checkId } = (await start(id)).body;
    const code = await codeOf(id);
    const tries = await Promise.all(
      Array.from({ length: 12 }, () => readBack(id, checkId, wrongCode(code))),
    );
    const codes = tries.map(({ body }) => body.code);
    expect(codes.filter((c) => c === 'accounts.wrong-code')).toHaveLength(5);
    expect(codes.filter((c) => c === 'accounts.code-used-up')).toHaveLength(7);
    expect((await readBack(id, checkId, code)).body.code).toBe('accounts.code-used-up');
    expect((await auditOf(app, 'accounts.verify-caller')).at(-1)).toMatchObject({
      outcome: 'refused',
    });
  });

  it('runs out after ten minutes, and its proof after thirty', async () => {
    const id = await world.makeAccount(app);
    const late = (await start(id)).body;
    const code = await codeOf(id);
    app.clock.advance(minutes(10));
    expect((await readBack(id, late.id, code)).body.code).toBe('accounts.code-expired');
    const check = (await start(id)).body;
    await readBack(id, check.id, await codeOf(id));
    app.clock.advance(minutes(29));
    expect((await endSessions(id, check.id)).status).toBe(200);
    app.clock.advance(minutes(1));
    expect((await endSessions(id, check.id, 2)).body).toMatchObject({
      code: 'accounts.caller-check-invalid',
    });
    app.clock.set(world.now);
  });

  it('counts for its operator and its account only', async () => {
    const [id, another] = [await world.makeAccount(app), await world.makeAccount(app)];
    const check = (await start(id)).body;
    const code = await codeOf(id);
    expect((await readBack(id, check.id, code, other)).status).toBe(404);
    expect((await readBack(another, check.id, code)).status).toBe(404);
    await readBack(id, check.id, code);
    expect((await endSessions(id, check.id, 1, other)).status).toBe(409);
    expect((await endSessions(another, check.id)).status).toBe(409);
  });

  it('gives way to a newer one, and five an hour are enough', async () => {
    const id = await world.makeAccount(app);
    const first = (await start(id)).body;
    const code = await codeOf(id);
    for (let i = 0; i < 4; i++) expect((await start(id)).status).toBe(200);
    expect((await readBack(id, first.id, code)).body.code).toBe('accounts.code-expired');
    expect((await start(id)).status).toBe(429);
  });
});

const attempt = async (number: string, ago: number, error: string | null = null) => {
  const at = new Date(world.now.getTime() - minutes(ago));
  await app.owner`
    insert into sign_in_attempts (method, result, error, national_number_hmac, at)
    values ('eid', ${error ? 'failure' : 'success'}, ${error},
      ${app.deps.vault.hmac('national-number', number)}, ${at})`;
};

describe('a fresh eID attempt', () => {
  it('with the holder’s own card vouches, even a refused one', async () => {
    const id = await world.makeAccount(app);
    const number = world.makeNumber();
    await world.linkEid(app, id, { nationalNumber: number });
    expect((await start(id, { method: 'eid-attempt' })).body.code).toBe(
      'accounts.no-fresh-eid-attempt',
    );
    await attempt(number, 16);
    expect((await start(id, { method: 'eid-attempt' })).status).toBe(409);
    await attempt(number, 3, 'certificate-revoked');
    expect((await start(id, { method: 'eid-attempt' })).status).toBe(409);
    await attempt(number, 4, 'no-membership');
    const check = (await start(id, { method: 'eid-attempt' })).body;
    expect(check.verifiedAt).not.toBeNull();
    expect((await endSessions(id, check.id)).status).toBe(200);
  });

  it('with another card does not', async () => {
    const id = await world.makeAccount(app);
    await world.linkEid(app, id);
    await attempt(world.makeNumber(), 1);
    expect((await start(id, { method: 'eid-attempt' })).status).toBe(409);
  });
});

it('an administrator of the caller’s organisation may vouch with a documented word', async () => {
  const [id, admin, stranger] = (await Promise.all(
    Array.from({ length: 3 }, () => world.makeAccount(app)),
  )) as [string, string, string];
  const office = await world.makeOrganisation(app, 'Immo Woord');
  await world.join(app, admin, office, { administrator: true });
  await world.join(app, id, office, { status: 'awaiting' });
  const word = (administratorId: string, evidence = 'letter of 23 November, called back') =>
    start(id, { method: 'administrator-word', administratorId, evidence });
  expect((await word(stranger)).body.code).toBe('accounts.not-an-administrator');
  expect((await word(id)).body.code).toBe('accounts.not-an-administrator');
  expect((await word(admin, 'ok')).status).toBe(422);
  const check = (await word(admin)).body;
  expect((await endSessions(id, check.id)).status).toBe(200);
  expect((await auditOf(app, 'accounts.check-caller')).at(-1)?.personal?.after).toMatchObject({
    administratorId: admin,
    evidence: 'letter of 23 November, called back',
  });
});
