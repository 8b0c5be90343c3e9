import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffRow, Invitation } from '#contract/staff';
import { startTestApp, type TestApp } from '../support/app.ts';
import { auditOf } from '../support/audit.ts';
import type { Client } from '../support/client.ts';
import { makeStaff, signIn, signInAs, staffPassword, type TestStaff } from '../support/staff.ts';

let app: TestApp;
let admin: Client;
let adminStaff: TestStaff;
beforeAll(async () => {
  app = await startTestApp();
  ({ client: admin, staff: adminStaff } = await signIn(app, 'admin'));
});
afterAll(() => app.close());

const reason = 'asked by her head of team';
const invite = (email: string) =>
  admin.post<Invitation>('/api/staff', {
    name: 'Marie Janssens',
    email,
    roles: ['finance'],
    locale: 'fr',
    reason,
  });
const tokenOf = (invitation: Invitation) =>
  new URLSearchParams(new URL(invitation.link ?? '').hash.slice(1)).get('token') ?? '';

describe('inviting a colleague', () => {
  it('ends in a sign-in with the password that the colleague chose', async () => {
    const { status, body } = await invite('marie@balie.example');
    expect(status).toBe(200);
    expect(body).toMatchObject({ sentByMail: false, endsAt: '2026-11-27T09:00:00.000Z' });
    const row = (await admin.get(`/api/staff/${body.id}`)).body;
    expect(row).toMatchObject({ state: 'invited', roles: ['finance'] });
    const token = tokenOf(body);
    const guest = app.client();
    const read = await guest.post('/api/staff-invitation/read', { token });
    expect(read.body).toEqual({
      name: 'Marie Janssens',
      email: 'marie@balie.example',
      locale: 'fr',
    });
    const chosen = { token, password: 'eigen wachtwoord 12' };
    expect((await guest.post('/api/staff-invitation/accept', chosen)).status).toBe(204);
    expect((await guest.post('/api/staff-invitation/accept', chosen)).status).toBe(410);
    const signedIn = await guest.post('/api/session', {
      email: 'marie@balie.example',
      password: chosen.password,
    });
    expect(signedIn.body).toMatchObject({
      session: { staff: { roles: ['finance'], locale: 'fr' } },
    });
    expect(await auditOf(app, 'staff.invite')).toContainEqual(
      expect.objectContaining({ actorId: adminStaff.id, subjectId: body.id, outcome: 'done' }),
    );
    expect(await auditOf(app, 'staff.accept-invitation')).toMatchObject([{ actorId: body.id }]);
  });

  it('leaves no usable token in database or audit', async () => {
    const { body } = await invite('no.trace@balie.example');
    const token = tokenOf(body);
    const [kept] = await app.owner`
      select string_agg(v::text, '') as text from staff_verifications v`;
    expect(kept?.['text']).not.toContain(token);
    expect(JSON.stringify(await auditOf(app, 'staff.invite'))).not.toContain(token);
  });

  it('goes by mail where there is a mail server, and then the admin never sees the link', async () => {
    const mailing = await startTestApp({ config: { smtpUrl: 'smtp://127.0.0.1:9' } });
    const { client } = await signIn(mailing, 'admin');
    const { body } = await client.post<Invitation>('/api/staff', {
      name: 'Jan Mertens',
      email: 'jan@balie.example',
      roles: ['helpdesk'],
      locale: 'nl',
      reason,
    });
    const mails = await mailing.owner`select to_address, template, body from mails`;
    await mailing.close();
    expect(body).toMatchObject({ sentByMail: true, link: null });
    expect(mails).toMatchObject([
      { to_address: 'jan@balie.example', template: 'staff-invitation' },
    ]);
    expect(mails[0]?.['body']).not.toContain('invitation#');
  });

  it('refuses an e-mail that a colleague has, in any case, and says at which field', async () => {
    await invite('taken@balie.example');
    const again = await invite('Taken@Balie.example');
    expect(again.status).toBe(422);
    expect(again.body).toMatchObject({ errors: { email: 'staff.email-taken' } });
  });

  it('ends a link after three days, and with the next one', async () => {
    const first = await invite('slow@balie.example');
    const { body: second } = await admin.post<Invitation>(
      `/api/staff/${first.body.id}/send-password-link`,
      { reason },
    );
    const read = (token: string) => app.client().post('/api/staff-invitation/read', { token });
    expect((await read(tokenOf(first.body))).status).toBe(410);
    expect((await read(tokenOf(second))).status).toBe(200);
    const { now } = app.clock;
    const before = now();
    app.clock.advance(72 * 3_600_000);
    expect((await read(tokenOf(second))).status).toBe(410);
    app.clock.set(before);
  });
});

