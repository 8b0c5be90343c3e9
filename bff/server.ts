import { setTimeout as sleep } from 'node:timers/promises';

import { demoStaff } from '../drizzle/seed/demo-staff.ts';
import { createApp } from './app.ts';
import { announcement } from './infra/announce.ts';
import { buildConsole, webRoot } from './infra/build-console.ts';
import { readConfig } from './infra/config.ts';
import type { Deps } from './infra/context.ts';
import { connect } from './infra/database.ts';
import { takeInstanceLock } from './infra/instance-lock.ts';
import { createLifecycle } from './infra/lifecycle.ts';
import { listen } from './infra/listen.ts';
import { createLog } from './infra/log.ts';
import { migrateDatabase } from './infra/migrate.ts';
import { explained, openDatabase } from './infra/open-database.ts';
import { seedOnce } from './infra/seed-once.ts';
import { reasonOf, StartError } from './infra/start-error.ts';
import { createVault } from './infra/vault.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

const lifecycle = createLifecycle(complain);

/** Config → lock and port → database and console → app. Whatever it opens, the lifecycle closes. */
const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  if (config.database.kind === 'embedded') {
    lifecycle.onStop('the lock', takeInstanceLock(config.dataDir, config.publicUrl));
  }
  const listener = await listen(config.host, config.port);

  // The bundler and the database need different things of the machine: side by side.
  const isDevelopment = process.env['NODE_ENV'] === 'development';
  const built = isDevelopment ? null : buildConsole(() => say('Building the console…'));
  built?.catch(() => undefined);

  const opening = openDatabase(config);
  lifecycle.onStop('PostgreSQL', async () => (await opening.catch(() => null))?.close());
  const database = await opening;
  void database.ended.then(() => {
    if (lifecycle.isStopping()) return;
    complain(`PostgreSQL has ended by itself; see ${config.dataDir}/postgres.log. Stopping.`);
    void lifecycle.stop(1);
  });
  await explained('DATABASE_URL', database.ownerUrl, () => migrateDatabase(database.ownerUrl));
  if (config.demo) {
    await seedOnce(
      database.ownerUrl,
      () => say('Making the demo data…'),
      async (sql) => {
        const { seedDemo } = await import('../drizzle/seed/demo.ts');
        await seedDemo({ sql, config, clock: () => new Date() });
      },
    );
  }

  const { sql, db } = connect(database.appUrl, { max: config.databasePool, role: database.role });
  lifecycle.onStop('the database connections', () => sql.end({ timeout: 5 }));
  await explained('DATABASE_URL', database.appUrl, () => sql`select 1 from staff limit 1`);
  const { nationalNumberKey, nationalNumberHmacKey } = config.secrets;
  const vault = createVault(nationalNumberKey, nationalNumberHmacKey);
  const deps: Deps = { config, sql, db, log, clock: () => new Date(), vault, webRoot };
  await built;
  listener.serve(createApp(deps));
  lifecycle.onStop('the port', listener.drain);
  say(announcement(config.publicUrl, config.demo ? demoStaff : []));
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
