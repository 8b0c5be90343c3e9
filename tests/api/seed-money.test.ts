import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';

import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { collectStatements } from '#core/bank-files/collect-statements';
import { readBankFile } from '#core/bank-files/read-statements';

import { importStatement } from '../../bff/features/wallet/import-statement.ts';
import { receiveFile } from '../../bff/features/wallet/import/receive-file.ts';
import { trytonSample } from '../../drizzle/seed/tryton-sample.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
let sql: Sql;
beforeAll(async () => {
  app = await startTestApp({ demo: true, now: new Date() });
  sql = app.deps.sql;
});
afterAll(() => app.close());

describe('the demo’s money', () => {
  it('leaves every wallet at what its entries come to, and never below its limit on the way', async () => {
    const wrong = await sql`
      with moves as (
        select credit_account_id as id, amount_cents as cents, created_at, e.id as entry from ledger_entries e
        union all
        select debit_account_id, -amount_cents, created_at, id from ledger_entries
      ), running as (
        select id, sum(cents) over (partition by id order by created_at, entry) as balance,
          row_number() over (partition by id order by created_at desc, entry desc) as last
        from moves
      )
      select a.name, r.balance, a.balance_cents from ledger_accounts a
      join wallets w on w.id = a.wallet_id
      join running r on r.id = a.id
      where (r.last = 1 and r.balance <> a.balance_cents) or r.balance < -w.overdraft_cents`;
    expect([...wrong]).toEqual([]);
  });

  it('lets statements follow each other to the balance of the bank account in the ledger', async () => {
    const broken = await sql`
      select number from (
        select s.number, s.opening_milli, s.closing_milli,
          lag(s.closing_milli) over (partition by s.bank_account_id order by s.closing_on) as previous,
          (select sum(m.amount_milli) from movements m where m.statement_id = s.id) as moved
        from statements s
      ) x where opening_milli + moved <> closing_milli or previous <> opening_milli`;
    expect([...broken]).toEqual([]);
    const [bank] = await sql<{ ledger: number; statement: number }[]>`
      select (select sum(case when debit_account_id = b.ledger_account_id then amount_cents else -amount_cents end)
          from ledger_entries where b.ledger_account_id in (debit_account_id, credit_account_id))::int8 as ledger,
        s.closing_milli / 10 as statement
      from statements s join bank_accounts b on b.id = s.bank_account_id
      order by s.closing_on desc limit 1`;
    expect(bank?.ledger).toBe(bank?.statement);
  });

  it('keeps files that say what was stored', async () => {
    const files = await sql<{ bytes: Buffer; lines: object[] }[]>`
      select c.bytes, (select json_agg(json_build_object('milli', m.amount_milli::text, 'name', m.counterparty_name,
          'iban', m.counterparty_account, 'reference', m.reference,
          'text', m.communication, 'reversal', m.details ? 'reversal') order by m.line)
        from movements m join statements s on s.id = m.statement_id where s.file_id = c.file_id) as lines
      from statement_file_chunks c`;
    expect(files.length).toBeGreaterThan(50);
    for (const { bytes, lines } of files) {
      const { statements, problems } = await collectStatements(readBankFile([bytes] as never));
      expect(problems).toEqual([]);
      const read = statements[0]?.movements.map((line) => ({
        milli: String(line.amount),
        name: line.counterparty.name,
        iban: line.counterparty.iban,
        reference: line.structuredReference?.value ?? null,
        text: line.communication.text,
        reversal: line.reversal,
      }));
      expect(read).toEqual(lines);
    }
  });
});

const sample = path.resolve('../shared/statements/tryton__coda/coda/CODA.txt');

describe('the public sample', () => {
  it.skipIf(!existsSync(sample))('credits two wallets when it is imported', async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of createReadStream(sample)) chunks.push(chunk as Buffer);
    const about = {
      name: 'CODA.txt',
      source: 'upload',
      uploadedBy: null,
      bankAccountId: null,
    } as const;
    const file = await receiveFile(app.deps, chunks as never, { ...about, now: app.clock.now() });
    await importStatement(app.deps, file.id, { now: app.clock.now(), bytes: file.bytes });
    const references = trytonSample.references.map(({ reference }) => reference);
    const paid = await sql<{ reference: string; paidCents: number }[]>`
      select reference, paid_cents from top_ups
      where reference in ${sql(references)} and state = 'paid' order by reference`;
    expect(paid.map(({ paidCents }) => paidCents)).toEqual(
      trytonSample.references.map(({ cents }) => cents),
    );
  });
});
