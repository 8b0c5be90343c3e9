import postgres from 'postgres';

import { connect } from '../../bff/infra/database.ts';
import { appRole } from '../../bff/infra/embedded-postgres.ts';
import { migrateDatabase } from '../../bff/infra/migrate.ts';
import { seedDemo } from '../../drizzle/seed/demo.ts';
import { testSecrets } from './secrets.ts';

/** Databases of the run's server that tests clone; nobody ever works in them. */
export const emptyTemplate = 'balie_template';
export const demoTemplate = 'balie_demo_template';

export const appPassword = 'temporary';

/** Any number: whoever holds this lock makes the demo's template. */
const lockKey = 5_020_199;

const onDatabase = (adminUrl: string, name: string): string =>
  Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;

/** Makes the empty, migrated template and lets the application's role sign in. */
export const makeEmptyTemplate = async (adminUrl: string): Promise<void> => {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    await admin.unsafe(`create database ${emptyTemplate}`);
    await migrateDatabase(onDatabase(adminUrl, emptyTemplate));
    await admin.unsafe(`alter role ${appRole} login password '${appPassword}'`);
  } finally {
    await admin.end();
  }
};

const seedInto = async (url: string): Promise<void> => {
  const { sql } = connect(url, { max: 1 });
  try {
    await sql.begin((transaction) =>
      seedDemo({ sql: transaction, config: { secrets: testSecrets }, clock: () => new Date() }),
    );
    await sql`analyze`;
  } finally {
    await sql.end();
  }
};

/** Makes the template with the demo's data, unless the run has it already. */
export const ensureDemoTemplate = async (adminUrl: string): Promise<void> => {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    await admin`select pg_advisory_lock(${lockKey})`;
    const [found] = await admin`select 1 from pg_database where datname = ${demoTemplate}`;
    if (found) return;
    const draft = `${demoTemplate}_draft`;
    await admin.unsafe(`drop database if exists ${draft}`);
    await admin.unsafe(`create database ${draft} template ${emptyTemplate} strategy file_copy`);
    await seedInto(onDatabase(adminUrl, draft));
    await admin.unsafe(`alter database ${draft} rename to ${demoTemplate}`);
  } finally {
    await admin.end();
  }
};
