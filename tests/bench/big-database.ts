import path from 'node:path';

import postgres, { type Sql } from 'postgres';

import { readConfig } from '../../bff/infra/config.ts';
import { connect } from '../../bff/infra/database.ts';
import { migrateDatabase } from '../../bff/infra/migrate.ts';
import { openDatabase } from '../../bff/infra/open-database.ts';
import { createVault, type Vault } from '../../bff/infra/vault.ts';
import { seedBig } from '../../drizzle/seed/big/seed-big.ts';

const checkout = path.resolve(import.meta.dirname, '../..');

export interface BigDatabase {
  ownerUrl: string;
  appUrl: string;
  owner: Sql;
  vault: Vault;
  /** Environment of a BFF over this database. */
  env: Record<string, string>;
  close: () => Promise<void>;
}

/** Opens the database of this size under `.data/`, and makes it first when it is not there. */
export const openBigDatabase = async (
  accounts: number,
  say: (text: string) => void,
): Promise<BigDatabase> => {
  const config = readConfig({ DATA_DIR: path.join(checkout, `.data/bench-${accounts}`) });
  const database = await openDatabase(config);
  await migrateDatabase(database.ownerUrl);
  const owner = postgres(database.ownerUrl, { max: 2, onnotice: () => undefined });
  const { secrets } = config;
  const vault = createVault(secrets.nationalNumberKey, secrets.nationalNumberHmacKey);
  const [{ empty } = { empty: true }] = await owner<{ empty: boolean }[]>`
    select not exists (select from accounts) as empty`;
  if (empty) {
    say(`Making a database of ${accounts} accounts…`);
    await fill(database.ownerUrl, { config, accounts, say });
  }
  return {
    ownerUrl: database.ownerUrl,
    appUrl: database.appUrl,
    owner,
    vault,
    env: {
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      NATIONAL_NUMBER_KEY: secrets.nationalNumberKey.toString('base64'),
      NATIONAL_NUMBER_HMAC_KEY: secrets.nationalNumberHmacKey.toString('base64'),
      SESSION_SECRET: secrets.sessionSecret,
      PORTAL_SECRET: secrets.portalSecret,
      LOG_LEVEL: 'warn',
    },
    close: async () => {
      await owner.end();
      await database.close();
    },
  };
};

const fill = async (
  url: string,
  options: Pick<Parameters<typeof seedBig>[0], 'config' | 'accounts' | 'say'>,
): Promise<void> => {
  const { sql } = connect(url, { max: 1 });
  try {
    await sql.begin((transaction) =>
      seedBig({ ...options, sql: transaction, clock: () => new Date() }),
    );
    await sql`vacuum analyze`;
  } finally {
    await sql.end();
  }
};
