import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let app: Sql;

beforeAll(async () => {
  database = await createTestDatabase();
  app = postgres(database.appUrl, { max: 1 });
});

afterAll(async () => {
  await app?.end();
  await database?.drop();
});

describe('the application’s database role', () => {
  it('owns nothing and is no superuser', async () => {
    const [row] = await app`
      select current_user as name, session_user as login,
        (select rolsuper from pg_roles where rolname = current_user) as super,
        (select count(*)::int from pg_tables where tableowner = current_user) as owned`;
    expect(row).toEqual({ name: 'balie_app', login: 'balie_app', super: false, owned: 0 });
  });

  it.each([
    'update audit_events set action = action',
    'delete from audit_events',
    'truncate audit_events',
    'update ledger_entries set amount_cents = 1',
    'delete from ledger_entries',
    'truncate ledger_entries',
    'alter table ledger_entries disable trigger all',
    'drop trigger audit_events_append_only on audit_events',
    'create table escape (id int)',
    'set role balie_owner',
  ])('is refused: %s', async (statement) => {
    await expect(app.unsafe(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
