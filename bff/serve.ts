import { demoStaff } from '../drizzle/seed/demo-staff.ts';
import { seedDemo } from '../drizzle/seed/demo.ts';
import { createApp } from './app.ts';
import { jobs } from './jobs.ts';
import { announcement } from './infra/announce.ts';
import { buildConsole, webRoot } from './infra/build-console.ts';
import type { Config } from './infra/config.ts';
import type { Deps } from './infra/context.ts';
import { connect } from './infra/database.ts';
import { startJobs } from './infra/jobs.ts';
import type { Lifecycle } from './infra/lifecycle.ts';
import type { Listener } from './infra/listen.ts';
import { createLog } from './infra/log.ts';
import { migrateDatabase } from './infra/migrate.ts';
import { explained, type OpenDatabase } from './infra/open-database.ts';
import { seedOnce } from './infra/seed-once.ts';
import { createVault } from './infra/vault.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const clock = (): Date => new Date();

/**
 * Migrations, demo and console → app. Whatever it opens, the lifecycle closes.
 * @throws StartError, one line for the person at the terminal
 */
export const serve = async (
  config: Config,
  { ownerUrl, appUrl, role, names }: OpenDatabase,
  listener: Listener,
  lifecycle: Lifecycle,
): Promise<void> => {
  // The bundler works beside migrations and seed, which mostly wait for the disk.
  const bundling = new AbortController();
  lifecycle.onStop('the bundler', () => bundling.abort());
  const built =
    process.env['NODE_ENV'] === 'development'
      ? null
      : buildConsole(bundling.signal, () => say('Building the console…'));
  built?.catch(() => undefined);

  await explained(names.owner, ownerUrl, () => migrateDatabase(ownerUrl));
  if (config.demo) {
    const announce = () => say('Making the demo data…');
    await seedOnce(ownerUrl, announce, (sql) => seedDemo({ sql, config, clock }));
  }

  const { sql, db } = connect(appUrl, { max: config.databasePool, role });
  lifecycle.onStop('the database connections', () => sql.end({ timeout: 5 }));
  await explained(names.app, appUrl, () => sql`select 1 from staff limit 1`);
  const { nationalNumberKey, nationalNumberHmacKey } = config.secrets;
  const vault = createVault(nationalNumberKey, nationalNumberHmacKey);
  const log = createLog(config.logLevel);
  const deps: Deps = { config, sql, db, log, clock, vault, webRoot };
  await built;
  const background = await startJobs(deps, jobs);
  lifecycle.onStop('background work', background.stop);
  listener.serve(createApp(deps));
  lifecycle.onStop('the port', listener.drain);
  say(announcement(config.publicUrl, config.demo ? demoStaff : []));
};
