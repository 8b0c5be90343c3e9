import type { Logger } from 'pino';

import type { Config } from '../../bff/infra/config.ts';
import { createClock, type TestClock } from './clock.ts';
import { createDemoDatabase, createTestDatabase, type TestDatabase } from './database.ts';
import { runApp, type RunningApp } from './run-app.ts';

export interface TestApp extends RunningApp {
  clock: TestClock;
}

export interface TestAppOptions {
  /** One that is shared, for several processes on one database; the caller drops it. */
  database?: TestDatabase;
  /** With the demo's data and staff instead of an empty database. */
  demo?: boolean;
  now?: Date | string;
  config?: Partial<Config>;
  /** Where the application logs, instead of nowhere. */
  log?: Logger;
}

/**
 * Starts the whole BFF on a free port over a database of its own. Time stands still at the clock's
 * start unless the test moves it.
 */
export const startTestApp = async (options: TestAppOptions = {}): Promise<TestApp> => {
  const make = options.demo ? createDemoDatabase : createTestDatabase;
  const database = options.database ?? (await make());
  const { config, log } = options;
  const clock = createClock(new Date(options.now ?? '2026-11-24T10:00:00+01:00'));
  const app = await runApp(database, { clock: clock.now, config, log });
  const close = async (): Promise<void> => {
    await app.close();
    if (!options.database) await database.drop();
  };
  return { ...app, clock, close };
};
