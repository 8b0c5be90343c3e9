import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../support/app.ts';
import { signIn } from '../support/staff.ts';

let app: TestApp;
let sql: Sql;
beforeAll(async () => {
  app = await startTestApp({ demo: true, now: new Date() });
  sql = app.deps.sql;
});
afterAll(() => app.close());

const column = async (table: string, name: string): Promise<string[]> => {
  const rows = await sql<{ value: string }[]>`
    select ${sql(name)} as value from ${sql(table)} where ${sql(name)} is not null`;
  return rows.map(({ value }) => value);
};

describe('the demo’s troubles', () => {
  const blockOf = async (username: string) => {
    const { client } = await signIn(app, 'helpdesk');
    const [row] = await sql<{ id: string }[]>`select id from accounts where username = ${username}`;
    const reply = await client.get<{
      block: {
        kind: string;
        cause: { code: string; params: Record<string, string> } | null;
      } | null;
      flags: { code: string }[];
      emailChange: { mayDecide: boolean } | null;
    }>(`/api/accounts/${row?.id}`);
    expect(reply.status).toBe(200);
    return reply.body;
  };

  it('stop the people of the tour for the reason that the tour tells', async () => {
    const jan = await blockOf('jan.peeters');
    expect(jan.block?.cause).toMatchObject({
      code: 'accreditation-missing',
      params: { state: 'wait', sourceCode: 'fonds-323' },
    });
    const isabelle = await blockOf('isabelle.lambert');
    expect(isabelle.block?.cause).toMatchObject({
      code: 'accreditation-missing',
      params: { state: 'overdue' },
    });
    expect((await blockOf('marie.dupont')).block?.cause?.code).toBe('not-activated');
    expect((await blockOf('sofie.claes')).block?.cause?.code).toBe('membership-awaiting');
    expect((await blockOf('lien.dhondt')).block?.cause?.code).toBe('eid-not-linked');
    expect((await blockOf('philippe.leroy')).emailChange?.mayDecide).toBe(true);
    expect((await blockOf('els.maes')).flags.map(({ code }) => code)).toContain('work-email');
  });

  it.each([
    ['movements', 'outcome', 11],
    ['filings', 'state', 6],
    ['privacy_requests', 'kind', 4],
    ['eid_conflicts', 'resolution', 4],
    ['top_ups', 'state', 5],
    ['memberships', 'status', 4],
    ['sign_in_attempts', 'error', 12],
    ['tickets', 'state', 3],
  ])('fill %s with %s of many kinds', async (table, name, kinds) => {
    expect(new Set(await column(table, name)).size).toBeGreaterThanOrEqual(kinds);
  });
});
