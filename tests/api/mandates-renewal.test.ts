import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { CoOwnershipRecord, FilingRecord } from '#contract/mandates';

import {
  auditOf,
  type MandateDesk,
  mandateDesk,
  ok,
  reason,
  statusesOf,
  tariffs,
} from '../fixtures/mandates/desk.ts';
import { accredit } from '../fixtures/mandates/office.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { signIn } from '../support/staff.ts';

let app: TestApp;
let desk: MandateDesk;

beforeAll(async () => {
  app = await startTestApp();
  await tariffs(app);
  desk = await mandateDesk(app);
});
afterAll(() => app?.close());

/** A mandate that stands in the KBO and ends with the year. */
const standing = async (syndicId: string, fields: object = {}) => {
  const { id: coOwnershipId } = await desk.coOwnership();
  const { mandateId } = await desk.mandate(coOwnershipId, syndicId, {
    decidedOn: '2023-10-01',
    startsOn: '2024-01-01',
    endsOn: '2026-12-31',
    file: false,
    ...fields,
  });
  return { coOwnershipId, mandateId };
};
const term = { decidedOn: '2026-11-10', startsOn: '2027-01-01', organ: 'general-meeting' };

const preview = async (mandateId: string, body: object = {}) =>
  ok(await desk.client.post(`/api/mandates/${mandateId}/preview-renewal`, { ...term, ...body }));
const renew = (mandateId: string, body: object = {}) =>
  desk.post<{ mandateId: string; filingId: string | null }>(`/api/mandates/${mandateId}/renew`, {
    ...term,
    version: 1,
    ...body,
  });
const show = async (id: string) => ok(await desk.filing<FilingRecord>(id));
const building = async (id: string) =>
  ok(await desk.client.get<CoOwnershipRecord>(`/api/co-ownerships/${id}`));

describe('a renewal', () => {
  it('needs no filing while nothing essential changed', async () => {
    const { id } = await desk.legalSyndic();
    const { mandateId, coOwnershipId } = await standing(id, { endsOn: undefined });
    expect(await preview(mandateId)).toMatchObject({ filing: null, changed: [], fee: null });
    const renewed = await renew(mandateId, { endsOn: '2029-12-31' });
    expect(renewed.filingId).toBeNull();
    const { mandates, timeline } = await building(coOwnershipId);
    expect(mandates).toMatchObject([
      { id: renewed.mandateId, renewsId: mandateId, startsOn: '2027-01-01' },
      { id: mandateId, endsOn: '2026-12-31' },
    ]);
    expect(timeline).toMatchObject({ overlaps: [], gaps: [] });
  });

  it('needs one for another address, and says so', async () => {
    const { id } = await desk.legalSyndic();
    const { mandateId } = await standing(id);
    const body = { changes: { syndic: { street: 'Kouter 8' } }, changedOn: '2026-11-01' };
    expect(await preview(mandateId, body)).toMatchObject({
      filing: 'change',
      changed: ['syndic-address'],
      deadline: { deadlineOn: '2026-12-01', rule: 'month-after-change' },
      fee: { totalCents: 10_650 },
    });
    const { filingId } = await renew(mandateId, body);
    expect(await show(filingId ?? '')).toMatchObject({
      kind: 'change',
      changedFields: ['syndic-address'],
      changedOn: '2026-11-01',
    });
  });

  it('needs none for an address that is only written otherwise', async () => {
    const { id } = await desk.legalSyndic();
    const { mandateId } = await standing(id);
    const body = { changes: { syndic: { street: 'KERKSTRAAT,  1' } } };
    expect(await preview(mandateId, body)).toMatchObject({ filing: null, changed: [] });
  });

  it('notices in every co-ownership what was changed elsewhere', async () => {
    const { id } = await desk.legalSyndic();
    const [one, other] = [await standing(id), await standing(id)];
    const { filingId } = await renew(one.mandateId, {
      changes: { syndic: { street: 'Kouter 8' } },
    });
    expect(await preview(other.mandateId)).toMatchObject({
      filing: 'change',
      changed: ['syndic-address'],
    });
    await desk.upload('change-evidence', filingId ?? '');
    await accreditedRepresentativeIsMissing(filingId ?? '');
  });

  it('completes a registration of old that lacks a representative', async () => {
    const { id } = await desk.legalSyndic();
    const { mandateId } = await standing(id);
    const representative = await desk.representative(id);
    await accredit(app, representative.id);
    const body = { changes: { representativeId: representative.id } };
    expect(await preview(mandateId, body)).toMatchObject({
      filing: 'change',
      changed: ['representative'],
      verdict: { need: 'accredited', problem: null },
    });
  });

  it('with another representative replaces them', async () => {
    const { id } = await desk.legalSyndic();
    const [first, second] = [await desk.representative(id), await desk.representative(id)];
    const { mandateId } = await standing(id, { representativeId: first.id });
    const { filingId } = await renew(mandateId, { changes: { representativeId: second.id } });
    expect(await show(filingId ?? '')).toMatchObject({
      kind: 'representative-replaced',
      lastDay: '2026-12-31',
      formerRepresentative: { id: first.id },
      representative: { id: second.id },
    });
  });

  it('is made once', async () => {
    const { id } = await desk.legalSyndic();
    const { mandateId } = await standing(id);
    const path = `/api/mandates/${mandateId}/renew`;
    const again = () => desk.client.post(path, { ...term, version: 1, reason });
    expect(statusesOf(await Promise.all([again(), again()]))).toEqual([200, 409]);
    expect(await auditOf(app, 'mandates.renew')).toContain('refused');
  });

  it('does not start before the term that it follows', async () => {
    const { id } = await desk.legalSyndic();
    const { mandateId } = await standing(id);
    const body = { ...term, startsOn: '2024-01-01', version: 1, reason };
    expect(await desk.client.post(`/api/mandates/${mandateId}/renew`, body)).toMatchObject({
      status: 422,
      body: { errors: { endsOn: 'before-start' } },
    });
  });
});

