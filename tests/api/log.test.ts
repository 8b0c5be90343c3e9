import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoStaff } from '../../drizzle/seed/demo-staff.ts';
import { createApp } from '../../bff/app.ts';
import type { AnyEndpoint } from '../../bff/infra/http.ts';
import { createLog } from '../../bff/infra/log.ts';
import { jobs } from '../../bff/jobs.ts';
import { startJobs } from '../../bff/infra/jobs.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';

const lines: string[] = [];
let app: TestApp;
beforeAll(async () => {
  const log = createLog('trace', { write: (line) => void lines.push(line) });
  app = await startTestApp({ demo: true, log });
}, 180_000);
afterAll(() => app.close());

const onePerRole = demoStaff.filter(
  ({ roles }, index) => demoStaff.findIndex((other) => other.roles[0] === roles[0]) === index,
);

/** What of the demo's people must stand in no log, in lower case, longest words first. */
const personalWords = async (): Promise<Set<string>> => {
  const words = new Set<string>();
  const add = (value: unknown) => {
    const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
    if (text.length >= 5) words.add(text);
  };
  const accounts = await app.owner`
    select username, email, phone, first_name, last_name, first_name || ' ' || last_name as name
    from accounts`;
  for (const row of accounts) for (const value of Object.values(row)) add(value);
  for (const { name, email, password } of demoStaff) [name, email, password].forEach(add);
  for (const { name } of await app.owner`select name from organisations`) add(name);
  const links = await app.deps.sql<{ nationalNumberCipher: Buffer }[]>`
    select national_number_cipher from eid_links`;
  for (const { nationalNumberCipher } of links) add(app.deps.vault.decrypt(nationalNumberCipher));
  return words;
};

