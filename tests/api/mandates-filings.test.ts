import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { FilingRecord } from '#contract/mandates';

import {
  auditOf,
  balanceOf,
  completeFiling,
  type MandateDesk,
  mandateDesk,
  ok,
  reason,
  statusesOf,
  tariffs,
  walletWith,
} from '../fixtures/mandates/desk.ts';
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

const show = async (id: string) => ok(await desk.filing<FilingRecord>(id));

const evidence = { evidence: 'receipt 4711' };

describe('a filing', () => {
  it('is a draft that says when it is due, what it costs and what is missing', async () => {
    const { id: coOwnershipId } = await desk.coOwnership();
    const { id: syndicId } = await desk.naturalSyndic();
    const { filingId } = await desk.mandate(coOwnershipId, syndicId);
    expect(await show(filingId)).toMatchObject({
      kind: 'begin',
      state: 'draft',
      deadlineOn: '2026-12-31',
      deadline: { rule: 'before-start' },
      lateness: { late: false, workingDaysLeft: 26 },
      fee: { ok: true, totalCents: 10_650, charged: false },
      steps: ['complete'],
      owner: { id: desk.staff.id },
    });
    const { checklist } = await show(filingId);
    expect(checklist.filter(({ state }) => state === 'missing')).toEqual([
      { item: 'decision-extract', state: 'missing', because: 'proves-appointment' },
    ]);
  });

  it('cannot be completed while something is missing', async () => {
    const { id: coOwnershipId } = await desk.coOwnership();
    const { id: syndicId } = await desk.naturalSyndic({ nationalNumber: undefined });
    const { filingId } = await desk.mandate(coOwnershipId, syndicId);
    const body = { version: 1, reason };
    const reply = await desk.client.post(`/api/filings/${filingId}/complete`, body);
    expect(reply).toMatchObject({
      status: 409,
      body: { code: 'mandates.incomplete', missing: ['decision-extract', 'syndic-identity'] },
    });
    expect(await auditOf(app, 'mandates.complete-filing')).toContain('refused');
  });

  it('goes by the counter to the KBO, each step with who, when and evidence', async () => {
    const { filingId, version } = await completeFiling(desk);
    const at = '2026-11-23T14:00:00.000Z';
    const submitted = await desk.post<{ version: number }>(`/api/filings/${filingId}/submit`, {
      version,
      at,
      ...evidence,
    });
    const accepted = await desk.post<{ version: number }>(`/api/filings/${filingId}/accept`, {
      ...submitted,
      ...evidence,
    });
    await desk.post(`/api/filings/${filingId}/register`, { ...accepted, ...evidence });
    const record = await show(filingId);
    expect(record).toMatchObject({ state: 'in-kbo', submittedAt: at, feeCents: 10_650, steps: [] });
    expect(record.fee).toMatchObject({ charged: true, totalCents: 10_650 });
    expect(record.events.map(({ state }) => state)).toEqual([
      'in-kbo',
      'accepted-by-counter',
      'submitted-to-counter',
      'complete',
      'draft',
    ]);
    expect(record.events[2]).toMatchObject({
      happenedAt: at,
      evidence: 'receipt 4711',
      by: { id: desk.staff.id },
    });
    for (const verb of ['complete', 'submit', 'accept', 'register'])
      expect(await auditOf(app, `mandates.${verb}-filing`)).toContain('done');
  });

  it('takes no step out of order, in the future or without evidence', async () => {
    const { filingId, version } = await completeFiling(desk);
    const post = (verb: string, body: object) =>
      desk.client.post(`/api/filings/${filingId}/${verb}`, { version, reason, ...body });
    expect(await post('accept', evidence)).toMatchObject({
      status: 409,
      body: { code: 'mandates.wrong-state', current: { state: 'complete' } },
    });
    expect(await post('submit', {})).toMatchObject({
      status: 422,
      body: { code: 'mandates.evidence-needed' },
    });
    expect(await post('submit', { ...evidence, at: '2026-11-24T09:00:01.000Z' })).toMatchObject({
      status: 422,
      body: { code: 'mandates.in-future' },
    });
    expect((await show(filingId)).feeCents).toBeNull();
  });

  it('is sent once: the second of two clerks learns what changed', async () => {
    const walletId = await walletWith(app, 50_000);
    const { filingId, version } = await completeFiling(desk, { paidBy: 'wallet', walletId });
    const send = () =>
      desk.client.post(`/api/filings/${filingId}/submit`, { version, reason, ...evidence });
    const replies = await Promise.all([send(), send(), send()]);
    expect(statusesOf(replies)).toEqual([200, 409, 409]);
    expect(replies.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'stale',
      current: { state: 'submitted-to-counter' },
    });
    expect(await balanceOf(app, walletId)).toBe(50_000 - 10_650);
  });
});

