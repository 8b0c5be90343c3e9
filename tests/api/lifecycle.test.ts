import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';

import postgres, { type Sql } from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';

import { processIdentity } from '../../bff/infra/process-identity.ts';
import {
  type BalieProcess,
  freePort,
  postgresOf,
  removeData,
  startBalie,
} from '../support/balie-process.ts';

let folder: string;
let dataDir: string;
const running: BalieProcess[] = [];

const start = async (
  env: Record<string, string> = {},
  command?: [string, ...string[]],
): Promise<BalieProcess> => {
  const balie = await startBalie({ DATA_DIR: dataDir, ...env }, command);
  running.push(balie);
  return balie;
};

const startAndWait = async (): Promise<BalieProcess> => {
  const balie = await start();
  await balie.ready();
  return balie;
};

const query = async (work: (sql: Sql) => Promise<unknown>): Promise<unknown> => {
  const secrets = JSON.parse(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8')) as {
    databaseAppPassword: string;
  };
  const password = secrets.databaseAppPassword;
  const port = postgresOf(dataDir)?.port ?? 0;
  const sql = postgres({
    host: '127.0.0.1',
    port,
    database: 'balie',
    user: 'balie_app',
    password,
    max: 1,
  });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
};

const isAlive = (pid: number): boolean => processIdentity(pid) !== null;

const keptRows = () => query((sql) => sql`select value from settings where key = 'kept'`);

beforeAll(() => {
  // Made closed to other users, as a fresh temporary folder is.
  folder = mkdtempSync(path.join(tmpdir(), 'balie-lifecycle-'));
  dataDir = path.join(folder, 'data');
});

afterEach(async () => {
  for (const balie of running.splice(0)) {
    balie.kill('SIGTERM');
    await balie.ended;
  }
});

afterAll(() => {
  removeData(dataDir);
  rmSync(folder, { recursive: true, force: true });
});

/** What a start that cannot succeed prints, which has to be one line. */
const refusal = async (env: Record<string, string>): Promise<string> => {
  const balie = await start(env);
  expect(await balie.ended).toBe(1);
  const lines = balie.output().trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  return lines.join('');
};

describe('a run of Balie on its own PostgreSQL', { timeout: 300_000 }, () => {
  it('starts on nothing, refuses a second start, and stops in order', async () => {
    const balie = await startAndWait();
    await query((sql) => sql`insert into settings (key, value) values ('kept', '1')`);
    const second = await start();
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(/^Balie already runs on .*\(process \d+, .*\): .*\n$/);
    const database = postgresOf(dataDir)?.pid ?? 0;
    balie.kill('SIGINT');
    expect(await balie.ended).toBe(0);
    expect(isAlive(database)).toBe(false);
    expect(existsSync(path.join(dataDir, 'balie.lock'))).toBe(false);
  });

  it('keeps its secrets to itself', () => {
    const { mode } = statSync(path.join(dataDir, 'secrets.json'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('starts on its data after both were killed in turn', async () => {
    const balie = await startAndWait();
    expect(await keptRows()).toEqual([{ value: 1 }]);
    const orphan = postgresOf(dataDir)?.pid ?? 0;
    balie.kill('SIGKILL');
    await balie.ended;
    expect(isAlive(orphan)).toBe(true);

    const next = await startAndWait();
    expect(isAlive(orphan)).toBe(false);
    expect(await keptRows()).toEqual([{ value: 1 }]);

    process.kill(postgresOf(dataDir)?.pid ?? 0, 'SIGKILL');
    expect(await next.ended).toBe(1);
    expect(next.output()).toMatch(/PostgreSQL has ended by itself/);

    await startAndWait();
    expect(await keptRows()).toEqual([{ value: 1 }]);
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('ends with the npm that gets %s', async (signal) => {
    const npm = await start({}, ['npm', 'start']);
    await npm.ready();
    const database = postgresOf(dataDir)?.pid ?? 0;
    npm.kill(signal);
    await npm.ended;
    await expect.poll(() => isAlive(database), { timeout: 20_000 }).toBe(false);
  });

  it('is not fooled by lock files whose process number is in use again', async () => {
    const lock = { pid: process.pid, identity: `${process.pid} other boot 1`, address: 'x' };
    writeFileSync(path.join(dataDir, 'balie.lock'), JSON.stringify(lock));
    await startAndWait();
    expect(await keptRows()).toEqual([{ value: 1 }]);
  });

  it('refuses data without the keys that read it', async () => {
    const file = path.join(dataDir, 'secrets.json');
    const kept = readFileSync(file);
    rmSync(file);
    const balie = await start();
    expect(await balie.ended).toBe(1);
    expect(balie.output()).toMatch(/secrets\.json is missing.*\n$/);
    writeFileSync(file, kept, { mode: 0o600 });
  });
});

describe('one clear line for', { timeout: 300_000 }, () => {
  it('a taken port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    expect(await refusal({ PORT: String(port) })).toBe(
      `Port ${port} is taken by another program: stop that, or choose another with PORT.`,
    );
    other.close();
  });

  it('a folder that cannot be written', async () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    expect(await refusal({ DATA_DIR: path.join(file, 'below') })).toMatch(
      /^Cannot write in the data folder .*set DATA_DIR to another folder\.$/,
    );
  });

  it('settings that make no sense', async () => {
    expect(await refusal({ PORT: 'x', LOG_LEVEL: 'loud' })).toMatch(/PORT is not .*LOG_LEVEL is /);
    expect(await refusal({ DATABASE_URL: 'localhost' })).toMatch(/^Wrong setting: DATABASE_URL /);
  });

  it('a server of one’s own without keys', async () => {
    expect(await refusal({ DATABASE_URL: 'postgres://a@127.0.0.1:1/b' })).toMatch(
      /^Missing: NATIONAL_NUMBER_KEY, NATIONAL_NUMBER_HMAC_KEY, SESSION_SECRET/,
    );
  });

  it('a database that cannot be reached, entered or found', async () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const keys = {
      NATIONAL_NUMBER_KEY: key,
      NATIONAL_NUMBER_HMAC_KEY: key,
      SESSION_SECRET: key,
      PORTAL_SECRET: key,
    };
    const nobody = await freePort();
    expect(
      await refusal({ ...keys, DATABASE_URL: `postgres://a:secret@127.0.0.1:${nobody}/b` }),
    ).toBe(`DATABASE_URL: no PostgreSQL answers at 127.0.0.1:${nobody} (ECONNREFUSED).`);
    const server = new URL(inject('adminUrl'));
    server.password = 'wrong-secret';
    const refused = await refusal({ ...keys, DATABASE_URL: server.href });
    expect(refused).toMatch(/refuses user "balie_owner": password authentication failed/);
    expect(refused).not.toMatch(/wrong-secret/);
    const missing = new URL(inject('adminUrl'));
    missing.pathname = '/nowhere';
    expect(await refusal({ ...keys, DATABASE_URL: missing.href })).toMatch(
      /has no database "nowhere"/,
    );
  });
});
