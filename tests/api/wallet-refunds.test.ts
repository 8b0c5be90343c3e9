import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Controls, Refund } from '#contract/wallet';

import {
  app,
  balance,
  colleague,
  finance,
  open,
  openDesk,
  payer,
  reason,
  show,
  stray,
  upload,
} from '../fixtures/wallet-desk.ts';
import { balances, ownIban } from '../fixtures/wallet-world.ts';

beforeAll(openDesk);
afterAll(() => app.close());

describe('a refund', () => {
  it('takes two people, a file, and the debit that pays it', async () => {
    const id = await stray(8888);
    const request = { toIban: payer.account, toName: payer.name, amountCents: 8888, reason };
    const asked = await finance.post<{ id: string }>(
      `/api/movements/${id}/request-refund`,
      request,
    );
    expect(asked.status).toBe(200);
    const refund = `/api/refunds/${asked.body.id}`;
    const own = await finance.post<{ code: string }>(`${refund}/approve`, { reason });
    expect([own.status, own.body.code]).toEqual([403, 'wallet.own-refund']);
    expect((await colleague.post(`${refund}/approve`, { reason })).status).toBe(204);
    expect((await balances(app.owner))['refunds-payable']).toBe(8888);

    const [account] = (await finance.get<{ items: { id: string }[] }>('/api/bank-accounts')).body
      .items;
    const wanted = { bankAccountId: account?.id, executionOn: '2026-11-25' };
    const file = await finance.post<{ id: string; count: number }>('/api/refund-files', wanted);
    expect(file.body).toMatchObject({ count: 1, totalCents: 8888 });
    const none = await colleague.post<{ code: string }>('/api/refund-files', wanted);
    expect(none.body.code).toBe('wallet.no-refunds');
    const xml = await (await finance.raw(`/api/refund-files/${file.body.id}/download`)).text();
    expect(xml).toContain('<InstdAmt Ccy="EUR">88.88</InstdAmt>');
    expect(xml).toContain(`<IBAN>${ownIban}</IBAN>`);

    const undo = await finance.post<{ code: string }>(`/api/movements/${id}/undo`, { reason });
    expect(undo.body.code).toBe('wallet.refund-in-file');
    const { endToEndId } = (await finance.get<Refund>(refund)).body;
    const paid = await upload([{ amount: -88_880n, customerReference: endToEndId, ...payer }]);
    expect(paid.result).toMatchObject({ open: 0 });
    expect((await finance.get<Refund>(refund)).body).toMatchObject({ state: 'paid' });
    expect((await balances(app.owner))['refunds-payable']).toBeUndefined();
  });

  it('is refused or withdrawn, and its movement is open again', async () => {
    const id = await stray(4321);
    const request = { toIban: payer.account, toName: payer.name, amountCents: 4321, reason };
    for (const [verb, who] of [
      ['refuse', colleague],
      ['withdraw', finance],
    ] as const) {
      const { body } = await finance.post<{ id: string }>(
        `/api/movements/${id}/request-refund`,
        request,
      );
      expect((await show(id)).state).toBe('refund-requested');
      expect((await who.post(`/api/refunds/${body.id}/${verb}`, { reason })).status).toBe(204);
      expect((await show(id)).state).toBe('open');
    }
    const wrong = { ...request, toIban: 'BE71096123456768' };
    expect((await finance.post(`/api/movements/${id}/request-refund`, wrong)).status).toBe(422);
  });
});

describe('controls', () => {
  it('are green: bank = wallets + suspense + …, and as the statements say', async () => {
    const { body } = await finance.get<Controls>('/api/finance/controls');
    expect(body).toMatchObject({ green: true, differenceCents: 0 });
    expect(body.banks[0]).toMatchObject({ ledgerCents: Number(balance / 10n), differenceCents: 0 });
    expect(body.suspense).toMatchObject({ differenceCents: 0 });
    const before = await finance.get<Controls>('/api/finance/controls', {
      query: { on: '2020-01-01' },
    });
    expect(before.body).toMatchObject({ green: true, bankCents: 0, terms: [] });
  });

  it('show the front page in figures', async () => {
    const { body } = await finance.get('/api/finance/figures');
    expect(body).toMatchObject({ heldStatements: 0, refunds: { requested: 0 } });
    expect((await open()).length).toBeGreaterThan(0);
  });
});
