import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { BankFile, MovementRow } from '#contract/wallet';

import { codaFile } from '../fixtures/bank/coda-writer.ts';
import {
  app,
  colleague,
  delta,
  finance,
  helpdesk,
  maes,
  me,
  openDesk,
  reason,
  show,
  stray,
  upload,
} from '../fixtures/wallet-desk.ts';
import { balances, makeTopUp, makeWallet } from '../fixtures/wallet-world.ts';
import { auditOf } from '../support/audit.ts';
import { signIn } from '../support/staff.ts';

beforeAll(openDesk);
afterAll(() => app.close());

describe('an upload', () => {
  it('is imported at once and audited', async () => {
    const topUp = await makeTopUp(app.owner, delta.id, 25_000);
    const file = await upload([
      { amount: 250_000n, structured: true, communication: `101${topUp.reference}` },
    ]);
    expect(file).toMatchObject({ state: 'imported', format: 'coda', result: { credited: 1 } });
    expect(await auditOf(app, 'wallet.import-statement')).toContainEqual(
      expect.objectContaining({ subjectId: file.id, actorId: me.id, outcome: 'done' }),
    );
    const fate = await finance.get<{ state: string; fate: unknown[] }>(`/api/top-ups/${topUp.id}`);
    expect(fate.body).toMatchObject({
      state: 'paid',
      paidCents: 25_000,
      fate: [{ what: 'announced' }, { what: 'paid', amountCents: 25_000 }],
    });
  });

  it('is refused to other roles, and leaves nothing but the refusal', async () => {
    const response = await helpdesk.raw('/api/statement-files?name=x', {
      method: 'POST',
      body: 'x',
    });
    expect(response.status).toBe(403);
  });

  it.each([
    ['another account', () => codaFile([{ account: 'BE71096123456769' }]), 'account-not-ours'],
    ['no bank file', () => Buffer.from('%PDF-1.7 nothing'), 'format-unknown'],
  ])('of %s is refused whole', async (_what, bytes, code) => {
    const before = await balances(app.owner);
    const response = await finance.raw('/api/statement-files?name=wrong', {
      method: 'POST',
      body: bytes() as never,
    });
    const file = (await response.json()) as BankFile;
    expect(file).toMatchObject({ state: 'refused', result: null });
    expect(file.problems.map((problem) => problem.code)).toContain(code);
    expect(await balances(app.owner)).toEqual(before);
  });
});