const accreditedRepresentativeIsMissing = async (filingId: string): Promise<void> => {
  const { checklist } = await show(filingId);
  expect(checklist.filter(({ state }) => state === 'missing')).toEqual([
    { item: 'representative', state: 'missing', because: 'syndic-not-accredited' },
  ]);
};

describe('a change during a mandate', () => {
  it('is filed when data differ from what was filed, and not otherwise', async () => {
    const { id } = await desk.naturalSyndic({ street: 'Kerkstraat 1' });
    const { mandateId } = await standing(id);
    const path = `/api/mandates/${mandateId}/file-change`;
    const body = { version: 1, changedOn: '2026-11-20', reason };
    expect(await desk.client.post(path, body)).toMatchObject({
      body: { code: 'mandates.nothing-changed' },
    });
    const moved = { kind: 'natural-person', name: 'Hilde Claeys', street: 'Kouter 8', version: 1 };
    await desk.post(`/api/syndics/${id}/correct`, moved);
    const { filingId } = await desk.post<{ filingId: string }>(path, body);
    expect(await show(filingId)).toMatchObject({
      kind: 'change',
      deadlineOn: '2026-12-21',
      changedFields: ['syndic-name', 'syndic-address'],
    });
    await desk.upload('change-evidence', filingId);
    await desk.post(`/api/filings/${filingId}/complete`, { version: 1 });
    await desk.post(`/api/filings/${filingId}/submit`, { version: 2, evidence: 'receipt' });
    expect(await desk.client.post(path, body)).toMatchObject({
      body: { code: 'mandates.nothing-changed' },
    });
  });
});

describe('recording a mandate', () => {
  it('shows beforehand what follows', async () => {
    const { id: syndicId } = await desk.naturalSyndic();
    const old = await standing(syndicId);
    const { id: next } = await desk.naturalSyndic();
    const body = {
      coOwnershipId: old.coOwnershipId,
      syndicId: next,
      decidedOn: '2026-11-24',
      startsOn: '2026-12-01',
      organ: 'court',
      provisional: true,
      ends: { mandateId: old.mandateId, lastDay: '2026-11-28' },
    };
    const shown = ok(await desk.client.post('/api/mandates/preview', body));
    expect(shown).toMatchObject({
      filing: 'end-and-begin',
      deadline: { deadlineOn: '2026-11-27', rule: 'before-strike-off' },
      savedCents: 10_650,
      timeline: { gaps: [{ from: '2026-11-29', to: '2026-11-30' }] },
      verdict: { need: 'none' },
    });
    expect((await building(old.coOwnershipId)).mandates).toHaveLength(1);
  });

  it('takes a representative of that syndic only', async () => {
    const { id: coOwnershipId } = await desk.coOwnership();
    const [one, other] = [await desk.legalSyndic(), await desk.legalSyndic()];
    const { id: representativeId } = await desk.representative(other.id);
    const body = { coOwnershipId, syndicId: one.id, representativeId, ...term, reason };
    expect(await desk.client.post('/api/mandates', body)).toMatchObject({
      status: 409,
      body: { code: 'mandates.not-of-syndic' },
    });
    expect(await auditOf(app, 'mandates.record')).toContain('refused');
  });

  it('is corrected until something was sent, with a new deadline', async () => {
    const { id: coOwnershipId } = await desk.coOwnership();
    const { id: syndicId } = await desk.naturalSyndic();
    const { mandateId, filingId } = await desk.mandate(coOwnershipId, syndicId);
    await desk.upload('decision-extract', filingId);
    await desk.post(`/api/filings/${filingId}/complete`, { version: 1 });
    const path = `/api/mandates/${mandateId}/correct`;
    await desk.post(path, { ...term, startsOn: '2027-01-18', version: 1 });
    expect(await show(filingId)).toMatchObject({ state: 'draft', deadlineOn: '2027-01-15' });
    await desk.post(`/api/filings/${filingId}/complete`, { version: 3 });
    await desk.post(`/api/filings/${filingId}/submit`, { version: 4, evidence: 'receipt' });
    expect(await desk.client.post(path, { ...term, version: 2, reason })).toMatchObject({
      status: 409,
      body: { code: 'mandates.already-filed', current: { state: 'submitted-to-counter' } },
    });
  });

  it('is not for those who only read', async () => {
    const { client } = await signIn(app, 'auditor');
    for (const path of ['/api/mandates', `/api/mandates/${desk.staff.id}/end`])
      expect((await client.post(path, { reason })).status).toBe(403);
  });
});
