import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { may, type Permission } from '#core/permissions';
import { roles, type Role } from '#core/vocabulary';
import type { AnyEndpoint } from '../../bff/infra/http.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { signIn } from '../support/staff.ts';
import { createApp } from '../../bff/app.ts';

let app: TestApp;
let endpoints: readonly AnyEndpoint[];
beforeAll(async () => {
  app = await startTestApp();
  endpoints = createApp(app.deps).locals['endpoints'] as AnyEndpoint[];
});
afterAll(() => app.close());

interface Answer {
  status: number;
  code: string | undefined;
}

/** Calls an endpoint with an id of nothing and an empty body: enough to pass or fail the door. */
const knock = async (client: Client, e: AnyEndpoint): Promise<Answer> => {
  const path = `/api${e.path.replaceAll(/:\w+/g, () => randomUUID())}`;
  const ending = new AbortController();
  const response = await client.raw(path, {
    method: e.method,
    signal: ending.signal,
    ...(e.method === 'GET'
      ? {}
      : { body: '{}', headers: { 'content-type': e.rawBody ? 'text/plain' : 'application/json' } }),
  });
  const { status } = response;
  const isProblem = response.headers.get('content-type')?.includes('problem+json') === true;
  const code = isProblem ? ((await response.json()) as { code: string }).code : undefined;
  ending.abort();
  return { status, code };
};

const named = (e: AnyEndpoint): string => `${e.method} ${e.path}`;

/** Signing out last: it takes away what the rest needs. */
const inOrder = (): AnyEndpoint[] =>
  endpoints.toSorted(
    (a, b) => Number(a.path.endsWith('sign-out')) - Number(b.path.endsWith('sign-out')),
  );

const admitted = (e: AnyEndpoint, role: Role): boolean =>
  e.access === 'public' || e.access === 'signed-in' || may([role], e.access);

describe('every route × role', () => {
  it('is closed to whoever is not signed in, but for the doors themselves', async () => {
    for (const e of endpoints) {
      const { status, code } = await knock(app.client(), e);
      const expected = e.access === 'public' ? 'open' : '401 unauthenticated';
      const found = status === 401 && code === 'unauthenticated' ? `${status} ${code}` : 'open';
      expect([named(e), found]).toEqual([named(e), expected]);
    }
    const doors = endpoints.filter(({ access }) => access === 'public').map(named);
    expect(doors.toSorted((a, b) => a.localeCompare(b))).toEqual([
      'GET /calendar/:token',
      'POST /session',
      'POST /session/second-factor',
      'POST /staff-invitation/accept',
      'POST /staff-invitation/read',
    ]);
  });

  it.each(roles)('opens to %s exactly what the table says, and fails nowhere', async (role) => {
    const { client, staff } = await signIn(app, role);
    const wrong: string[] = [];
    for (const e of inOrder()) {
      const { status, code } = await knock(client, e);
      const refused = status === 403 && code === 'forbidden';
      if (refused === admitted(e, role) || status === 401 || status >= 500) {
        wrong.push(`${named(e)} answered ${status} ${code}`);
      }
    }
    expect(wrong).toEqual([]);
    const commands = endpoints.filter((e) => e.action !== undefined && !admitted(e, role));
    const rows = await app.deps.sql<{ action: string }[]>`
      select distinct action from audit_events
      where actor_id = ${staff.id} and outcome = 'refused' and code = 'forbidden'`;
    const audited = new Set(rows.map(({ action }) => action));
    expect(commands.map(({ action }) => action).filter((a) => !audited.has(a ?? ''))).toEqual([]);
  });

  it('lets nobody in whose roles were all taken', async () => {
    const { client, staff } = await signIn(app, 'helpdesk');
    await app.owner`update staff set roles = '{}' where id = ${staff.id}`;
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const e of endpoints.filter(
      ({ access }) => access !== 'public' && access !== 'signed-in',
    )) {
      expect([named(e), (await knock(client, e)).status]).toEqual([named(e), 403]);
    }
  });
});

const isCommand = (access: AnyEndpoint['access']): boolean =>
  /\.(command|manage|approve|configure|reveal|export)$/.test(access);

describe('what the contracts promise', () => {
  it('every call that needs a commanding permission is an audited action', () => {
    const silent = endpoints.filter((e) => isCommand(e.access) && e.action === undefined);
    expect(silent.map(named)).toEqual([]);
  });

  it('asks no permission only for what is one’s own, and for names that every desk shows', () => {
    const open = endpoints.filter((e) => e.access === 'signed-in');
    const own = open.filter((e) => /^\/(session|profile|saved-views|work-counts)/.test(e.path));
    const shared = open.filter((e) => !own.includes(e)).map(named);
    expect(shared.toSorted((a, b) => a.localeCompare(b))).toEqual([
      'GET /audit/timeline',
      'GET /colleagues',
      'GET /tariffs',
      'GET /tools',
    ]);
  });

  it('no GET is a command: an audited one hands out a file', () => {
    const audited = endpoints.filter((e) => e.method === 'GET' && e.action !== undefined);
    expect(audited.filter((e) => e.streams === undefined).map(named)).toEqual([]);
  });

  it('the auditor changes nothing but their own session', () => {
    const changes = endpoints.filter((e) => e.action !== undefined && admitted(e, 'auditor'));
    const others = changes.filter((e) => !e.action?.startsWith('session.'));
    const handedOut = (e: AnyEndpoint) => e.method === 'GET' || e.access.endsWith('.export');
    expect(others.filter((e) => !handedOut(e)).map(named)).toEqual([]);
  });

  it('an admin has no desk', () => {
    const desks: Permission[] = ['accounts.read', 'wallet.read', 'privacy.read', 'mandates.read'];
    expect(desks.filter((permission) => may(['admin'], permission))).toEqual([]);
  });
});
