import { afterAll, beforeAll, expect, it } from 'vitest';

import type { OmniboxResult } from '#contract/accounts';
import { makeBelgianIban } from '#core/iban';
import { makeRf } from '#core/structured-reference';

import * as world from '../fixtures/accounts-world.ts';
import {
  makeBankAccount,
  makeTopUp,
  makeWallet,
  type TestWallet,
} from '../fixtures/wallet-world.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { signIn } from '../support/staff.ts';

let app: TestApp;
let helpdesk: Client;
let finance: Client;
let wallet: TestWallet;
const iban = makeBelgianIban('539', '0075471');

beforeAll(async () => {
  app = await startTestApp({ now: world.now });
  helpdesk = (await signIn(app, 'helpdesk')).client;
  finance = (await signIn(app, 'finance')).client;
  wallet = await makeWallet(app.owner, 'Immo Delta');
});
afterAll(() => app?.close());

/** A movement from this IBAN whose money went to the wallet. */
const pay = async () => {
  const { owner } = app;
  const bankAccountId = await makeBankAccount(owner);
  await owner`
    insert into ledger_accounts (kind, name) values ('suspense', 'suspense') on conflict do nothing`;
  await owner`
    with file as (
      insert into statement_files (sha256, name, size, format, state)
      values ('\\x01', 'f', 1, 'coda', 'imported') returning id),
    statement as (
      insert into statements (file_id, bank_account_id, format, number, year, opening_milli,
        closing_milli, closing_on, content_hash, state, movement_count)
      select id, ${bankAccountId}, 'coda', '1', 2026, 0, 0, '2026-11-20', '\\x01', 'posted', 1
      from file returning id)
    insert into movements (statement_id, bank_account_id, line, sequence, detail, amount_milli,
      currency, booked_on, counterparty_account, communication_kind, idempotency_key, state, outcome)
    select id, ${bankAccountId}, 1, '1', '0', 250000, 'EUR', '2026-11-20', ${iban}, 'none',
      '\\x01', 'attributed', 'credited' from statement`;
  await owner`
    with attribution as (
      insert into attributions (movement_id, rule) select id, 'by-hand' from movements
      returning id, movement_id)
    insert into ledger_entries (kind, debit_account_id, credit_account_id, amount_cents, booked_on,
      movement_id, attribution_id)
    select 'attribution', suspense.id, wallet.id, 25000, '2026-11-20', attribution.movement_id,
      attribution.id
    from attribution, ledger_accounts suspense, ledger_accounts wallet
    where suspense.kind = 'suspense' and wallet.kind = 'wallet'`;
};

const find = async (text: string, by: Client) =>
  (await by.post<{ results: OmniboxResult[]; direct: boolean }>('/api/omnibox', { text })).body;

it('a reference is the top-up for finance, and its office for the helpdesk', async () => {
  const { id, reference } = await makeTopUp(app.owner, wallet.id, 25_000);
  const printed = `+++${reference.slice(0, 3)}/${reference.slice(3, 7)}/${reference.slice(7)}+++`;
  for (const text of [reference, printed, makeRf(reference)]) {
    expect(await find(text, finance)).toMatchObject({
      direct: true,
      results: [{ kind: 'top-up', id, title: printed, subtitle: 'Immo Delta', status: 'open' }],
    });
    expect(await find(text, helpdesk)).toMatchObject({
      direct: true,
      results: [{ kind: 'organisation', id: wallet.organisationId }],
    });
  }
});

it('an IBAN is the wallet that it paid into, or its office', async () => {
  expect((await find(iban, finance)).results).toEqual([]);
  await pay();
  expect((await find(iban, finance)).results).toMatchObject([{ kind: 'wallet', id: wallet.id }]);
  expect((await find(iban, helpdesk)).results).toMatchObject([
    { kind: 'organisation', id: wallet.organisationId },
  ]);
});
