import type { Sql } from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { connect, inTransaction } from '../../bff/infra/database.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let sql: Sql;

beforeAll(async () => {
  database = await createTestDatabase();
  ({ sql } = connect(database.appUrl, { max: 2 }));
});

afterAll(async () => {
  await sql?.end();
  await database?.drop();
});

const moment = new Date('2026-11-24T10:00:00.000Z');

it('gives moments as Date, days as text and counts as numbers', async () => {
  const [row] = await sql`
    select ${moment}::timestamptz as at, '2026-11-24'::date as day, 5::int8 as count,
      9007199254740993::int8 as big`;
  expect(row).toEqual({ at: moment, day: '2026-11-24', count: 5, big: 9007199254740993n });
});

it.each(['date', 'timestamp', 'time', 'jsonb', 'date[]'])(
  'answers or refuses an odd value for %s instead of ending the process',
  async (type) => {
    const odd = [moment] as unknown as string;
    const outcome = await sql`select ${odd}::${sql.unsafe(type)}`.then(
      () => 'answered',
      (error: { code: string }) => error.code,
    );
    expect(outcome).toMatch(/^(answered|22|42)/);
    expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
  },
);

it('reads types in a transaction as outside of one', async () => {
  const rows = await inTransaction({ sql }, (tx) => tx.sql`select ${moment}::timestamptz as at`);
  expect(rows).toEqual([{ at: moment }]);
});
