import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { CoOwnershipRecord, SyndicRecord } from '#contract/mandates';

import {
  auditOf,
  enterpriseNumber,
  type MandateDesk,
  mandateDesk,
  nationalNumber,
  ok,
  reason,
  statusesOf,
} from '../fixtures/mandates/desk.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { signIn } from '../support/staff.ts';

let app: TestApp;
let desk: MandateDesk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await mandateDesk(app);
});
afterAll(() => app?.close());

const building = { street: 'Markt 3', postalCode: '9000', town: 'Gent', language: 'nl' };

describe('a co-ownership', () => {
  it('is known by its number, and once', async () => {
    const number = enterpriseNumber();
    const { id } = await desk.coOwnership({ enterpriseNumber: `BE ${number}` });
    const body = { ...building, name: 'VME Dubbel', enterpriseNumber: number, reason };
    expect(await desk.client.post('/api/co-ownerships', body)).toMatchObject({
      status: 409,
      body: { code: 'mandates.number-taken', current: { id } },
    });
    const found = await desk.client.post('/api/co-ownerships/search', { text: number });
    expect(found.body).toMatchObject({ items: [{ id, enterpriseNumber: number }] });
  });

  it('is refused with wrong check digits, saying which are right', async () => {
    const body = { ...building, name: 'VME Fout', enterpriseNumber: '0403.019.262', reason };
    expect(await desk.client.post('/api/co-ownerships', body)).toMatchObject({
      status: 422,
      body: { errors: { enterpriseNumber: 'enterprise-number.check-digits' }, expected: '61' },
    });
  });

  it('is corrected on the version that was seen', async () => {
    const { id } = await desk.coOwnership({ name: 'VME Zezicht' });
    const correct = (name: string) =>
      desk.client.post(`/api/co-ownerships/${id}/correct`, {
        ...building,
        name,
        version: 1,
        reason,
      });
    const replies = await Promise.all([correct('VME Zeezicht'), correct('VME Zeezicht Blok B')]);
    expect(statusesOf(replies)).toEqual([200, 409]);
    expect(replies.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'stale',
      current: { version: 2 },
    });
    expect(await auditOf(app, 'mandates.correct-co-ownership')).toEqual(
      expect.arrayContaining(['done', 'refused']),
    );
  });
});

describe('a syndic', () => {
  it('that is a natural person shows only the birth date of the number', async () => {
    const number = nationalNumber();
    const { id } = await desk.naturalSyndic({ nationalNumber: number });
    const { body } = await desk.client.get<SyndicRecord>(`/api/syndics/${id}`);
    expect(body.nationalNumberMasked).toMatch(/^\d\d\.\d\d\.\d\d-\*\*\*-\*\*$/);
    expect(JSON.stringify(body)).not.toContain(number);
    const found = await desk.client.post('/api/syndics/search', { text: number });
    expect(found.body).toMatchObject({ items: [{ id }] });
  });

  it('is revealed for a reason, to the desk alone, and that is logged', async () => {
    const number = nationalNumber();
    const { id } = await desk.naturalSyndic({ nationalNumber: number });
    const path = `/api/syndics/${id}/reveal-number`;
    const { client: auditor } = await signIn(app, 'auditor');
    expect((await auditor.post(path, { reason })).status).toBe(403);
    expect((await desk.client.post(path, { reason: '' })).status).toBe(422);
    const shown = await desk.post<{ nationalNumber: string }>(path, {});
    expect(shown.nationalNumber.replace(/\D/g, '')).toBe(number);
    expect(await auditOf(app, 'mandates.reveal-number')).toEqual(['refused', 'done']);
  });

  it('is tied to the account that holds the number, and to the organisation', async () => {
    const number = nationalNumber();
    const hmac = app.deps.vault.hmac('national-number', number);
    const [account] = await app.owner<{ id: string }[]>`
      insert into accounts (username, email, first_name, last_name, search_name)
      values ('hilde.claeys', 'hilde@example.com', 'Hilde', 'Claeys', 'hilde claeys') returning id`;
    await app.owner`
      insert into eid_links (account_id, national_number_cipher, national_number_hmac)
      values (${account?.id ?? ''}, ${app.deps.vault.encrypt(number)}, ${hmac})`;
    const natural = await desk.naturalSyndic({ nationalNumber: number });
    const office = enterpriseNumber();
    await app.owner`
      insert into organisations (enterprise_number, name, search_name)
      values (${office}, 'Immo Delta', 'immo delta')`;
    const legal = await desk.legalSyndic({ enterpriseNumber: office });
    const show = async (id: string) =>
      ok(await desk.client.get<SyndicRecord>(`/api/syndics/${id}`));
    expect((await show(natural.id)).accountId).toBe(account?.id);
    expect((await show(legal.id)).organisation).toMatchObject({ name: 'Immo Delta' });
  });

  it('exists once, whoever adds it', async () => {
    const number = nationalNumber();
    const add = () =>
      desk.client.post('/api/syndics', {
        kind: 'natural-person',
        name: 'Rudi Geerts',
        nationalNumber: number,
        reason,
      });
    expect(statusesOf(await Promise.all([add(), add(), add()]))).toEqual([200, 409, 409]);
  });

  it('stays of its kind, and keeps the number that is not told again', async () => {
    const number = nationalNumber();
    const { id } = await desk.naturalSyndic({ nationalNumber: number });
    const correct = (body: object) =>
      desk.client.post(`/api/syndics/${id}/correct`, { version: 1, reason, ...body });
    const legal = { kind: 'legal-person', name: 'NV', enterpriseNumber: enterpriseNumber() };
    expect(await correct(legal)).toMatchObject({ body: { code: 'mandates.kind-fixed' } });
    expect(await correct({ kind: 'natural-person', name: 'Hilde Claes' })).toMatchObject({
      status: 200,
      body: { version: 2 },
    });
    const found = await desk.client.post('/api/syndics/search', { text: number });
    expect(found.body).toMatchObject({ items: [{ id, name: 'Hilde Claes' }] });
  });
});

