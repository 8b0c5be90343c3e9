import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams, pageOf, pageQuery, reason, reasonBody } from '#core/paging';
import { refundStates } from '#core/vocabulary';

import { cents, day, moment, person } from './shared.contract.ts';

const refund = z.object({
  id: z.uuid(),
  movementId: z.uuid(),
  amountCents: cents,
  toIban: z.string(),
  toName: z.string(),
  reason: z.string(),
  state: z.enum(refundStates),
  requestedBy: person,
  requestedAt: moment,
  decidedBy: person,
  decidedAt: moment.nullable(),
  decisionReason: z.string().nullable(),
  fileId: z.uuid().nullable(),
  endToEndId: z.string(),
  paidMovementId: z.uuid().nullable(),
  paidAt: moment.nullable(),
  /** Whether I may approve it: I did not request it. */
  mayApprove: z.boolean(),
});
export type Refund = z.infer<typeof refund>;

const refundFile = z.object({
  id: z.uuid(),
  messageId: z.string(),
  bankAccount: z.object({ id: z.uuid(), iban: z.string(), name: z.string() }),
  executionOn: day,
  count: z.number().int(),
  totalCents: cents,
  paid: z.number().int(),
  createdBy: person,
  createdAt: moment,
  cancelledAt: moment.nullable(),
});
export type RefundFile = z.infer<typeof refundFile>;

const read = { method: 'GET', access: 'wallet.read' } as const;
const command = { method: 'POST', access: 'wallet.command' } as const;

export const refundsApi = {
  list: endpoint({
    ...read,
    path: '/refunds',
    summary: 'Refunds, oldest request first',
    query: pageQuery.extend({ state: z.enum(refundStates).optional() }),
    result: pageOf(refund),
  }),
  show: endpoint({
    ...read,
    path: '/refunds/:id',
    summary: 'One refund',
    params: idParams,
    result: refund,
  }),
  request: endpoint({
    ...command,
    path: '/movements/:id/request-refund',
    action: 'wallet.request-refund',
    summary: 'Ask to pay a movement back; what is left of it goes to wallets on approval',
    params: idParams,
    body: z.object({
      toIban: z.string().max(50),
      toName: z.string().trim().min(2).max(70),
      amountCents: cents.positive(),
      rest: z
        .array(
          z.object({
            walletId: z.uuid(),
            topUpId: z.uuid().nullable().default(null),
            amountCents: cents.positive(),
          }),
        )
        .max(20)
        .default([]),
      reason,
    }),
    result: z.object({ id: z.uuid() }),
  }),
  approve: endpoint({
    ...command,
    path: '/refunds/:id/approve',
    action: 'wallet.approve-refund',
    summary: 'Agree to a refund that a colleague asked for',
    params: idParams,
    body: reasonBody,
  }),
  refuse: endpoint({
    ...command,
    path: '/refunds/:id/refuse',
    action: 'wallet.refuse-refund',
    summary: 'Refuse a refund: its movement is open again',
    params: idParams,
    body: reasonBody,
  }),
  withdraw: endpoint({
    ...command,
    path: '/refunds/:id/withdraw',
    action: 'wallet.withdraw-refund',
    summary: 'Take back one’s own request before it is decided',
    params: idParams,
    body: reasonBody,
  }),
};

export const refundFilesApi = {
  list: endpoint({
    ...read,
    path: '/refund-files',
    summary: 'Credit transfer files, newest first',
    query: pageQuery,
    result: pageOf(refundFile),
  }),
  create: endpoint({
    ...command,
    path: '/refund-files',
    action: 'wallet.create-refund-file',
    summary: 'Collect approved refunds into a SEPA credit transfer file (pain.001.001.09)',
    body: z.object({
      bankAccountId: z.uuid(),
      /** Absent: all that are approved, at most 1,000. */
      refundIds: z.array(z.uuid()).min(1).max(1000).optional(),
      executionOn: day,
    }),
    result: refundFile,
  }),
  download: endpoint({
    ...read,
    path: '/refund-files/:id/download',
    summary: 'The file for the bank',
    action: 'wallet.download-refund-file',
    params: idParams,
    streams: 'application/xml',
  }),
  cancel: endpoint({
    ...command,
    path: '/refund-files/:id/cancel',
    action: 'wallet.cancel-refund-file',
    summary: 'The bank did not get or take it: its unpaid refunds wait for another file',
    params: idParams,
    body: reasonBody,
  }),
};
