import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import postgres, { type Sql } from 'postgres';

import { createApp } from '../../bff/app.ts';
import type { Config } from '../../bff/infra/config.ts';
import type { Deps } from '../../bff/infra/context.ts';
import { connect } from '../../bff/infra/database.ts';
import { createLog } from '../../bff/infra/log.ts';
import { createVault } from '../../bff/infra/vault.ts';
import { type Client, createClient } from './client.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

export interface TestApp {
  /** `http://127.0.0.1:<free port>` */
  url: string;
  /** What the application stands on, connected as its own role. */
  deps: Deps;
  /** The owner's connection, for arranging what the application could not. */
  owner: Sql;
  clock: TestClock;
  /** A browser that is not signed in. */
  client: () => Client;
  close: () => Promise<void>;
}

/** The application's only clock, in the hands of the test. */
export interface TestClock {
  now: () => Date;
  set: (moment: Date | string) => void;
  /** Moves on by that many milliseconds. */
  advance: (milliseconds: number) => void;
}

export const createClock = (start: Date): TestClock => {
  let at = start.getTime();
  return {
    now: () => new Date(at),
    set: (moment) => {
      at = new Date(moment).getTime();
    },
    advance: (milliseconds) => {
      at += milliseconds;
    },
  };
};

const testConfig = (url: string, database: TestDatabase): Config => ({
  port: 0,
  host: '127.0.0.1',
  publicUrl: url,
  dataDir: '',
  demo: false,
  database: { kind: 'server', url: database.appUrl, ownerUrl: database.ownerUrl },
  databasePool: 5,
  smtpUrl: null,
  mailFrom: 'Immo-Connect <no-reply@immo-connect.example>',
  statementsDir: null,
  logLevel: 'silent',
  secrets: {
    nationalNumberKey: Buffer.alloc(32, 1),
    nationalNumberHmacKey: Buffer.alloc(32, 2),
    sessionSecret: randomBytes(32).toString('base64'),
    portalSecret: Buffer.alloc(32, 3).toString('base64'),
  },
});

/**
 * Starts the whole BFF on a free port over a database of its own (or the given one, for several
 * processes on one database). Time stands still at the clock's start unless the test moves it.
 */
export const startTestApp = async (
  options: { database?: TestDatabase; now?: Date | string; config?: Partial<Config> } = {},
): Promise<TestApp> => {
  const database = options.database ?? (await createTestDatabase());
  const clock = createClock(new Date(options.now ?? '2026-11-24T10:00:00+01:00'));
  // Sign-in trusts the console's own address, so the port comes before the app.
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const config: Config = { ...testConfig(url, database), ...options.config };
  const { sql, db } = connect(database.appUrl, { max: config.databasePool });
  const owner = postgres(database.ownerUrl, { max: 2, onnotice: () => undefined });
  const deps: Deps = {
    config,
    sql,
    db,
    log: createLog(config.logLevel),
    clock: clock.now,
    vault: createVault(config.secrets.nationalNumberKey, config.secrets.nationalNumberHmacKey),
    webRoot: null,
  };
  server.on('request', createApp(deps));
  return {
    url,
    deps,
    owner,
    clock,
    client: () => createClient(url),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await Promise.all([sql.end(), owner.end()]);
      if (!options.database) await database.drop();
    },
  };
};