describe('end and begin', () => {
  it('of one co-ownership are warned of, and go as one filing for one fee', async () => {
    const { id: coOwnershipId } = await desk.coOwnership();
    const { id: oldSyndic } = await desk.naturalSyndic();
    const { id: newSyndic } = await desk.naturalSyndic();
    const old = await desk.mandate(coOwnershipId, oldSyndic, {
      decidedOn: '2023-10-01',
      startsOn: '2024-01-01',
      file: false,
    });
    const end = await desk.post<{ filingId: string }>(`/api/mandates/${old.mandateId}/end`, {
      version: 1,
      lastDay: '2026-12-20',
    });
    await desk.upload('end-evidence', end.filingId);
    const begin = await desk.mandate(coOwnershipId, newSyndic);
    const saving = { endId: end.filingId, beginId: begin.filingId, cents: 10_650 };
    expect(await show(begin.filingId)).toMatchObject({ deadlineOn: '2026-12-31', saving });

    await desk.post(`/api/filings/${begin.filingId}/combine`, { version: 1, endId: end.filingId });
    const together = await show(begin.filingId);
    expect(together).toMatchObject({
      kind: 'end-and-begin',
      deadlineOn: '2026-12-18',
      endsMandateId: old.mandateId,
      lastDay: '2026-12-20',
      saving: null,
      fee: { totalCents: 10_650 },
    });
    expect(together.documents.map(({ kind }) => kind)).toEqual(['end-evidence']);
    expect((await desk.filing(end.filingId)).status).toBe(404);
  });

  it('of two co-ownerships do not', async () => {
    const one = await completeFiling(desk);
    const other = await completeFiling(desk);
    const end = await desk.post<{ filingId: string }>(`/api/mandates/${other.mandateId}/end`, {
      version: 1,
      lastDay: '2027-06-30',
    });
    const body = { version: one.version, endId: end.filingId, reason };
    expect(await desk.client.post(`/api/filings/${one.filingId}/combine`, body)).toMatchObject({
      status: 409,
      body: { code: 'mandates.not-together' },
    });
  });

  it('are filed once: ending a mandate again conflicts', async () => {
    const { mandateId } = await completeFiling(desk);
    await desk.post(`/api/mandates/${mandateId}/end`, { version: 1, lastDay: '2027-06-30' });
    const body = { version: 2, lastDay: '2027-07-31', reason };
    expect(await desk.client.post(`/api/mandates/${mandateId}/end`, body)).toMatchObject({
      status: 409,
      body: { code: 'conflict', constraint: 'filings_end_once' },
    });
  });
});

describe('a filing that was not sent', () => {
  it('is given to a colleague of the desk, and to nobody else', async () => {
    const { filingId, version } = await completeFiling(desk);
    const colleague = await mandateDesk(app);
    const auditor = await signIn(app, 'auditor');
    const give = (ownerId: string) =>
      desk.client.post(`/api/filings/${filingId}/assign`, { version, ownerId, reason });
    expect(await give(auditor.staff.id)).toMatchObject({
      status: 409,
      body: { code: 'mandates.not-staff' },
    });
    expect(await give(colleague.staff.id)).toMatchObject({ status: 200 });
    const mine = await desk.client.get<{ items: { id: string }[] }>('/api/filings', {
      query: { ownerId: colleague.staff.id },
    });
    expect(mine.body.items.map(({ id }) => id)).toEqual([filingId]);
  });

  it('may be thrown away; a sent one may not', async () => {
    const { filingId, version } = await completeFiling(desk);
    expect(
      await desk.client.post(`/api/filings/${filingId}/discard`, { version, reason }),
    ).toMatchObject({ status: 204 });
    const other = await completeFiling(desk);
    const path = `/api/filings/${other.filingId}`;
    const sent = await desk.post<{ version: number }>(`${path}/submit`, {
      version: other.version,
      ...evidence,
    });
    const body = { version: sent.version, reason };
    expect(await desk.client.post(`${path}/discard`, body)).toMatchObject({
      status: 409,
      body: { code: 'mandates.wrong-state' },
    });
  });

  it('asks for a wallet when the wallet pays', async () => {
    const { filingId, version } = await completeFiling(desk);
    const body = { version, reason, paidBy: 'wallet' };
    expect(await desk.client.post(`/api/filings/${filingId}/set-payer`, body)).toMatchObject({
      status: 422,
      body: { errors: { walletId: 'wallet-needed' } },
    });
    const walletId = await walletWith(app, 0);
    await desk.post(`/api/filings/${filingId}/set-payer`, { version, paidBy: 'wallet', walletId });
    expect((await show(filingId)).wallet).toMatchObject({ id: walletId, balanceCents: 0 });
  });
});

it('refuses every command to those who only read, and leaves a trace', async () => {
  const { filingId, version } = await completeFiling(desk);
  const { client } = await signIn(app, 'auditor');
  for (const verb of ['complete', 'submit', 'accept', 'register', 'refuse', 'discard']) {
    const reply = await client.post(`/api/filings/${filingId}/${verb}`, { version, reason });
    expect(reply.status).toBe(403);
    expect((await auditOf(app, `mandates.${verb}-filing`)).at(-1)).toBe('refused');
  }
  expect((await client.get(`/api/filings/${filingId}`)).status).toBe(200);
});
