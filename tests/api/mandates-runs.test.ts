import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { RepresentativeRun, RepresentativeRunRow } from '#contract/mandates';

import { continueRuns } from '../../bff/features/mandates/continue-runs.ts';
import {
  auditOf,
  balanceOf,
  type MandateDesk,
  mandateDesk,
  ok,
  reason,
  statusesOf,
  tariffs,
  walletWith,
} from '../fixtures/mandates/desk.ts';
import { manyBuildings, type Office, officeOf } from '../fixtures/mandates/office.ts';
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

const lastDay = '2026-12-31';
const goOn = () => continueRuns(app.deps, new AbortController().signal);

const preview = (office: Office, body: object = {}) =>
  desk.client.post<{
    rows: { coOwnership: { id: string }; problem: string | null }[];
    filings: number;
    totalCents: number;
    balanceCents: number | null;
    deadlineOn: string;
  }>(`/api/representatives/${office.leaver}/preview-leaving`, {
    lastDay,
    replacementId: office.successor,
    ...body,
  });

const leave = (office: Office, body: object) =>
  desk.client.post<RepresentativeRun>(`/api/representatives/${office.leaver}/leave`, {
    lastDay,
    replacementId: office.successor,
    reason,
    ...body,
  });

const rowsOf = async (runId: string) =>
  ok(
    await desk.client.get<{ items: RepresentativeRunRow[] }>(
      `/api/representative-runs/${runId}/rows`,
    ),
  ).items;

const showRun = async (runId: string) =>
  ok(await desk.client.get<RepresentativeRun>(`/api/representative-runs/${runId}`));

describe('a representative who leaves', () => {
  it('is shown with every co-ownership concerned, the cost and the deadline', async () => {
    const office = await officeOf(app, desk);
    await manyBuildings(app, office, { count: 3, unknown: 0 });
    const ended = await desk.coOwnership();
    await desk.mandate(ended.id, office.syndicId, {
      representativeId: office.leaver,
      decidedOn: '2023-11-01',
      startsOn: '2024-01-01',
      endsOn: lastDay,
      file: false,
    });
    const walletId = await walletWith(app, 20_000);
    const { body } = await preview(office, { paidBy: 'wallet', walletId });
    expect(body).toMatchObject({
      filings: 3,
      totalCents: 3 * 10_650,
      deadlineOn: '2026-12-31',
      balanceCents: 20_000,
    });
    expect(body.rows.map(({ coOwnership }) => coOwnership.id)).not.toContain(ended.id);
  });

  it('is replaced in one filing a co-ownership, also where the next term is recorded', async () => {
    const office = await officeOf(app, desk);
    const { id } = await desk.coOwnership();
    const term = { representativeId: office.leaver, decidedOn: '2023-11-01', file: false };
    await desk.mandate(id, office.syndicId, {
      ...term,
      startsOn: '2024-01-01',
      endsOn: '2027-06-30',
    });
    await desk.mandate(id, office.syndicId, { ...term, startsOn: '2027-07-01' });
    const run = ok(await leave(office, { expectedCents: 10_650 }));
    expect(run).toMatchObject({ state: 'running', waiting: 1, filed: 0, chargedCents: 0 });
    await goOn();
    expect(await showRun(run.id)).toMatchObject({ state: 'done', filed: 1, chargedCents: 10_650 });
    const acting = await app.owner`
      select distinct representative_id as id from mandates where co_ownership_id = ${id}`;
    expect(acting).toEqual([{ id: office.successor }]);
    const [row] = await rowsOf(run.id);
    expect((await desk.filing(row?.filingId ?? '')).body).toMatchObject({
      kind: 'representative-replaced',
      state: 'submitted-to-counter',
      deadlineOn: '2026-12-31',
      lastDay,
      formerRepresentative: { id: office.leaver },
      representative: { id: office.successor },
      events: [{ state: 'submitted-to-counter', evidence: `run ${run.id}` }, { state: 'draft' }],
    });
  });

  it('stays where the rules forbid it, with the reason, and the rest is filed', async () => {
    const office = await officeOf(app, desk);
    await manyBuildings(app, office, { count: 2 });
    const draft = await desk.coOwnership();
    await desk.mandate(draft.id, office.syndicId, { representativeId: office.leaver });
    const shown = ok(await preview(office));
    expect(shown.rows.filter(({ problem }) => problem !== null)).toMatchObject([
      { coOwnership: { id: draft.id }, problem: 'mandates.begin-not-filed' },
    ]);
    const run = ok(await leave(office, { expectedCents: shown.totalCents }));
    await goOn();
    expect(await showRun(run.id)).toMatchObject({ filed: 2, refused: 1, state: 'done' });
    const refused = (await rowsOf(run.id)).filter(({ state }) => state === 'refused');
    expect(refused).toMatchObject([{ problem: 'mandates.begin-not-filed', filingId: null }]);
    expect(await auditOf(app, 'mandates.file-leaving')).toContain('refused');
  });

  it('may not be struck where one is mandatory', async () => {
    const office = await officeOf(app, desk);
    await manyBuildings(app, office, { count: 1 });
    const shown = ok(await preview(office, { replacementId: undefined }));
    expect(shown).toMatchObject({
      filings: 0,
      totalCents: 0,
      rows: [{ problem: 'representative-missing', totalCents: null }],
    });
  });

  it('is filed as far as the wallet reaches, and the rest after a top-up', async () => {
    const office = await officeOf(app, desk);
    await manyBuildings(app, office, { count: 3 });
    const walletId = await walletWith(app, 2 * 10_650 + 1);
    const payer = { paidBy: 'wallet', walletId };
    const run = ok(await leave(office, { ...payer, expectedCents: 3 * 10_650 }));
    await goOn();
    expect(await showRun(run.id)).toMatchObject({ filed: 2, refused: 1, state: 'done' });
    expect(await balanceOf(app, walletId)).toBe(1);
    const refused = (await rowsOf(run.id)).find(({ state }) => state === 'refused');
    expect(refused?.problem).toBe('wallet.insufficient');
    await app.owner`update wallets set overdraft_cents = 10649 where id = ${walletId}`;
    await desk.post(`/api/representative-runs/${run.id}/retry`, {});
    await goOn();
    expect(await showRun(run.id)).toMatchObject({ filed: 3, refused: 0, chargedCents: 31_950 });
    expect(await balanceOf(app, walletId)).toBe(-10_649);
  });
});