/** Words that the BFF itself says, or that are both a name and part of a word. */
const isInLog = (log: string, word: string): boolean => {
  let at = log.indexOf(word);
  while (at >= 0) {
    const around = `${log[at - 1] ?? ' '}${log[at + word.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
    at = log.indexOf(word, at + 1);
  }
  return false;
};

/** Calls every route with a real person in whatever place takes one, and each list for real. */
const useEverything = async (client: Client, person: Record<string, string>): Promise<void> => {
  const endpoints = createApp(app.deps).locals['endpoints'] as AnyEndpoint[];
  const body = JSON.stringify({
    ...person,
    text: person['email'],
    query: person['name'],
    q: person['name'],
    reason: `asked by ${person['name']}`,
  });
  for (const e of endpoints.filter(({ path }) => !path.endsWith('sign-out'))) {
    const ending = new AbortController();
    const path = e.path.replaceAll(/:\w+/g, () => person['id'] ?? randomUUID());
    const init =
      e.method === 'GET' ? {} : { body, headers: { 'content-type': 'application/json' } };
    const search = `?q=${encodeURIComponent(person['email'] ?? '')}&after=${person['username']}`;
    const response = await client.raw(`/api${path}${search}`, {
      method: e.method,
      signal: ending.signal,
      ...init,
    });
    if (!e.streams) await response.text();
    ending.abort();
  }
};

describe('the log of a run', () => {
  it('holds no name, address, number or password of anybody, whatever is asked', async () => {
    const [person] = await app.deps.sql<Record<string, string>[]>`
      select a.id, a.username, a.email, a.phone, a.first_name || ' ' || a.last_name as name,
        a.last_name from accounts a join eid_links e on e.account_id = a.id limit 1`;
    if (!person) throw new Error('the demo has nobody with an eID');
    for (const { email, password } of onePerRole) {
      const client = app.client();
      await client.post('/api/session', { email, password: 'wrong on purpose' });
      expect((await client.post('/api/session', { email, password })).status).toBe(200);
      await useEverything(client, person);
    }
    await app.client().post('/api/session', { email: person['email'], password: 'x' });
    await app.client().raw(`/${person['email']}?name=${person['name']}`);
    const broken = { ...app.deps, vault: null as never };
    const running = await startJobs(broken, jobs, 0.5);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await running.stop();

    const log = lines.join('').toLowerCase();
    const words = await personalWords();
    expect(words.size).toBeGreaterThan(300);
    expect(lines.length).toBeGreaterThan(500);
    expect([...words].filter((word) => isInLog(log, word))).toEqual([]);
  }, 180_000);

  it('would be caught holding one', () => {
    expect(isInLog('{"path":"/jan.peeters@x.be"}', 'jan.peeters@x.be')).toBe(true);
    expect(isInLog('{"msg":"peeters is away"}', 'peeters')).toBe(true);
    expect(isInLog('{"msg":"repeetersed"}', 'peeters')).toBe(false);
  });

  it('tells of a request its method, route pattern, status, time, and who by id', async () => {
    lines.length = 0;
    const client = app.client();
    const { email, password } = demoStaff[0] ?? { email: '', password: '' };
    await client.post('/api/session', { email, password });
    const id = randomUUID();
    await client.get(`/api/organisations/${id}?secret=1`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const line = lines.find((each) => each.includes('/api/organisations/:id'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      method: 'GET',
      route: '/api/organisations/:id',
      status: 404,
      ms: expect.any(Number),
      requestId: expect.any(String),
      staffId: expect.any(String),
    });
    expect(lines.join('')).not.toContain(id);
    expect(lines.join('')).not.toContain('secret=1');
  });

  it('tells of an unexpected fault where it happened, not what the database quoted', async () => {
    await app.owner`
      create function quote_person() returns trigger language plpgsql as $$
      begin raise exception 'no view for jan.peeters@example.be'; end $$`;
    await app.owner`
      create trigger quote_person before insert on saved_views
      for each row execute function quote_person()`;
    const client = app.client();
    const { email, password } = demoStaff[0] ?? { email: '', password: '' };
    await client.post('/api/session', { email, password });
    lines.length = 0;
    const view = { resource: 'accounts', name: 'mine', filter: {} };
    const reply = await client.post<{ requestId: string }>('/api/saved-views', view);
    expect(reply.status).toBe(500);
    expect(reply.text).not.toContain('jan.peeters');
    const fault = lines.find((line) => line.includes('request failed')) ?? '{}';
    expect(JSON.parse(fault)).toMatchObject({
      requestId: reply.body.requestId,
      err: { type: 'PostgresError', code: 'P0001', stack: expect.stringContaining('storeView') },
    });
    expect(lines.join('')).not.toContain('jan.peeters');
  });

  it('censors a personal field that someone logs by mistake', () => {
    lines.length = 0;
    app.deps.log.info({ account: { email: 'a@b.be', id: 1 }, iban: 'BE68539007547034' }, 'mistake');
    expect(lines.join('')).not.toContain('a@b.be');
    expect(lines.join('')).not.toContain('BE68539007547034');
  });
});

describe('what machines ask', () => {
  it('measures requests by route pattern', async () => {
    await app.client().get(`/api/organisations/${randomUUID()}`);
    const { text, status } = await app.client().get('/metrics');
    expect(status).toBe(200);
    expect(text).toContain(
      'balie_http_request_seconds_count{method="GET",route="/api/organisations/:id",status="401"}',
    );
    const routes = [...text.matchAll(/route="([^"]*)"/g)].map(([, route]) => route ?? '');
    expect(routes.filter((route) => /[0-9a-f]{8}-|@/.test(route))).toEqual([]);
  });

  it('is ready when the database has this version’s tables, and says why it is not', async () => {
    expect((await app.client().get('/readyz')).body).toEqual({ ready: true, state: 'ready' });
    await app.owner`update drizzle.__drizzle_migrations set created_at = created_at - 1`;
    const behind = await app.client().get('/readyz');
    expect([behind.status, behind.body]).toEqual([
      503,
      { ready: false, state: 'migrations-missing' },
    ]);
    await app.owner`update drizzle.__drizzle_migrations set created_at = created_at + 1`;
  });
});
