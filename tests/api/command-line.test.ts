import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealEvents } from '../../bff/features/audit/seal-events.ts';
import { inviteFirstAdmin } from '../../bff/features/staff/invite-first-admin.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

const checkout = path.resolve(import.meta.dirname, '../..');
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs one of our command-line tools on the test's database. */
const run = (file: string, ...args: string[]): Promise<Run> => {
  const { database, secrets } = app.deps.config;
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: database.kind === 'server' ? database.url : '',
    NATIONAL_NUMBER_KEY: secrets.nationalNumberKey.toString('base64'),
    NATIONAL_NUMBER_HMAC_KEY: secrets.nationalNumberHmacKey.toString('base64'),
    SESSION_SECRET: Buffer.alloc(32, 4).toString('base64'),
    PORTAL_SECRET: Buffer.alloc(32, 5).toString('base64'),
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], { cwd: checkout, env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
};

/** Each run starts a program, which takes its time on a busy machine. */
const patience = { timeout: 120_000 };

describe('the first admin of a new database', patience, () => {
  it('is invited from the command line, once, and comes in through the link', async () => {
    const args = ['--name', 'Ann Admin', '--email', 'Ann@Balie.example', '--locale', 'fr'];
    const { code, stdout } = await run('bff/invite-admin.ts', ...args);
    expect(code).toBe(0);
    const token = /#token=(\S+)/.exec(stdout)?.[1];
    const client = app.client();
    const password = 'een lang wachtwoord';
    const accepted = await client.post('/api/staff-invitation/accept', { token, password });
    expect(accepted.status).toBe(204);
    const session = await client.post('/api/session', { email: 'ann@balie.example', password });
    expect(session.body).toMatchObject({ session: { staff: { roles: ['admin'], locale: 'fr' } } });
    const second = { name: 'Bob', email: 'bob@balie.example', locale: 'nl' } as const;
    await expect(inviteFirstAdmin(app.deps, app.clock.now(), second)).rejects.toMatchObject({
      code: 'staff.has-admin',
    });
  });
});

describe('audit:verify', patience, () => {
  it('ends with 0 on a whole chain, tells the tail, and gives an anchor to keep', async () => {
    await sealEvents(app.deps);
    await app.client().post('/api/session', { email: 'x@y.example', password: 'guess' });
    const { code, stdout } = await run('bff/audit-verify.ts');
    expect(code).toBe(0);
    expect(stdout).toMatch(/\d+ links verified; anchor \d+:[0-9a-f]{64}/);
    expect(stdout).toMatch(/1 events not sealed yet, since 2026-11-24T09:00:00/);
  });

  it('ends with 1 and names the first broken row', async () => {
    const [sealed] = await app.owner`select event_id from audit_seals where seq = 2`;
    await app.owner.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`update audit_events set code = 'other' where id = ${sealed?.['event_id'] as string}`;
    });
    const { code, stdout } = await run('bff/audit-verify.ts');
    expect(code).toBe(1);
    expect(stdout).toContain(`BROKEN at link 2: event ${sealed?.['event_id']}`);
  });

  it('ends with 2 when asked wrongly', async () => {
    const { code, stderr } = await run('bff/audit-verify.ts', '--anchor', '12');
    expect(code).toBe(2);
    expect(stderr).toContain('Usage');
  });
});
