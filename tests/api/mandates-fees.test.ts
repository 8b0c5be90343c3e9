import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { FilingRecord } from '#contract/mandates';

import {
  balanceOf,
  completeFiling,
  type MandateDesk,
  mandateDesk,
  ok,
  reason,
  tariffs,
  walletWith,
} from '../fixtures/mandates/desk.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
let desk: MandateDesk;

beforeAll(async () => {
  app = await startTestApp();
  await tariffs(app);
  desk = await mandateDesk(app);
});
afterAll(() => app?.close());

const show = async (id: string) => ok(await desk.filing<FilingRecord>(id));
const evidence = { evidence: 'receipt 4711' };

const entriesOf = (filingId: string) => app.owner`
  select e.kind, d.kind as debit, c.kind as credit, e.amount_cents::int as cents
  from ledger_entries e
  join ledger_accounts d on d.id = e.debit_account_id
  join ledger_accounts c on c.id = e.credit_account_id
  where e.filing_id = ${filingId} order by e.kind, c.kind`;

describe('the fee', () => {
  it('of a co-ownership unknown to the KBO bears surcharge and VAT, once', async () => {
    const { filingId, version, coOwnershipId, mandateId } = await completeFiling(
      desk,
      {},
      { enterpriseNumber: undefined },
    );
    const sent = await desk.post<{ version: number }>(`/api/filings/${filingId}/submit`, {
      version,
      ...evidence,
    });
    expect(await entriesOf(filingId)).toEqual([
      { kind: 'filing-fee', debit: 'fees-receivable', credit: 'kbo-fees', cents: 14_350 },
      { kind: 'filing-fee', debit: 'fees-receivable', credit: 'vat', cents: 777 },
    ]);
    const end = await desk.post<{ filingId: string }>(`/api/mandates/${mandateId}/end`, {
      version: 1,
      lastDay: '2028-12-31',
    });
    expect((await show(end.filingId)).fee).toMatchObject({ surchargeCents: 0, totalCents: 10_650 });

    const accepted = await desk.post<{ version: number }>(`/api/filings/${filingId}/accept`, {
      ...sent,
      ...evidence,
    });
    const without = { ...accepted, ...evidence, reason };
    expect(await desk.client.post(`/api/filings/${filingId}/register`, without)).toMatchObject({
      status: 409,
      body: { code: 'mandates.enterprise-number-needed' },
    });
    const body = { ...accepted, ...evidence, enterpriseNumber: '0403.019.261' };
    await desk.post(`/api/filings/${filingId}/register`, body);
    const building = await desk.client.get(`/api/co-ownerships/${coOwnershipId}`);
    expect(building.body).toMatchObject({ enterpriseNumber: '0403019261' });
  });

  it('that a wallet cannot bear is refused and nothing is sent', async () => {
    const walletId = await walletWith(app, 10_649);
    const { filingId, version } = await completeFiling(desk, { paidBy: 'wallet', walletId });
    const body = { version, reason, ...evidence };
    expect(await desk.client.post(`/api/filings/${filingId}/submit`, body)).toMatchObject({
      status: 409,
      body: { code: 'wallet.insufficient' },
    });
    expect(await show(filingId)).toMatchObject({ state: 'complete', feeCents: null, version });
    expect(await entriesOf(filingId)).toEqual([]);
    expect(await balanceOf(app, walletId)).toBe(10_649);
  });

  it('without tariff for the day blocks, with the day', async () => {
    const { filingId, version } = await completeFiling(desk);
    const body = { version, reason, ...evidence, at: '2025-12-31T10:00:00.000Z' };
    expect(await desk.client.post(`/api/filings/${filingId}/submit`, body)).toMatchObject({
      status: 409,
      body: { code: 'no-tariff', params: { day: '2025-12-31' } },
    });
    expect(await entriesOf(filingId)).toEqual([]);
  });

  it('comes back when the counter returns it, and the filing can be made again', async () => {
    const walletId = await walletWith(app, 30_000);
    const { filingId, version } = await completeFiling(desk, { paidBy: 'wallet', walletId });
    const sent = await desk.post<{ version: number }>(`/api/filings/${filingId}/submit`, {
      version,
      ...evidence,
    });
    const refusal = { ...sent, ...evidence, feeReturned: true };
    const refused = await desk.post<{ version: number }>(
      `/api/filings/${filingId}/refuse`,
      refusal,
    );
    expect(await balanceOf(app, walletId)).toBe(30_000);
    expect((await entriesOf(filingId)).map(({ kind }) => kind)).toEqual(['filing-fee', 'reversal']);
    const again = await desk.post<{ id: string }>(`/api/filings/${filingId}/refile`, {
      version: refused.version,
    });
    expect(await show(again.id)).toMatchObject({ state: 'draft', wallet: { id: walletId } });
    expect((await show(again.id)).documents).toHaveLength(1);
  });

  it('stays with the counter when it is not returned', async () => {
    const { filingId, version } = await completeFiling(desk);
    const path = `/api/filings/${filingId}`;
    const sent = await desk.post<{ version: number }>(`${path}/submit`, { version, ...evidence });
    await desk.post(`${path}/refuse`, { ...sent, ...evidence, feeReturned: false });
    expect(await entriesOf(filingId)).toHaveLength(1);
  });
});
