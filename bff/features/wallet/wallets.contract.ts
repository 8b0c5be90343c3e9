import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams, pageOf, pageQuery } from '#core/paging';
import {
  languages,
  ledgerEntryKinds,
  organisationStatuses,
  topUpMethods,
  topUpStates,
} from '#core/vocabulary';

import { cents, day, exportFormat, moment, walletName } from './shared.contract.ts';

const walletRow = walletName.extend({
  enterpriseNumber: z.string(),
  organisationStatus: z.enum(organisationStatuses),
  balanceCents: cents,
  overdraftCents: cents,
  lastEntryOn: day.nullable(),
});
export type WalletRow = z.infer<typeof walletRow>;

const walletRecord = walletRow.extend({
  language: z.enum(languages),
  createdAt: moment,
  openTopUps: z.object({ count: z.number().int(), amountCents: cents }),
  inCents: cents,
  outCents: cents,
});
export type WalletRecord = z.infer<typeof walletRecord>;

/** One entry as the wallet sees it: positive when money came in. */
const walletTransaction = z.object({
  id: z.uuid(),
  bookedOn: day,
  createdAt: moment,
  kind: z.enum(ledgerEntryKinds),
  amountCents: cents,
  balanceCents: cents,
  tool: z.string().nullable(),
  movementId: z.uuid().nullable(),
  topUpId: z.uuid().nullable(),
  reference: z.string().nullable(),
  method: z.enum(topUpMethods).nullable(),
  reversesId: z.uuid().nullable(),
  reversedById: z.uuid().nullable(),
  /** Successful and not reversed: it has a receipt. */
  receipt: z.boolean(),
});
export type WalletTransaction = z.infer<typeof walletTransaction>;

const transactionFilter = z.object({
  kind: z.enum(ledgerEntryKinds).optional(),
  direction: z.enum(['in', 'out']).optional(),
  from: day.optional(),
  to: day.optional(),
});

const topUpRow = z.object({
  id: z.uuid(),
  wallet: walletName,
  method: z.enum(topUpMethods),
  amountCents: cents,
  reference: z.string().nullable(),
  state: z.enum(topUpStates),
  paidCents: cents.nullable(),
  paidAt: moment.nullable(),
  expiresAt: moment.nullable(),
  createdAt: moment,
});
export type TopUpRow = z.infer<typeof topUpRow>;

const topUpRecord = topUpRow.extend({
  /** RF form of the reference, for payers abroad. */
  rf: z.string().nullable(),
  requestedBy: z.object({ accountId: z.uuid(), name: z.string() }).nullable(),
  organisationStatus: z.enum(organisationStatuses),
  /** All that happened to it, oldest first. */
  fate: z.array(
    z.object({
      at: moment,
      what: z.enum([
        'announced',
        'paid',
        'reversed',
        'paid-again',
        'expired',
        'cancelled',
        'failed',
      ]),
      amountCents: cents.nullable(),
      movementId: z.uuid().nullable(),
      entryId: z.uuid().nullable(),
    }),
  ),
});
export type TopUpRecord = z.infer<typeof topUpRecord>;

const read = { method: 'GET', access: 'wallet.read' } as const;
const exporting = { method: 'GET', access: 'wallet.export', action: 'wallet.export' } as const;

export const walletsApi = {
  list: endpoint({
    ...read,
    path: '/wallets',
    summary: 'Wallets by name of their organisation',
    query: pageQuery.extend({
      balance: z.enum(['below-zero', 'zero', 'above-zero']).optional(),
      sort: z.enum(['name', 'balance', 'largest']).default('name'),
    }),
    result: pageOf(walletRow),
  }),
  search: endpoint({
    method: 'POST',
    access: 'wallet.read',
    path: '/wallets/search',
    summary: 'Wallets by name or enterprise number, best first: whom to credit',
    body: z.object({ text: z.string().trim().min(2).max(80) }),
    result: z.object({ items: z.array(walletRow) }),
  }),
  show: endpoint({
    ...read,
    path: '/wallets/:id',
    summary: 'One wallet with its balance',
    params: idParams,
    result: walletRecord,
  }),
  transactions: endpoint({
    ...read,
    path: '/wallets/:id/transactions',
    summary: 'What came in and went out, newest first',
    params: idParams,
    query: pageQuery.extend(transactionFilter.shape),
    result: pageOf(walletTransaction),
  }),
  export: endpoint({
    ...exporting,
    path: '/wallets/:id/transactions/export',
    summary: 'Its transactions as CSV or XLSX',
    params: idParams,
    query: transactionFilter.extend({ format: exportFormat }),
    streams: 'text/csv',
  }),
  receipt: endpoint({
    ...read,
    path: '/wallets/:id/transactions/:entryId/receipt',
    summary: 'PDF receipt in the language of the organisation',
    params: idParams.extend({ entryId: z.uuid() }),
    streams: 'application/pdf',
  }),
};

export const topUpsApi = {
  list: endpoint({
    ...read,
    path: '/top-ups',
    summary: 'Top-ups, newest first',
    query: pageQuery.extend({
      state: z.enum(topUpStates).optional(),
      method: z.enum(topUpMethods).optional(),
      walletId: z.uuid().optional(),
      /** Twelve digits, with or without punctuation. */
      reference: z.string().max(40).optional(),
      from: day.optional(),
      to: day.optional(),
    }),
    result: pageOf(topUpRow),
  }),
  show: endpoint({
    ...read,
    path: '/top-ups/:id',
    summary: 'One top-up with its reference and its fate',
    params: idParams,
    result: topUpRecord,
  }),
};
