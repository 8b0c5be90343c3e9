import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditDetail, AuditEvent, TimelineEntry } from '#contract/audit';
import { writeAudit } from '../../bff/infra/audit.ts';
import { sealEvents } from '../../bff/features/audit/seal-events.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { signIn, type TestStaff } from '../support/staff.ts';

let app: TestApp;
let auditor: Client;
let helpdesk: { client: Client; staff: TestStaff };
beforeAll(async () => {
  app = await startTestApp();
  ({ client: auditor } = await signIn(app, 'auditor'));
  helpdesk = await signIn(app, 'helpdesk');
});
afterAll(() => app.close());

interface Events {
  items: AuditEvent[];
  next: string | null;
}

const note = (kind: string, id: string, more: { action?: string; minute?: number } = {}) =>
  writeAudit(app.deps.sql, app.deps.vault, {
    at: new Date(Date.UTC(2026, 10, 20, 9, more.minute ?? 0)),
    actor: { kind: 'staff', id: helpdesk.staff.id },
    action: more.action ?? 'accounts.correct-email',
    subject: { kind, id },
    outcome: 'done',
    changedFields: ['email'],
    personal: {
      reason: 'wrote it wrongly',
      before: { email: 'a@b.be' },
      after: { email: 'c@d.be' },
    },
  });

describe('the audit', () => {
  it('shows who did what, with reason and values on the event itself', async () => {
    const id = randomUUID();
    await note('account', id);
    const { body } = await auditor.get<Events>('/api/audit', { query: { subjectId: id } });
    expect(body.items).toMatchObject([
      {
        at: '2026-11-20T09:00:00.000Z',
        actorId: helpdesk.staff.id,
        actorName: expect.stringContaining('Tester'),
        action: 'accounts.correct-email',
        subjectKind: 'account',
        changedFields: ['email'],
        seq: null,
      },
    ]);
    expect(JSON.stringify(body)).not.toContain('a@b.be');
    const event = await auditor.get<AuditDetail>(`/api/audit/${body.items[0]?.id}`);
    expect(event.body).toMatchObject({
      personal: 'present',
      reason: 'wrote it wrongly',
      before: { email: 'a@b.be' },
      after: { email: 'c@d.be' },
    });
  });

  it('keeps reason and values under the subject’s key: destroyed with it, chain unharmed', async () => {
    const id = randomUUID();
    await note('account', id);
    await app.owner`delete from subject_keys where subject_id = ${id}`;
    const { body } = await auditor.get<Events>('/api/audit', { query: { subjectId: id } });
    const event = await auditor.get<AuditDetail>(`/api/audit/${body.items[0]?.id}`);
    expect(event.body).toMatchObject({ personal: 'erased', reason: null, before: null });
  });

  it('filters by every column, and by feature as by action', async () => {
    const id = randomUUID();
    await note('movement', id, { action: 'wallet.attribute', minute: 1 });
    await note('movement', id, { action: 'wallet.undo', minute: 2 });
    const found = async (query: Record<string, string>) => {
      const reply = await auditor.get<Events>('/api/audit', { query: { subjectId: id, ...query } });
      return reply.body.items.map(({ action }) => action);
    };
    const both = ['wallet.undo', 'wallet.attribute'];
    expect(await found({ action: 'wallet' })).toEqual(both);
    expect(await found({ action: 'wallet.undo' })).toEqual(['wallet.undo']);
    expect(await found({ action: 'wall' })).toEqual([]);
    expect(await found({ actorId: helpdesk.staff.id, actorKind: 'staff' })).toEqual(both);
    expect(await found({ actorKind: 'portal' })).toEqual([]);
    expect(await found({ outcome: 'refused' })).toEqual([]);
    expect(await found({ subjectKind: 'movement' })).toEqual(both);
    expect(await found({ from: '2026-11-20T10:02:00+01:00' })).toEqual(['wallet.undo']);
    expect(await found({ until: '2026-11-20T10:02:00+01:00' })).toEqual(['wallet.attribute']);
    const { body } = await auditor.get<{ items: string[] }>('/api/audit/actions');
    expect(body.items).toEqual(expect.arrayContaining(['wallet.attribute', 'wallet.undo']));
  });

  it('pages through events of one and the same moment, each once', async () => {
    const id = randomUUID();
    for (let n = 0; n < 7; n += 1) await note('account', id);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const query = { subjectId: id, limit: 3, ...(after && { after }) };
      const { body } = await auditor.get<Events>('/api/audit', { query });
      seen.push(...body.items.map((event) => event.id));
      after = body.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
  });

  it('is a timeline with reasons for whoever reads the desk, and closed to others', async () => {
    const id = randomUUID();
    await note('eid-conflict', id);
    const query = { subjectKind: 'eid-conflict', subjectId: id };
    const { body } = await helpdesk.client.get<{ items: TimelineEntry[] }>('/api/audit/timeline', {
      query,
    });
    expect(body.items).toMatchObject([{ reason: 'wrote it wrongly' }]);
    expect(JSON.stringify(body)).not.toContain('a@b.be');
    const { client: finance } = await signIn(app, 'finance');
    expect((await finance.get('/api/audit/timeline', { query })).status).toBe(403);
    const pretended = { ...query, subjectKind: 'account' };
    const reply = await finance.get('/api/audit/timeline', { query: pretended });
    expect(reply.body).toEqual({ items: [], next: null });
  });

  it('tells how far it is sealed', async () => {
    const { body: before } = await auditor.get<{ unsealed: number }>('/api/audit/chain');
    expect(before.unsealed).toBeGreaterThan(0);
    await sealEvents(app.deps);
    const { body } = await auditor.get('/api/audit/chain');
    expect(body).toMatchObject({
      unsealed: 0,
      oldestUnsealedAt: null,
      lastHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('writes down a command that was refused for want of a permission, on the record too', async () => {
    const id = randomUUID();
    const reply = await helpdesk.client.post(`/api/staff/${id}/disable`, { reason: 'let me try' });
    expect(reply.status).toBe(403);
    const { body } = await auditor.get<Events>('/api/audit', { query: { subjectId: id } });
    expect(body.items).toMatchObject([
      {
        action: 'staff.disable',
        actorId: helpdesk.staff.id,
        subjectKind: 'staff',
        outcome: 'refused',
        code: 'forbidden',
      },
    ]);
  });
});