describe('keeping staff', () => {
  it('changes roles with a reason, felt at the colleague’s next request', async () => {
    const { client, staff } = await signIn(app, 'helpdesk');
    const path = `/api/staff/${staff.id}/change-roles`;
    const stale = { roles: ['finance'], was: ['finance'], reason };
    expect((await admin.post(path, stale)).body).toMatchObject({
      code: 'conflict',
      current: { roles: ['helpdesk'] },
    });
    expect((await admin.post(path, { roles: ['finance'] })).status).toBe(422);
    const changed = await admin.post<StaffRow>(path, {
      roles: ['finance'],
      was: ['helpdesk'],
      reason,
    });
    expect(changed.body.roles).toEqual(['finance']);
    expect((await client.get('/api/tickets')).status).toBe(403);
    expect((await auditOf(app, 'staff.change-roles')).at(-1)).toMatchObject({
      outcome: 'done',
      changedFields: ['roles'],
      personal: { reason, before: { roles: ['helpdesk'] }, after: { roles: ['finance'] } },
    });
  });

  it('disables, ending every session at once, and enables without reviving any', async () => {
    const { client, staff } = await signIn(app, 'helpdesk');
    const disabled = await admin.post(`/api/staff/${staff.id}/disable`, { reason });
    expect(disabled.body).toMatchObject({ state: 'disabled', sessions: 0 });
    expect((await client.get('/api/session')).status).toBe(401);
    expect((await admin.post(`/api/staff/${staff.id}/disable`, { reason })).status).toBe(409);
    await admin.post(`/api/staff/${staff.id}/enable`, { reason });
    expect((await client.get('/api/session')).status).toBe(401);
    expect((await (await signInAs(app, staff)).get('/api/session')).status).toBe(200);
  });

  it('signs a colleague out everywhere', async () => {
    const { client, staff } = await signIn(app, 'helpdesk');
    const other = await signInAs(app, staff);
    const { body } = await admin.post(`/api/staff/${staff.id}/end-sessions`, { reason });
    expect(body).toEqual({ ended: 2 });
    expect((await client.get('/api/session')).status).toBe(401);
    expect((await other.get('/api/session')).status).toBe(401);
  });

  it('takes a lost authenticator away', async () => {
    const staff = await makeStaff(app, ['finance']);
    await app.owner`
      insert into staff_two_factors (user_id, secret, backup_codes) values (${staff.id}, 's', 'b')`;
    await app.owner`update staff set two_factor_enabled = true where id = ${staff.id}`;
    const { body } = await admin.post(`/api/staff/${staff.id}/reset-totp`, { reason });
    expect(body).toMatchObject({ twoFactorEnabled: false });
    const credentials = { email: staff.email, password: staffPassword };
    const signedIn = await app.client().post('/api/session', credentials);
    expect(signedIn.body).toMatchObject({ status: 'signed-in' });
  });

  it('is never done to oneself: no admin raises their own rights', async () => {
    const verbs: [string, object][] = [
      ['change-roles', { roles: ['admin', 'finance'] }],
      ['disable', {}],
      ['end-sessions', {}],
      ['reset-totp', {}],
      ['send-password-link', {}],
    ];
    for (const [verb, body] of verbs) {
      const path = `/api/staff/${adminStaff.id}/${verb}`;
      const reply = await admin.post<{ code: string }>(path, { ...body, reason });
      expect([verb, reply.body.code]).toEqual([verb, 'staff.own-account']);
    }
    expect((await auditOf(app, 'staff.change-roles')).at(-1)).toMatchObject({
      outcome: 'refused',
      code: 'staff.own-account',
    });
  });

  it('pages staff by name, and filters by state and role', async () => {
    const names: string[] = [];
    let after: string | undefined;
    do {
      const query = { limit: 3, ...(after && { after }) };
      const { body } = await admin.get<{ items: StaffRow[]; next: string | null }>('/api/staff', {
        query,
      });
      names.push(...body.items.map(({ name }) => name));
      after = body.next ?? undefined;
    } while (after !== undefined);
    const [count] = await app.owner`select count(*)::int as n from staff`;
    expect(names).toHaveLength(count?.['n'] as number);
    const { body } = await admin.get<{ items: StaffRow[] }>('/api/staff', {
      query: { state: 'active', role: 'admin' },
    });
    expect(body.items.map(({ id }) => id)).toEqual([adminStaff.id]);
  });
});

describe('the last admin', () => {
  it('stays when two admins take the role from each other at the same moment', async () => {
    const alone = await startTestApp();
    const one = await signIn(alone, 'admin');
    const two = await signIn(alone, 'admin');
    for (let round = 0; round < 5; round += 1) {
      await alone.owner`update staff set roles = '{admin}'`;
      const demote = { roles: ['finance'], reason };
      const replies = await Promise.all([
        one.client.post(`/api/staff/${two.staff.id}/change-roles`, demote),
        two.client.post(`/api/staff/${one.staff.id}/change-roles`, demote),
      ]);
      const [left] = await alone.owner`
        select count(*)::int as n from staff where 'admin' = any (roles)`;
      expect(left?.['n']).toBe(1);
      expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    }
    await alone.close();
  });
});
