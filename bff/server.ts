import './infra/load-drizzle-fast.ts';
import { setTimeout as sleep } from 'node:timers/promises';

import { readConfig } from './infra/config.ts';
import { takeInstanceLock } from './infra/instance-lock.ts';
import { createLifecycle } from './infra/lifecycle.ts';
import { listen } from './infra/listen.ts';
import { openDatabase } from './infra/open-database.ts';
import { reasonOf, StartError } from './infra/start-error.ts';

const complain = (line: string): void => void process.stderr.write(`${line}\n`);

const lifecycle = createLifecycle(complain);

/**
 * Config → lock and port → database → the application, whose packages take a second or two to load:
 * what is wrong with settings, folder, port or database is said before.
 */
const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  if (config.database.kind === 'embedded') {
    lifecycle.onStop('the lock', await takeInstanceLock(config.dataDir, config.publicUrl));
  }
  const listener = await listen(config.host, config.port);

  const opening = openDatabase(config);
  lifecycle.onStop('PostgreSQL', async () => (await opening.catch(() => null))?.close());
  const database = await opening;
  void database.ended.then(() => {
    if (lifecycle.isStopping()) return;
    complain(`PostgreSQL has ended by itself; see ${config.dataDir}/postgres.log. Stopping.`);
    void lifecycle.stop(1);
  });

  const { serve } = await import('./serve.ts');
  await serve(config, database, listener, lifecycle);
};

try {
  await start();
} catch (error) {
  // Ctrl-C ends the bundler too, and what fails for that reason is no news.
  await sleep(50);
  if (lifecycle.isStopping()) await lifecycle.stop(0);
  const known = error instanceof StartError;
  complain(known ? error.message : `Balie cannot start: ${reasonOf(error)}`);
  await lifecycle.stop(1);
}