describe('a run', () => {
  it('is refused when it costs other than what was shown, or is going already', async () => {
    const office = await officeOf(app, desk);
    await manyBuildings(app, office, { count: 2 });
    expect(await leave(office, { expectedCents: 10_650 })).toMatchObject({
      status: 409,
      body: { code: 'mandates.cost-changed', current: { filings: 2, totalCents: 21_300 } },
    });
    const start = () => leave(office, { expectedCents: 21_300 });
    const replies = await Promise.all([start(), start()]);
    expect(statusesOf(replies)).toEqual([200, 409]);
    const lost = replies.find(({ status }) => status === 409);
    expect(lost?.body).toMatchObject({ code: 'mandates.run-going' });
    await goOn();
    expect(await leave(office, { expectedCents: 0 })).toMatchObject({
      status: 409,
      body: { code: 'mandates.nothing-concerned' },
    });
  });

  it('takes only a successor of the same syndic', async () => {
    const [office, other] = [await officeOf(app, desk), await officeOf(app, desk)];
    await manyBuildings(app, office, { count: 1 });
    expect(await preview(office, { replacementId: other.successor })).toMatchObject({
      status: 409,
      body: { code: 'mandates.not-of-syndic' },
    });
  });

  it('is not for those who only read to start', async () => {
    const office = await officeOf(app, desk);
    const { client } = await signIn(app, 'auditor');
    const body = { lastDay, expectedCents: 0, reason };
    const reply = await client.post(`/api/representatives/${office.leaver}/leave`, body);
    expect(reply.status).toBe(403);
    expect((await auditOf(app, 'mandates.start-run')).at(-1)).toBe('refused');
  });
});
