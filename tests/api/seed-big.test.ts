import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { normaliseName } from '#core/names';
import { disagreements, parseNationalNumber } from '#core/national-number';

import { connect } from '../../bff/infra/database.ts';
import { createVault } from '../../bff/infra/vault.ts';
import { seedBig } from '../../drizzle/seed/big/seed-big.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { testSecrets } from '../support/secrets.ts';

const now = new Date('2026-11-24T10:00:00+01:00');
const accounts = 3000;
const vault = createVault(testSecrets.nationalNumberKey, testSecrets.nationalNumberHmacKey);

const fill = async (sql: Sql): Promise<void> => {
  const config = { secrets: testSecrets };
  const say = () => undefined;
  await sql.begin((tx) => seedBig({ sql: tx, config, clock: () => now, accounts, say }));
};

/** What a load may not leave otherwise than it found it. */
const structureOf = async (sql: Sql): Promise<unknown> => ({
  indexes:
    await sql`select indexname, indexdef from pg_indexes where schemaname = 'public' order by 1`,
  triggers: await sql`
    select tgrelid::regclass::text as table, tgname, tgenabled from pg_trigger order by 1, 2`,
});

let database: TestDatabase;
let sql: Sql;
let before: unknown;
beforeAll(async () => {
  database = await createTestDatabase();
  sql = connect(database.ownerUrl, { max: 1 }).sql;
  before = await structureOf(sql);
  await fill(sql);
}, 120_000);
afterAll(async () => {
  await sql.end();
  await database.drop();
});

describe('a big database', () => {
  it('has every index and trigger again', async () => {
    expect(await structureOf(sql)).toEqual(before);
  });

  it('points nowhere that is not there', async () => {
    const keys = await sql<{ child: string; column: string; parent: string; target: string }[]>`
      select c.conrelid::regclass::text as child, a.attname as column,
        c.confrelid::regclass::text as parent, t.attname as target
      from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      join pg_attribute t on t.attrelid = c.confrelid and t.attnum = c.confkey[1]
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace`;
    expect(keys.length).toBeGreaterThan(50);
    for (const { child, column, parent, target } of keys) {
      const [row] = await sql<{ lost: number }[]>`
        select count(*)::int as lost from ${sql(child)} c
        where c.${sql(column)} is not null
          and not exists (select from ${sql(parent)} p where p.${sql(target)} = c.${sql(column)})`;
      expect({ child, column, lost: row?.lost }).toEqual({ child, column, lost: 0 });
    }
  });

  it('has as many of everything as it should', async () => {
    const [counts] = await sql<Record<string, number>[]>`
      select (select count(*)::int from accounts) as accounts,
        (select count(*)::int from eid_links where ended_at is null) as eid,
        (select count(*)::int from memberships) as memberships,
        (select count(*)::int from sign_in_attempts) as attempts,
        (select count(*)::int from top_ups) as top_ups,
        (select count(*)::int from ledger_entries) as entries`;
    const share = (name: string) => (counts?.[name] ?? 0) / accounts;
    expect(share('accounts')).toBeGreaterThan(1);
    expect(share('eid')).toBeGreaterThan(0.75);
    expect(share('memberships')).toBeGreaterThan(1.2);
    expect(share('attempts')).toBeGreaterThan(3);
    expect(share('topUps')).toBeGreaterThan(0.8);
    expect(share('entries')).toBeGreaterThan(2.5);
  });

  it('encrypts and hashes the national number of each person', async () => {
    const links = await sql<
      { cipher: Buffer; hmac: Buffer; birthDate: string; gender: 'male' | 'female' }[]
    >`
      select e.national_number_cipher as cipher, e.national_number_hmac as hmac, a.birth_date, a.gender
      from eid_links e join accounts a on a.id = e.account_id
      where a.status <> 'anonymised' order by e.id limit 500`;
    for (const { cipher, hmac, birthDate, gender } of links) {
      const number = parseNationalNumber(vault.decrypt(cipher), { today: '2026-11-24' });
      expect(number.ok && disagreements(number, { birthDate, sex: gender })).toEqual([]);
      expect(number.ok && vault.hmac('national-number', number.value).equals(hmac)).toBe(true);
    }
  });

  it('keeps balances, daily sums and last sign-ins that follow from the rows', async () => {
    const wrong = await sql`
      select a.name from ledger_accounts a
      left join (
        select id, sum(cents) as cents from (
          select credit_account_id as id, amount_cents as cents from ledger_entries
          union all select debit_account_id, -amount_cents from ledger_entries) moves group by id
      ) m on m.id = a.id
      where a.kind = 'wallet' and a.balance_cents <> coalesce(m.cents, 0)`;
    expect([...wrong]).toEqual([]);
    const [days] = await sql<{ sum: number; entries: number; expected: number }[]>`
      select sum(delta_cents)::int8 as sum, sum(entries)::int8 as entries,
        (select 2 * count(*) from ledger_entries) as expected from ledger_days`;
    expect(days).toEqual({ sum: 0, entries: days?.expected, expected: days?.expected });
    const late = await sql`
      select a.id from accounts a
      left join lateral (select max(at) as at from sign_in_attempts s
        where s.account_id = a.id and s.result = 'success') s on true
      where date_trunc('second', a.last_sign_in_at) is distinct from date_trunc('second', s.at)`;
    expect([...late]).toEqual([]);
  });

  it('finds every name that the search looks for', async () => {
    const rows = await sql<{ name: string; searchName: string }[]>`
      select first_name || ' ' || last_name as name, search_name from accounts
      union all select name, search_name from organisations`;
    expect(rows.filter(({ name, searchName }) => normaliseName(name) !== searchName)).toEqual([]);
    const [missing] = await sql<{ words: number }[]>`
      select count(*)::int as words
      from (select string_to_table(search_name, ' ') as word from accounts) all_words
      where not exists (select from search_words s where s.word = all_words.word)`;
    expect(missing?.words).toBe(0);
  });

  it('is made in an empty database only', async () => {
    await expect(fill(sql)).rejects.toThrow(/holds more than 1000 accounts already/);
  });
});
