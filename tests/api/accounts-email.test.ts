import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { AccountPage } from '#contract/accounts';

import * as world from '../fixtures/accounts-world.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { signIn } from '../support/staff.ts';

let app: TestApp;
let client: Client;
let second: Client;

beforeAll(async () => {
  app = await startTestApp({ now: world.now });
  ({ client } = await signIn(app, 'helpdesk'));
  second = (await signIn(app, 'helpdesk')).client;
});
afterAll(() => app?.close());

interface Answer {
  version: number;
  status: string;
  waitingApprovalId: string | null;
  code?: string;
}

const correct = (id: string, email: string, more: object = {}) =>
  client.post<Answer>(`/api/accounts/${id}/correct-email`, {
    reason: 'left the old office',
    version: 1,
    callerCheckSkipped: 'mailbox is dead',
    email,
    ...more,
  });

const decide = (by: Client, id: string, verb: 'approve' | 'refuse', approvalId: string | null) =>
  by.post<Answer>(`/api/accounts/${id}/email-change/${verb}`, {
    reason: 'checked again',
    approvalId,
  });

/** A proof of the caller, by a fresh eID attempt. */
const proof = async (id: string): Promise<string> => {
  const number = world.makeNumber();
  await world.linkEid(app, id, { nationalNumber: number });
  await app.owner`
    insert into sign_in_attempts (method, result, national_number_hmac, at)
    values ('eid', 'success', ${app.deps.vault.hmac('national-number', number)}, ${world.now})`;
  const reply = await client.post<{ id: string }>(`/api/accounts/${id}/caller-checks`, {
    method: 'eid-attempt',
  });
  return reply.body.id;
};

const account = async (id: string) =>
  (
    await app.deps.sql`select email, status, activated_at, version from accounts where id = ${id}`
  )[0];
const templates = async (id: string) =>
  (
    await app.deps.sql`select template, to_address from mails where account_id = ${id} order by id`
  ).map(({ template, toAddress }) => `${template} ${toAddress}`);

describe('with a checked caller', () => {
  it('the new address is written at once and has to be activated', async () => {
    const id = await world.makeAccount(app, { email: 'old1@mail.example' });
    const checked = { callerCheckId: await proof(id), callerCheckSkipped: undefined };
    const reply = await correct(id, ' New.One@Mail.example ', checked);
    expect(reply.body).toEqual({ version: 2, status: 'registered', waitingApprovalId: null });
    expect(await account(id)).toMatchObject({ email: 'new.one@mail.example', activatedAt: null });
    expect(await templates(id)).toEqual([
      'activation-code-new-address new.one@mail.example',
      'email-changed old1@mail.example',
    ]);
    const audit = (await auditOf(app, 'accounts.correct-email')).at(-1);
    expect(audit).toMatchObject({
      outcome: 'done',
      personal: {
        before: { email: 'old1@mail.example' },
        after: { email: 'new.one@mail.example' },
      },
    });
    expect(audit?.changedFields).toContain('email');
  });

  it('an address of another account, the same one, or none is refused', async () => {
    await world.makeAccount(app, { email: 'Taken@mail.example' });
    const id = await world.makeAccount(app, { email: 'same@mail.example' });
    expect((await correct(id, 'taken@mail.example')).body.code).toBe('accounts.email-taken');
    expect((await correct(id, 'SAME@mail.example')).body.code).toBe('accounts.same-email');
    expect((await correct(id, 'no address')).status).toBe(422);
  });

  it('a closed account stays closed until its new address is activated', async () => {
    const id = await world.makeAccount(app, { status: 'deactivated' });
    const checked = { callerCheckId: await proof(id), callerCheckSkipped: undefined };
    expect((await correct(id, 'closed@mail.example', checked)).body.status).toBe('deactivated');
    const opened = await client.post<Answer>(`/api/accounts/${id}/reactivate`, {
      reason: 'asked',
      version: 2,
      callerCheckSkipped: 'same call',
    });
    expect(opened.body.status).toBe('registered');
  });
});

const ask = async (email: string) => {
  const id = await world.makeAccount(app);
  const { body } = await correct(id, email);
  return { id, approvalId: body.waitingApprovalId };
};

describe('with an unchecked caller', () => {
  it('nothing changes until a second colleague agrees', async () => {
    const { id, approvalId } = await ask('second@mail.example');
    expect(await account(id)).toMatchObject({ version: 1, status: 'active' });
    expect(await templates(id)).toEqual([]);
    const seenBy = async (by: Client) =>
      (await by.get<AccountPage>(`/api/accounts/${id}`)).body.emailChange?.mayDecide;
    expect([await seenBy(client), await seenBy(second)]).toEqual([false, true]);
    expect(await decide(client, id, 'approve', approvalId)).toMatchObject({
      status: 403,
      body: { code: 'accounts.same-person' },
    });
    expect((await decide(second, id, 'approve', approvalId)).body).toEqual({
      version: 2,
      status: 'registered',
    });
    expect((await account(id))?.['email']).toBe('second@mail.example');
    expect((await decide(second, id, 'approve', approvalId)).body.code).toBe('conflict');
  });

  it('or refuses it', async () => {
    const { id, approvalId } = await ask('refused@mail.example');
    expect((await decide(second, id, 'refuse', approvalId)).status).toBe(200);
    expect(await account(id)).toMatchObject({ version: 1, status: 'active' });
    const page = await second.get<AccountPage>(`/api/accounts/${id}`);
    expect(page.body.emailChange).toBeNull();
  });

  it('two who agree at once change it once', async () => {
    const { id, approvalId } = await ask('once@mail.example');
    const third = (await signIn(app, 'helpdesk')).client;
    const replies = await Promise.all(
      [second, third].map((by) => decide(by, id, 'approve', approvalId)),
    );
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect((await account(id))?.['version']).toBe(2);
  });

  it('what was asked of an older state cannot be agreed to, and gives way to a new request', async () => {
    const { id, approvalId } = await ask('stale@mail.example');
    expect((await correct(id, 'again@mail.example')).body.code).toBe('accounts.change-waiting');
    await client.post(`/api/accounts/${id}/end-sessions`, {
      reason: 'meanwhile',
      version: 1,
      callerCheckSkipped: 'same call',
    });
    expect((await decide(second, id, 'approve', approvalId)).body.code).toBe('stale');
    const renewed = await correct(id, 'again@mail.example', { version: 2 });
    expect(renewed.body.waitingApprovalId).not.toBe(approvalId);
    expect((await decide(second, id, 'approve', renewed.body.waitingApprovalId)).status).toBe(200);
  });

  it('does not take an address that went to somebody else meanwhile', async () => {
    const { id, approvalId } = await ask('raced@mail.example');
    await world.makeAccount(app, { email: 'raced@mail.example' });
    expect((await decide(second, id, 'approve', approvalId)).body.code).toBe(
      'accounts.email-taken',
    );
    expect((await account(id))?.['version']).toBe(1);
  });
});