describe('a representative', () => {
  it('acts for a legal person only, and once', async () => {
    const { id: natural } = await desk.naturalSyndic();
    const body = {
      name: 'Jan Peeters',
      nationalNumber: nationalNumber(),
      since: '2020-01-01',
      reason,
    };
    const add = (id: string) => desk.client.post(`/api/syndics/${id}/add-representative`, body);
    expect(await add(natural)).toMatchObject({ body: { code: 'mandates.natural-person' } });
    const { id: legal } = await desk.legalSyndic();
    expect((await add(legal)).status).toBe(200);
    expect(await add(legal)).toMatchObject({ body: { code: 'mandates.number-taken' } });
  });

  it('is refused with a wrong national number', async () => {
    const { id } = await desk.legalSyndic();
    const body = {
      name: 'Jan Peeters',
      nationalNumber: '85073003329',
      since: '2020-01-01',
      reason,
    };
    expect(await desk.client.post(`/api/syndics/${id}/add-representative`, body)).toMatchObject({
      status: 422,
      body: { errors: { nationalNumber: 'national-number.check-digits' } },
    });
  });

  it('counts as accredited by the card of the account', async () => {
    const number = nationalNumber();
    const { id } = await desk.legalSyndic();
    await desk.representative(id, { nationalNumber: number });
    const [account] = await app.owner<{ id: string }[]>`
      insert into accounts (username, email, first_name, last_name, search_name)
      values ('jan.peeters', 'jan@example.com', 'Jan', 'Peeters', 'jan peeters') returning id`;
    const accountId = account?.id ?? '';
    await app.owner`
      insert into eid_links (account_id, national_number_cipher, national_number_hmac)
      values (${accountId}, ${app.deps.vault.encrypt(number)},
        ${app.deps.vault.hmac('national-number', number)})`;
    await app.owner`
      with source as (insert into accreditation_sources (code, name, usual_delay_days,
        worst_delay_days) values ('biv-ipi', 'BIV/IPI', 7, 30) returning id),
      kind as (insert into accreditation_kinds (code, name, source_id)
        select 'biv-syndic', 'syndic', id from source returning id)
      insert into accreditations (kind_id, account_id, number, valid_from, valid_until)
      select id, ${accountId}, '512345', '2020-01-01', '2026-12-31' from kind`;
    const show = async () => {
      const { body } = await desk.client.get<SyndicRecord>(`/api/syndics/${id}`);
      return body.representatives.map(({ accredited }) => accredited);
    };
    expect(await show()).toEqual([true]);
    await app.owner`update accreditations set status = 'suspended' where number = '512345'`;
    expect(await show()).toEqual([false]);
  });
});

describe('the timeline of a co-ownership', () => {
  const spans = async (...terms: [string, string | undefined][]) => {
    const { id } = await desk.coOwnership();
    for (const [startsOn, endsOn] of terms) {
      const syndic = await desk.naturalSyndic();
      await desk.mandate(id, syndic.id, { decidedOn: startsOn, startsOn, endsOn, file: false });
    }
    return id;
  };
  const troubled = async (trouble: string) => {
    const query = { trouble, limit: 200 };
    const { body } = await desk.client.get<{ items: { id: string }[] }>('/api/co-ownerships', {
      query,
    });
    return body.items.map(({ id }) => id);
  };

  it('is found by its trouble, as its own page tells it', async () => {
    const sound = await spans(['2024-01-01', '2025-12-31'], ['2026-01-01', '2028-12-31']);
    const gap = await spans(['2024-01-01', '2025-12-30'], ['2026-01-01', '2028-12-31']);
    const overlap = await spans(['2024-01-01', '2026-01-01'], ['2026-01-01', '2028-12-31']);
    const ending = await spans(['2024-01-01', '2026-12-31']);
    const without = await spans(['2024-01-01', '2025-12-31']);
    const page = async (id: string) =>
      ok(await desk.client.get<CoOwnershipRecord>(`/api/co-ownerships/${id}`)).timeline;
    const all = [sound, gap, overlap, ending, without];
    const timelines = await Promise.all(all.map(page));
    const ours = async (trouble: string) =>
      (await troubled(trouble)).filter((id) => all.includes(id)).toSorted();
    expect(await ours('gap')).toEqual(all.filter((_, at) => timelines[at]?.gaps.length).toSorted());
    expect(await ours('overlap')).toEqual([overlap]);
    expect(timelines.map(({ overlaps }) => overlaps.length)).toEqual([0, 0, 1, 0, 0]);
    expect(await ours('ending')).toEqual([ending]);
    expect(await ours('no-syndic')).toEqual([without]);
    const query = { until: '2027-03-31' };
    const { body } = await desk.client.get('/api/mandates/ending', { query });
    expect(body).toMatchObject({ items: [{ coOwnership: { id: ending }, endsOn: '2026-12-31' }] });
  });
});

it('refuses records to those who only read', async () => {
  const { client } = await signIn(app, 'auditor');
  expect((await client.post('/api/co-ownerships', { reason })).status).toBe(403);
  expect((await client.post('/api/syndics', { reason })).status).toBe(403);
  expect((await auditOf(app, 'mandates.create-syndic')).at(-1)).toBe('refused');
});
