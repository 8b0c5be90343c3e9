import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { normaliseEmail } from '#core/email';
import { parseEnterpriseNumber } from '#core/enterprise-number';
import { parseIban } from '#core/iban';
import { normaliseName } from '#core/names';
import { parseNationalNumber } from '#core/national-number';
import { normalisePhone } from '#core/phone';
import { parseStructuredReference } from '#core/structured-reference';

import { connect } from '../../bff/infra/database.ts';
import { createVault } from '../../bff/infra/vault.ts';
import { seedDemo } from '../../drizzle/seed/demo.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { testSecrets } from '../support/secrets.ts';

const now = '2026-11-24T10:00:00+01:00';
const today = '2026-11-24';
const vault = createVault(testSecrets.nationalNumberKey, testSecrets.nationalNumberHmacKey);

interface Demo {
  database: TestDatabase;
  sql: Sql;
}

const makeDemo = async (): Promise<Demo> => {
  const database = await createTestDatabase();
  const { sql } = connect(database.ownerUrl, { max: 1 });
  const config = { secrets: testSecrets };
  await sql.begin((tx) => seedDemo({ sql: tx, config, clock: () => new Date(now) }));
  return { database, sql };
};

const end = async ({ database, sql }: Demo): Promise<void> => {
  await sql.end();
  await database.drop();
};

let demo: Demo;
let sql: Sql;
beforeAll(async () => {
  demo = await makeDemo();
  sql = demo.sql;
});
afterAll(() => end(demo));

const column = async (table: string, name: string): Promise<string[]> => {
  const rows = await sql<{ value: string }[]>`
    select ${sql(name)} as value from ${sql(table)} where ${sql(name)} is not null`;
  return rows.map(({ value }) => value);
};

describe('what the demo makes up', () => {
  it('passes every check that real numbers pass', async () => {
    const numbers = [
      ...(await column('organisations', 'enterprise_number')),
      ...(await column('co_ownerships', 'enterprise_number')),
    ];
    expect(numbers.filter((number) => !parseEnterpriseNumber(number).ok)).toEqual([]);
    const ibans = [
      ...(await column('bank_accounts', 'iban')),
      ...(await column('movements', 'counterparty_account')),
      ...(await column('refunds', 'to_iban')),
    ];
    expect(ibans.filter((iban) => !parseIban(iban).ok)).toEqual([]);
    const references = await column('top_ups', 'reference');
    expect(references.filter((reference) => !parseStructuredReference(reference).ok)).toEqual([]);
    const phones = [
      ...(await column('accounts', 'phone')),
      ...(await column('organisations', 'phone')),
    ];
    expect(phones.filter((phone) => normalisePhone(phone) !== phone)).toEqual([]);
    expect(numbers.length * ibans.length * references.length * phones.length).toBeGreaterThan(0);
  });

  it('gives every eID a national number that agrees with the person', async () => {
    const links = await sql<{ cipher: Buffer; hmac: Buffer; birthDate: string; gender: string }[]>`
      select e.national_number_cipher as cipher, e.national_number_hmac as hmac, a.birth_date,
        a.gender
      from eid_links e join accounts a on a.id = e.account_id where a.status <> 'anonymised'`;
    expect(links.length).toBeGreaterThan(200);
    for (const { cipher, hmac, birthDate, gender } of links) {
      const number = vault.decrypt(cipher);
      expect(parseNationalNumber(number, { today })).toMatchObject({
        ok: true,
        birthDate,
        sex: gender,
      });
      expect(vault.hmac('national-number', number).equals(hmac)).toBe(true);
    }
  });

  it('writes addresses to which no mail can go', async () => {
    const addresses = [
      ...(await column('accounts', 'email')),
      ...(await column('organisations', 'email')),
      ...(await column('memberships', 'email')),
      ...(await column('mails', 'to_address')),
      ...(await column('staff', 'email')),
    ];
    const reachable = addresses.filter(
      (address) => normaliseEmail(address) !== address || !/\.(example|invalid)$/.test(address),
    );
    expect(reachable).toEqual([]);
  });

  it('folds names as the search does', async () => {
    const rows = await sql<{ name: string; searchName: string }[]>`
      select first_name || ' ' || last_name as name, search_name from accounts
      union all select name, search_name from organisations
      union all select name, search_name from co_ownerships`;
    expect(rows.filter(({ name, searchName }) => normaliseName(name) !== searchName)).toEqual([]);
  });
});

describe('the demo', () => {
  /** Every row of every table as a hash, without what is secret by nature or chosen by the database. */
  const prints = async ({ sql: own }: Demo): Promise<Record<string, string>> => {
    const columns = await own<{ table: string; names: string[] }[]>`
      select c.table_name as table, array_agg(c.column_name::text) as names
      from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type <> 'bytea'
        and c.column_name not in ('password', 'debit_account_id', 'credit_account_id')
        and c.table_name not in ('ledger_days', 'ledger_accounts')
      group by 1`;
    const entries = await Promise.all(
      columns.map(async ({ table, names }) => {
        const [row] = await own<{ print: string }[]>`
          select md5(coalesce(string_agg(line, '|' order by line), '')) as print
          from (select row(${own(names)})::text as line from ${own(table)}) lines`;
        return [table, row?.print ?? ''] as const;
      }),
    );
    return Object.fromEntries(entries);
  };

  it('is the same one whenever it is made at the same moment', async () => {
    const again = await makeDemo();
    expect(await prints(again)).toEqual(await prints(demo));
    await end(again);
  });
});
