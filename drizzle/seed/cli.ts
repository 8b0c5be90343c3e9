import { parseArgs } from 'node:util';

import postgres from 'postgres';

import { type Config, readConfig } from '#infra/config';
import { takeInstanceLock } from '#infra/instance-lock';
import { createLifecycle } from '#infra/lifecycle';
import { migrateDatabase } from '#infra/migrate';
import { explained, openDatabase } from '#infra/open-database';
import { seedOnce } from '#infra/seed-once';
import { reasonOf, StartError } from '#infra/start-error';

import { seedBig } from './big/seed-big.ts';

const usage = `Usage: npm run seed -- --accounts N [--url postgres://…]
  --accounts N  fills an empty database with the demo and N accounts more (100 to 5000000)
  --url URL     a server of your own, as DATABASE_URL; without it the embedded one (DATA_DIR)
`;

const complain = (line: string): void => void process.stderr.write(`${line}\n`);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Whatever breaks because of Ctrl-C is no news: the transaction is gone with it. */
const lifecycle = createLifecycle((line) => {
  if (!lifecycle.isStopping()) complain(line);
});

/** Undefined for anything but a whole number within bounds. */
const readCount = (text: string | undefined): number | undefined => {
  const count = Number(text);
  return Number.isInteger(count) && count >= 100 && count <= 5_000_000 ? count : undefined;
};

const readArguments = () => {
  try {
    const { values } = parseArgs({
      options: { accounts: { type: 'string' }, url: { type: 'string' } },
    });
    return { accounts: readCount(values.accounts), url: values.url };
  } catch {
    return { accounts: undefined, url: undefined };
  }
};

/** Opens or starts the database; Ctrl-C stops it again in order, with nothing half done. */
const fill = async (config: Config, accounts: number): Promise<void> => {
  let filled = false;
  lifecycle.onStop('the note', () => {
    if (!filled) complain('Nothing was changed.');
  });
  if (config.database.kind === 'embedded') {
    lifecycle.onStop('the lock', await takeInstanceLock(config.dataDir, config.publicUrl));
  }
  const database = await openDatabase(config);
  lifecycle.onStop('PostgreSQL', database.close);
  const { ownerUrl, names } = database;
  await explained(names.owner, ownerUrl, () => migrateDatabase(ownerUrl));
  await explained(names.owner, ownerUrl, () => seedAll(ownerUrl, config, accounts));
  filled = true;
};

const seedAll = async (ownerUrl: string, config: Config, accounts: number): Promise<void> => {
  let made = false;
  await seedOnce(
    ownerUrl,
    () => say(`Making ${accounts} accounts and all that belongs to them…`),
    async (sql) => {
      await seedBig({ sql, config, accounts, clock: () => new Date(), say });
      made = true;
    },
  );
  if (!made) {
    throw new StartError(
      'The database holds demo data already. A big one is made in an empty database only: ' +
        'set DATA_DIR to a new folder, or give another --url.',
    );
  }
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql`vacuum (analyze)`;
  } finally {
    await sql.end();
  }
};

const main = async (): Promise<number> => {
  const { accounts, url } = readArguments();
  if (accounts === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const started = performance.now();
  const env = url === undefined ? process.env : { ...process.env, DATABASE_URL: url };
  await fill(readConfig(env), accounts);
  say(`Done in ${((performance.now() - started) / 1000).toFixed(0)} s.`);
  return 0;
};

try {
  await lifecycle.stop(await main());
} catch (error) {
  if (!lifecycle.isStopping()) {
    const known = error instanceof StartError;
    complain(known ? error.message : `Seeding failed: ${reasonOf(error)}`);
  }
  await lifecycle.stop(1);
}
