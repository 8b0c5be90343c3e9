import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { CommandResult } from '#contract/accounts';

import * as world from '../fixtures/accounts-world.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { auditOf } from '../support/audit.ts';
import type { Client, Reply } from '../support/client.ts';
import { signIn } from '../support/staff.ts';

let app: TestApp;
let client: Client;
let auditor: Client;

beforeAll(async () => {
  app = await startTestApp({ now: world.now });
  ({ client } = await signIn(app, 'helpdesk'));
  auditor = (await signIn(app, 'auditor')).client;
});
afterAll(() => app?.close());

const body = { reason: 'asked by phone', version: 1, callerCheckSkipped: 'colleague next door' };

const send = (id: string, verb: string, more: object = {}, by = client) =>
  by.post<CommandResult & { code?: string }>(`/api/accounts/${id}/${verb}`, { ...body, ...more });

const row = async (id: string) => (await app.deps.sql`select * from accounts where id = ${id}`)[0];
const mailsTo = (id: string) => app.deps.sql`
  select template, to_address, language, body, secret_cipher from mails where account_id = ${id} order by id`;
const notices = async (id: string) =>
  (await app.deps.sql`select type from outbox_events where subject_id = ${id} order by id`).map(
    ({ type }) => type,
  );
const lastAudit = async (action: string) => (await auditOf(app, action)).at(-1);

describe('every command', () => {
  const verbs = [
    'resend-activation',
    'correct-email',
    'send-password-reset',
    'unlink-itsme',
    'unlink-eid',
    'end-sessions',
    'deactivate',
    'reactivate',
  ];
  it.each(verbs)('%s is refused to an auditor, and that is on record', async (verb) => {
    const id = await world.makeAccount(app);
    const reply = await send(id, verb, { email: 'new@mail.example' }, auditor);
    expect(reply.status).toBe(403);
    expect(await lastAudit(`accounts.${verb}`)).toMatchObject({
      outcome: 'refused',
      code: 'forbidden',
    });
    expect((await row(id))?.['version']).toBe(1);
  });

  it.each(verbs)(
    '%s wants a reason, and either a caller check or why there is none',
    async (verb) => {
      const id = await world.makeAccount(app);
      const email = 'new@mail.example';
      const checked = { callerCheckId: id };
      for (const wrong of [{ reason: '' }, { callerCheckSkipped: undefined }, checked]) {
        const reply = await send(id, verb, { email, ...wrong });
        expect(reply).toMatchObject({ status: 422, body: { code: 'invalid' } });
      }
    },
  );

  it.each(verbs)(
    '%s on a row that changed meanwhile answers what changed and by whom',
    async (verb) => {
      const id = await world.makeAccount(app);
      expect((await send(id, 'end-sessions')).body).toEqual({ version: 2, status: 'active' });
      const reply = await send(id, verb, { email: `${id}@mail.example` });
      expect(reply).toMatchObject({
        status: 409,
        body: {
          code: 'stale',
          current: { version: 2, status: 'active' },
          lastChange: { action: 'accounts.end-sessions', changedFields: ['sessionsEndedAt'] },
        },
      });
    },
  );

  it('finds nothing for an unknown account', async () => {
    expect((await send('01900000-0000-7000-8000-000000000000', 'end-sessions')).status).toBe(404);
  });
});

it('of twenty at the same moment exactly one wins', async () => {
  const id = await world.makeAccount(app);
  const replies = await Promise.all(Array.from({ length: 20 }, () => send(id, 'end-sessions')));
  const statuses = replies.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.filter((status) => status === 409)).toHaveLength(19);
  expect(await notices(id)).toEqual(['account.sessions-ended']);
});

