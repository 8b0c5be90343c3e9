import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, expect, it } from 'vitest';

import type { RepresentativeRun } from '#contract/mandates';

import { continueRuns } from '../../bff/features/mandates/continue-runs.ts';
import {
  balanceOf,
  type MandateDesk,
  mandateDesk,
  ok,
  reason,
  tariffs,
  walletWith,
} from '../fixtures/mandates/desk.ts';
import { manyBuildings, officeOf } from '../fixtures/mandates/office.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const worker = path.resolve(import.meta.dirname, '../fixtures/mandates/run-worker.ts');
const count = 500;
const unknown = 40;
/** 460 fees of € 106,50, and 40 with surcharge and VAT. */
const cost = 460 * 10_650 + 40 * (10_650 + 3_700 + 777);

let database: TestDatabase;
let app: TestApp;
let desk: MandateDesk;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await startTestApp({ database });
  await tariffs(app);
  desk = await mandateDesk(app);
});
afterAll(async () => {
  await app?.close();
  await database?.drop();
});

const filedRows = async (): Promise<number> => {
  const [row] = await app.owner<{ n: number }[]>`
    select count(*)::int as n from representative_run_rows where state = 'filed'`;
  return row?.n ?? 0;
};

/** Lets a process of its own work until so many rows are filed, and kills it without warning. */
const workAndKill = async (rows: number): Promise<void> => {
  const now = app.clock.now().toISOString();
  const child = spawn(process.execPath, [worker, database.appUrl, now], { stdio: 'inherit' });
  const ended = once(child, 'exit');
  while ((await filedRows()) < rows && child.exitCode === null) await sleep(5);
  child.kill('SIGKILL');
  expect((await ended)[1]).toBe('SIGKILL');
};

it('files each of 500 co-ownerships once, for the exact fee, though killed midway', async () => {
  const office = await officeOf(app, desk);
  await manyBuildings(app, office, { count, unknown });
  const walletId = await walletWith(app, cost);
  const { id: documentId } = (await desk.upload('other')).body;
  const body = {
    lastDay: '2026-12-31',
    replacementId: office.successor,
    documentId,
    paidBy: 'wallet',
    walletId,
  };
  const shown = await desk.client.post<{ totalCents: number; filings: number }>(
    `/api/representatives/${office.leaver}/preview-leaving`,
    body,
  );
  expect(shown.body).toMatchObject({ filings: count, totalCents: cost });
  const run = ok(
    await desk.client.post<RepresentativeRun>(`/api/representatives/${office.leaver}/leave`, {
      ...body,
      expectedCents: cost,
      reason,
    }),
  );

  await workAndKill(60);
  await workAndKill(170);
  const half = await filedRows();
  expect(half).toBeGreaterThanOrEqual(170);
  expect(half).toBeLessThan(count);
  const address = `/api/representative-runs/${run.id}`;
  expect((await desk.client.get(address)).body).toMatchObject({ state: 'running', filed: half });

  const signal = new AbortController().signal;
  await Promise.all([continueRuns(app.deps, signal), continueRuns(app.deps, signal)]);

  expect((await desk.client.get(address)).body).toMatchObject({
    state: 'done',
    waiting: 0,
    filed: count,
    refused: 0,
    chargedCents: cost,
  });
  const [facts] = await app.owner`
    select count(*)::int as filings, count(distinct co_ownership_id)::int as buildings,
      sum(fee_cents + vat_cents)::int as cents,
      (select count(*)::int from filing_documents where document_id = ${documentId}) as proofs,
      (select sum(amount_cents)::int from ledger_entries where kind = 'filing-fee') as charged,
      (select count(distinct filing_id)::int from ledger_entries where kind = 'filing-fee') as paid,
      (select count(*)::int from mandates where representative_id = ${office.leaver}) as left_over,
      (select count(*)::int from audit_events where action = 'mandates.file-leaving'
        and outcome = 'done') as traces
    from filings where kind = 'representative-replaced'`;
  expect(facts).toEqual({
    filings: count,
    buildings: count,
    cents: cost,
    proofs: count,
    charged: cost,
    paid: count,
    left_over: 0,
    traces: count,
  });
  expect(await balanceOf(app, walletId)).toBe(0);
}, 240_000);
