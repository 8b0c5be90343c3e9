import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { auditOf, type MandateDesk, mandateDesk, tariffs } from '../fixtures/mandates/desk.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { signIn } from '../support/staff.ts';

let app: TestApp;
let desk: MandateDesk;
let filingId: string;

beforeAll(async () => {
  app = await startTestApp();
  await tariffs(app);
  // The house always has an admin, or it lets nobody change roles.
  await signIn(app, 'admin');
  desk = await mandateDesk(app);
  const building = await desk.coOwnership({ name: 'VME Zeezicht, blok B' });
  const syndic = await desk.naturalSyndic({ name: 'Hilde Geheim' });
  ({ filingId } = await desk.mandate(building.id, syndic.id));
});
afterAll(() => app?.close());

interface Feed {
  id: string;
  url: string;
}
const feedOf = (owner: MandateDesk, scope: 'mine' | 'all') =>
  owner.post<Feed>('/api/calendar-feeds', { scope });
/** As a calendar program reads it: without any session. */
const read = (url: string) => app.client().get(new URL(url).pathname);

describe('a calendar feed', () => {
  it('tells what is due, where, and no person’s name', async () => {
    const { url } = await feedOf(desk, 'mine');
    const { status, text, headers } = await read(url);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch('text/calendar');
    expect(text).toContain('DTSTART;VALUE=DATE:20261231');
    expect(text).toContain('VME Zeezicht\\, blok B');
    expect(text.replaceAll('\r\n ', '')).toContain(`/filings/${filingId}/show`);
    expect(text).not.toContain('Geheim');
  });

  it('holds one’s own filings, or everybody’s', async () => {
    const colleague = await mandateDesk(app);
    const [mine, all] = [await feedOf(colleague, 'mine'), await feedOf(colleague, 'all')];
    expect((await read(mine.url)).text).not.toContain('VEVENT');
    expect((await read(all.url)).text).toContain(`UID:${filingId}@balie`);
  });

  it('forgets what was sent', async () => {
    const building = await desk.coOwnership();
    const syndic = await desk.naturalSyndic();
    const other = await desk.mandate(building.id, syndic.id);
    await desk.upload('decision-extract', other.filingId);
    const { url } = await feedOf(desk, 'all');
    expect((await read(url)).text).toContain(other.filingId);
    await desk.post(`/api/filings/${other.filingId}/complete`, { version: 1 });
    await desk.post(`/api/filings/${other.filingId}/submit`, { version: 2, evidence: 'receipt' });
    expect((await read(url)).text).not.toContain(other.filingId);
  });

  it('keeps its secret as a hash, and is told once', async () => {
    const { id, url } = await feedOf(desk, 'mine');
    const token = url.split('/').at(-1)?.replace('.ics', '') ?? '';
    const [row] = await app.owner`select * from calendar_feeds where id = ${id}`;
    expect(JSON.stringify(row)).not.toContain(token);
    const list = await desk.client.get('/api/calendar-feeds');
    expect(list.text).toContain(id);
    expect(list.text).not.toContain(token);
  });

  it('stops at once when it is revoked, by its owner alone', async () => {
    const { id, url } = await feedOf(desk, 'mine');
    const colleague = await mandateDesk(app);
    const path = `/api/calendar-feeds/${id}/revoke`;
    expect((await colleague.client.post(path)).status).toBe(404);
    expect((await read(url)).status).toBe(200);
    expect((await desk.client.post(path)).status).toBe(204);
    expect((await read(url)).status).toBe(404);
    expect(await auditOf(app, 'mandates.revoke-feed')).toEqual(['refused', 'done']);
  });

  it('stops when its owner leaves the desk or the house', async () => {
    const colleague = await mandateDesk(app);
    const { url } = await feedOf(colleague, 'all');
    await app.owner`update staff set roles = '{finance}' where id = ${colleague.staff.id}`;
    expect((await read(url)).status).toBe(404);
    await app.owner`
      update staff set roles = '{mandates}', disabled_at = now() where id = ${colleague.staff.id}`;
    expect((await read(url)).status).toBe(404);
  });

  it('is not found by a guess, and not made by those who only read', async () => {
    expect((await read('http://balie.example/api/calendar/guess.ics')).status).toBe(404);
    const { client } = await signIn(app, 'auditor');
    expect((await client.post('/api/calendar-feeds', { scope: 'all' })).status).toBe(403);
  });
});