describe('resend activation', () => {
  it('mails a new code in the holder’s language and keeps only its hash', async () => {
    const id = await world.makeAccount(app, { status: 'registered', language: 'fr' });
    expect((await send(id, 'resend-activation')).status).toBe(200);
    const [mail] = await mailsTo(id);
    expect(mail).toMatchObject({ template: 'activation-code', language: 'fr' });
    const code = app.deps.vault.decrypt(mail?.['secretCipher'] as Buffer);
    expect(code).toMatch(/^[A-Z2-9]{6}$/);
    expect(mail?.['body']).not.toContain(code);
    const hash = app.deps.vault.hmac('code', `activation ${id} ${code}`);
    expect((await row(id))?.['activationCodeHash']).toEqual(hash);
    expect(await lastAudit('accounts.resend-activation')).toMatchObject({
      outcome: 'done',
      subjectId: id,
      personal: { reason: body.reason, after: { caller: { skipped: body.callerCheckSkipped } } },
    });
  });

  it('is for accounts that wait for it', async () => {
    const id = await world.makeAccount(app);
    expect(await send(id, 'resend-activation')).toMatchObject({
      status: 409,
      body: { code: 'accounts.wrong-status', current: { status: 'active' } },
    });
  });
});

it('a password reset mails a link of which only the hash stays', async () => {
  const id = await world.makeAccount(app);
  expect((await send(id, 'send-password-reset')).status).toBe(200);
  const [mail] = await mailsTo(id);
  const link = app.deps.vault.decrypt(mail?.['secretCipher'] as Buffer);
  expect(link).toMatch(/^https:\/\/www\.immo-connect\.be\/reset-password\?token=[\w-]{43}$/);
  expect(String(mail?.['body'])).not.toContain('token=');
  expect(await notices(id)).toEqual(['account.password-reset-asked']);
  expect(
    (await send(await world.makeAccount(app, { status: 'registered' }), 'send-password-reset'))
      .status,
  ).toBe(409);
});

describe('closing and opening', () => {
  it('staff opens what staff closed', async () => {
    const id = await world.makeAccount(app);
    expect((await send(id, 'deactivate')).body).toEqual({ version: 2, status: 'deactivated' });
    expect(await row(id)).toMatchObject({ deactivatedBy: 'staff', sessionsEndedAt: world.now });
    expect((await send(id, 'reactivate', { version: 2 })).body).toEqual({
      version: 3,
      status: 'active',
    });
    expect(await row(id)).toMatchObject({ deactivatedBy: null, deactivatedAt: null });
    expect(await notices(id)).toEqual([
      'account.deactivated',
      'account.sessions-ended',
      'account.reactivated',
    ]);
    expect((await mailsTo(id)).map(({ template }) => template)).toEqual([
      'account-deactivated',
      'account-reactivated',
    ]);
  });

  it('what the holder closed stays closed', async () => {
    const id = await world.makeAccount(app, { status: 'deactivated', deactivatedBy: 'holder' });
    expect(await send(id, 'reactivate')).toMatchObject({
      status: 409,
      body: { code: 'accounts.deactivated-by-holder', params: { by: 'holder' } },
    });
  });

  it('who never activated the address waits for that as before', async () => {
    const id = await world.makeAccount(app, { status: 'deactivated', activated: false });
    expect((await send(id, 'reactivate')).body.status).toBe('registered');
  });
});

describe('reveal', () => {
  it('shows the number once, for a reason that is kept', async () => {
    const id = await world.makeAccount(app);
    await world.linkEid(app, id, { nationalNumber: '85073003328' });
    const reply: Reply = await client.post(`/api/accounts/${id}/reveal`, {
      reason: 'spelled by phone',
    });
    expect(reply.body).toEqual({ nationalNumber: '85.07.30-033.28', hideAfterSeconds: 60 });
    const audit = await lastAudit('accounts.reveal');
    expect(audit).toMatchObject({
      outcome: 'done',
      subjectId: id,
      personal: { reason: 'spelled by phone' },
    });
    expect(JSON.stringify(audit)).not.toMatch(/033[.]?28/);
  });

  it('is not for finance, nor without a reason or an eID', async () => {
    const id = await world.makeAccount(app);
    const finance = (await signIn(app, 'finance')).client;
    expect((await finance.post(`/api/accounts/${id}/reveal`, { reason: 'curious' })).status).toBe(
      403,
    );
    expect((await client.post(`/api/accounts/${id}/reveal`, {})).status).toBe(422);
    expect(
      (await client.post(`/api/accounts/${id}/reveal`, { reason: 'none there' })).body,
    ).toMatchObject({
      code: 'accounts.not-linked',
    });
  });
});
