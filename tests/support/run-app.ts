import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Logger } from 'pino';
import postgres, { type Sql } from 'postgres';

import { createApp } from '../../bff/app.ts';
import type { Config } from '../../bff/infra/config.ts';
import type { Deps } from '../../bff/infra/context.ts';
import { connect } from '../../bff/infra/database.ts';
import { createLog } from '../../bff/infra/log.ts';
import { createVault } from '../../bff/infra/vault.ts';
import { type Client, createClient } from './client.ts';
import type { TestDatabase } from './clone-database.ts';
import { testSecrets } from './secrets.ts';

/** One running BFF over a given database. */
export interface RunningApp {
  /** `http://127.0.0.1:<free port>` */
  url: string;
  /** What the application stands on, connected as its own role. */
  deps: Deps;
  /** The owner's connection, for arranging what the application could not. */
  owner: Sql;
  /** A browser that is not signed in. */
  client: () => Client;
  /** Stops the server and its connections; the database stays. */
  close: () => Promise<void>;
}

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
  secrets: testSecrets,
});

/** Starts the whole BFF on a free port of the loopback address. */
export const runApp = async (
  database: TestDatabase,
  options: {
    clock: () => Date;
    config?: Partial<Config> | undefined;
    webRoot?: string | null;
    log?: Logger | undefined;
  },
): Promise<RunningApp> => {
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
    log: options.log ?? createLog(config.logLevel),
    clock: options.clock,
    vault: createVault(config.secrets.nationalNumberKey, config.secrets.nationalNumberHmacKey),
    webRoot: options.webRoot ?? null,
  };
  server.on('request', createApp(deps));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
    await Promise.all([sql.end(), owner.end()]);
  };
  return { url, deps, owner, client: () => createClient(url), close };
};
