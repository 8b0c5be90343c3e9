import type { TransactionSql } from 'postgres';

import { makeBelgianIban } from '#core/iban';
import type { Config } from '#infra/config';
import { StartError } from '#infra/start-error';
import { createVault } from '#infra/vault';

import { copyLines } from '../copy.ts';
import { seedDemo } from '../demo.ts';
import { createRandom, type Random } from '../random.ts';
import { makeCards } from './accounts.ts';
import { catchUp } from './after-load.ts';
import { readCatalogue } from './catalogue.ts';
import { makeDoubles } from './desks.ts';
import { withoutIndexes, withoutTriggers } from './indexes.ts';
import { memberships } from './memberships.ts';
import { makeOffices, numbersOf } from './offices.ts';
import { makePopulation } from './population.ts';
import { makeAttempts } from './sign-ins.ts';
import { type BigTable, bigTables, type BigWorld } from './tables.ts';

/** Rows made for a million accounts; smaller databases get their part. */
const perMillion = {
  offices: 120_000,
  attempts: 3_000_000,
  steps: 2_600_000,
  tickets: 200_000,
  requests: 6_000,
  doubles: 10_000,
};

export interface BigOptions {
  sql: TransactionSql;
  config: Pick<Config, 'secrets'>;
  clock: () => Date;
  /** Accounts to make beside the demo's, at least 100. */
  accounts: number;
  /** Told about every step, with what came of it. */
  say: (line: string) => void;
}

/**
 * Fills an empty, migrated database with the demo and with many accounts more and all that belongs
 * to them, in the caller's transaction. The same moment and number give the same rows, ciphertexts
 * aside. The caller vacuums afterwards.
 * @throws StartError when the database holds accounts already
 */
export const seedBig = async ({ sql, config, clock, accounts, say }: BigOptions): Promise<void> => {
  await refuseUnlessEmpty(sql);
  const now = clock();
  await seedDemo({ sql, config, clock: () => now });
  say('demo data made');
  const started = performance.now();
  const world = await plan(sql, { config, now, accounts });
  const tables = bigTables(world);
  say(`${accounts} people made up in ${seconds(started)}`);
  const names = [...new Set(tables.map(({ table }) => table)), 'search_words', 'ledger_days'];
  await sql`set local maintenance_work_mem = '1GB'`;
  await withoutTriggers(sql, names, async () => {
    let loaded = 0;
    await withoutIndexes(sql, names, async () => {
      for (const table of tables) await load(sql, table, say);
      await catchUp(sql);
      loaded = performance.now();
    });
    say(`indexes in ${seconds(loaded)}`);
  });
};

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const load = async (
  sql: TransactionSql,
  { table, columns, lines }: BigTable,
  say: BigOptions['say'],
): Promise<void> => {
  const started = performance.now();
  const count = await copyLines(sql, table, columns.trim().split(/\s+/), lines());
  say(`${table}: ${count} rows in ${seconds(started)}`);
};

const refuseUnlessEmpty = async (sql: TransactionSql): Promise<void> => {
  const [found] = await sql<{ accounts: string }[]>`
    select count(*) as accounts from (select from accounts limit 1000) few`;
  const count = Number(found?.accounts ?? 0);
  if (count === 0) return;
  throw new StartError(
    `The database holds ${count < 1000 ? count : 'more than 1000'} accounts already. A big one is ` +
      'made in an empty database only: set DATA_DIR to a new folder, or give another --url.',
  );
};

const plan = async (
  sql: TransactionSql,
  { config, now, accounts }: { config: BigOptions['config']; now: Date; accounts: number },
): Promise<BigWorld> => {
  const random = createRandom(`balie ${accounts}`);
  const share = (count: number) => Math.max(10, Math.round((count * accounts) / 1_000_000));
  const { nationalNumberKey, nationalNumberHmacKey } = config.secrets;
  const vault = createVault(nationalNumberKey, nationalNumberHmacKey);
  const catalogue = await readCatalogue(sql);
  const moment = now.getTime();
  const people = makePopulation(random.fork('people'), accounts, now);
  const offices = makeOffices(random.fork('offices'), people, {
    count: share(perMillion.offices),
    tools: catalogue.tools.length,
  });
  const doubles = makeDoubles(random.fork('doubles'), people, share(perMillion.doubles));
  for (const { account, office, status } of memberships(random.fork('memberships'), people, {
    offices,
    now: moment,
  })) {
    if (status === 'confirmed' && people.office[account] === -1) people.office[account] = office;
  }
  const attempts = makeAttempts(random.fork('attempts'), people, {
    offices,
    tools: catalogue.tools,
    count: share(perMillion.attempts),
    now: moment,
  });
  const usernames = await sql<{ username: string }[]>`select username from accounts`;
  const numbers = await sql<{ number: string }[]>`
    select enterprise_number as number from organisations`;
  const officers = await sql<{ id: string }[]>`
    select id from staff where 'privacy' = any (roles) order by id limit 2`;
  return {
    random,
    now: moment,
    vault,
    catalogue,
    people,
    offices,
    cards: makeCards(people, vault),
    attempts,
    doubles,
    taken: { usernames: new Set(usernames.map(({ username }) => username)) },
    enterpriseNumbers: numbersOf(offices.count, new Set(numbers.map(({ number }) => number))),
    bank: await addBank(sql, random),
    officers: officers.map(({ id }) => id),
    steps: share(perMillion.steps),
    tickets: share(perMillion.tickets),
    requests: share(perMillion.requests),
  };
};

const addBank = async (sql: TransactionSql, random: Random): Promise<BigWorld['bank']> => {
  const iban = makeBelgianIban('734', random.digits(7));
  const name = 'Immo-Connect, wallets';
  const [row] = await sql<{ id: string; ledgerAccountId: string }[]>`
    with book as (insert into ledger_accounts (kind, name) values ('bank', ${name}) returning id)
    insert into bank_accounts (iban, bic, name, ledger_account_id)
    select ${iban}, 'KREDBEBB', ${name}, id from book
    returning id, ledger_account_id as "ledgerAccountId"`;
  if (!row) throw new Error('the bank account was not made');
  return { ...row, iban };
};
