import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { TariffView } from '#contract/mandates';

import { auditOf, mandateDesk, ok, reason, statusesOf } from '../fixtures/mandates/desk.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { signIn } from '../support/staff.ts';

let app: TestApp;
let admin: Client;

beforeAll(async () => {
  app = await startTestApp();
  admin = (await signIn(app, 'admin')).client;
});
afterAll(() => app?.close());

const year2021 = {
  validFrom: '2021-01-01',
  validUntil: '2021-12-31',
  filingCents: 9_050,
  newCoOwnershipCents: 3_700,
  vatBasisPoints: 2_100,
  source: 'published tariff 2021',
};
const add = (fields: object) =>
  admin.post<TariffView>('/api/tariffs', { ...year2021, reason, ...fields });
const list = async () =>
  ok(await admin.get<{ items: TariffView[]; missingFrom: string | null }>('/api/tariffs'));

describe('tariffs', () => {
  it('are missing until admin enters them, and nobody guesses', async () => {
    expect(await list()).toEqual({ items: [], missingFrom: '2026-11-24' });
    await add({});
    expect(await list()).toMatchObject({ items: [year2021], missingFrom: '2026-11-24' });
    const desk = await mandateDesk(app);
    const building = await desk.coOwnership();
    const { id } = await desk.naturalSyndic();
    const { filingId } = await desk.mandate(building.id, id);
    expect((await desk.filing(filingId)).body).toMatchObject({
      fee: { ok: false, code: 'no-tariff', day: '2026-11-24' },
    });
  });

  it('of one day are never two, however they come', async () => {
    expect(await add({ validFrom: '2021-06-01', validUntil: null })).toMatchObject({
      status: 409,
      body: { code: 'mandates.tariff-overlap' },
    });
    const next = { validFrom: '2022-01-01', validUntil: '2022-12-31' };
    const replies = await Promise.all([add(next), add(next), add(next)]);
    expect(statusesOf(replies)).toEqual([200, 409, 409]);
    await expect(
      app.owner`insert into tariffs (valid_from, valid_until, filing_cents,
        new_co_ownership_cents, source) values ('2022-12-31', '2023-01-31', 1, 1, 'by hand')`,
    ).rejects.toMatchObject({ constraint_name: 'tariffs_one_a_day' });
  });

  it('without last day end where the next begins', async () => {
    ok(await add({ validFrom: '2025-01-01', validUntil: null }));
    expect((await list()).missingFrom).toBeNull();
    ok(await add({ validFrom: '2026-01-01', validUntil: '2026-12-31', filingCents: 10_650 }));
    const { items, missingFrom } = await list();
    expect(items.slice(0, 2)).toMatchObject([
      { validFrom: '2026-01-01', filingCents: 10_650 },
      { validFrom: '2025-01-01', validUntil: '2025-12-31' },
    ]);
    expect(missingFrom).toBe('2027-01-01');
  });

  it('that charged something keep their amounts', async () => {
    const { items } = await list();
    const current = items[0];
    const desk = await mandateDesk(app);
    const building = await desk.coOwnership();
    const { id } = await desk.naturalSyndic();
    const { filingId } = await desk.mandate(building.id, id);
    await desk.upload('decision-extract', filingId);
    await desk.post(`/api/filings/${filingId}/complete`, { version: 1 });
    await desk.post(`/api/filings/${filingId}/submit`, { version: 2, evidence: 'receipt' });

    const { id: tariffId, filings: _, ...fields } = current ?? fail();
    const correct = (changes: object) =>
      admin.post(`/api/tariffs/${tariffId}/correct`, { ...fields, ...changes, reason });
    const used = { status: 409, body: { code: 'mandates.tariff-used', lastUsedOn: '2026-11-24' } };
    expect(await correct({ filingCents: 1 })).toMatchObject(used);
    expect(await correct({ validUntil: '2026-11-23' })).toMatchObject(used);
    expect(await correct({ validUntil: '2026-11-30' })).toMatchObject({
      status: 200,
      body: { filings: 1, validUntil: '2026-11-30' },
    });
    expect(await auditOf(app, 'mandates.correct-tariff')).toEqual(['refused', 'refused', 'done']);
  });

  it('are admin’s to keep', async () => {
    const desk = await mandateDesk(app);
    const body = { ...year2021, validFrom: '2030-01-01', validUntil: null, reason };
    expect((await desk.client.post('/api/tariffs', body)).status).toBe(403);
    expect((await desk.client.get('/api/tariffs')).status).toBe(200);
  });

  it('do not end before they begin', async () => {
    expect(await add({ validFrom: '2031-02-01', validUntil: '2031-01-31' })).toMatchObject({
      status: 422,
      body: { errors: { validUntil: 'before-start' } },
    });
  });
});

const fail = (): never => {
  throw new Error('no tariff in the list');
};