describe('a movement that the rules leave to people', () => {
  it('is proposed with evidence, accepted once, undone whole', async () => {
    const topUp = await makeTopUp(app.owner, maes.id, 12_300);
    const typed = topUp.reference.slice(0, 4) + topUp.reference[5] + topUp.reference[4];
    const id = await stray(12_300, typed + topUp.reference.slice(6));
    const before = await balances(app.owner);
    const record = await show(id);
    expect(record).toMatchObject({
      outcome: 'proposed',
      case: 'reference-mistyped',
      nextSteps: ['accept', 'attribute', 'request-refund', 'settle-provider-payout'],
      proposals: [{ wallet: { id: maes.id }, topUp: { id: topUp.id } }],
    });
    const choice = { walletId: maes.id, topUpId: topUp.id };
    const [one, two] = await Promise.all([
      finance.post(`/api/movements/${id}/accept`, choice),
      colleague.post(`/api/movements/${id}/accept`, choice),
    ]);
    expect([one.status, two.status].toSorted((a, b) => a - b)).toEqual([204, 409]);
    expect((await balances(app.owner))['Kantoor Maes']).toBe(12_300);
    expect((await show(id)).attributions[0]).toMatchObject({ rule: 'proposal' });

    const preview = await finance.get(`/api/movements/${id}/undo-preview`);
    expect(preview.body).toMatchObject({
      possible: true,
      wallets: [{ balanceCents: 12_300, afterCents: 0, spentSince: false }],
      reopens: [{ topUpId: topUp.id, state: 'open' }],
    });
    expect((await finance.post(`/api/movements/${id}/undo`, { reason })).status).toBe(200);
    expect(await balances(app.owner)).toEqual(before);
    expect(await show(id)).toMatchObject({ state: 'open', case: 'reference-mistyped' });
    const again = await finance.post(`/api/movements/${id}/undo`, { reason });
    expect(again.status).toBe(409);
    expect((await auditOf(app, 'wallet.undo')).map(({ outcome }) => outcome)).toEqual([
      'done',
      'refused',
    ]);
  });

  it('is split over wallets, to the cent', async () => {
    const id = await stray(10_001);
    const parts = (a: number, b: number) => ({
      parts: [
        { walletId: delta.id, amountCents: a },
        { walletId: maes.id, amountCents: b },
      ],
      reason,
    });
    const wrong = await finance.post(`/api/movements/${id}/attribute`, parts(5000, 5000));
    expect(wrong.status).toBe(422);
    expect((await finance.post(`/api/movements/${id}/attribute`, parts(5000, 5001))).status).toBe(
      204,
    );
    const [live] = (await show(id)).attributions;
    expect(live?.parts.map(({ amountCents }) => amountCents)).toEqual([5000, 5001]);
    const forbidden = await helpdesk.post(`/api/movements/${id}/undo`, { reason });
    expect(forbidden.status).toBe(403);
  });

  it('warns before it takes back what a wallet has spent', async () => {
    const spender = await makeWallet(app.owner, 'Verkwister NV');
    const id = await stray(7000);
    const parts = [{ walletId: spender.id, amountCents: 7000 }];
    await finance.post(`/api/movements/${id}/attribute`, { parts, reason });
    await app.owner`
      insert into ledger_entries (kind, debit_account_id, credit_account_id, amount_cents, booked_on)
      select 'tool-charge', w.id, r.id, 6500, '2026-11-24'
      from ledger_accounts w, ledger_accounts r
      where w.wallet_id = ${spender.id} and r.kind = 'tool-revenue'`;
    const refused = await finance.post<{ code: string; wallets: unknown[] }>(
      `/api/movements/${id}/undo`,
      { reason },
    );
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: 'wallet.spent-since',
      wallets: [{ afterCents: -6500, spentSince: true }],
    });
    const undo = await finance.post(`/api/movements/${id}/undo`, { reason, evenIfSpent: true });
    expect(undo.status).toBe(200);
    expect((await balances(app.owner))['Verkwister NV']).toBe(-6500);
  });

  it('settles charges, and payouts with their fee', async () => {
    const charge = await stray(-450);
    const body = { as: 'bank-charge', reason };
    expect((await finance.post(`/api/movements/${charge}/settle`, body)).status).toBe(204);
    const payout = await stray(99_100);
    const kept = { as: 'provider-payout', feeCents: 900, reason };
    expect((await finance.post(`/api/movements/${payout}/settle`, kept)).status).toBe(204);
    expect(await balances(app.owner)).toMatchObject({
      'bank-charges': 450,
      'provider-fees': 900,
      clearing: -100_000,
    });
  });

  it('accepts equal cases together, only as previewed', async () => {
    const ids: string[] = [];
    for (const cents of [31_000, 32_000]) {
      const topUp = await makeTopUp(app.owner, delta.id, cents);
      ids.push(await stray(cents, `${topUp.reference.slice(0, 11)}${topUp.reference[11]}0`));
    }
    interface Preview {
      fingerprint: string;
      items: { obstacle: string | null }[];
    }
    const { body } = await finance.post<Preview>('/api/movements/preview-accept', { ids });
    expect(body.items.map(({ obstacle }) => obstacle)).toEqual([null, null]);
    const stale = { ids, fingerprint: 'something else', reason };
    expect((await finance.post('/api/movements/accept-many', stale)).status).toBe(409);
    const agreed = { ids, fingerprint: body.fingerprint, reason };
    const done = await finance.post('/api/movements/accept-many', agreed);
    expect(done.body).toEqual({ accepted: 2, totalCents: 63_000 });
    expect((await finance.post('/api/movements/accept-many', agreed)).status).toBe(409);
  });

  it('has an owner of finance', async () => {
    const id = await stray(1111);
    const assign = (ownerId: string) => finance.post(`/api/movements/${id}/assign`, { ownerId });
    expect((await assign(me.id)).status).toBe(204);
    const mine = await finance.get<{ items: MovementRow[] }>('/api/movements', {
      query: { owner: 'me' },
    });
    expect(mine.body.items.map((row) => row.id)).toEqual([id]);
    const { staff } = await signIn(app, 'helpdesk');
    expect((await assign(staff.id)).status).toBe(422);
  });
});
