import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams, reason } from '#core/paging';
import { topUpStates } from '#core/vocabulary';

import { proposal } from './movements.contract.ts';
import { cents, walletName } from './shared.contract.ts';

const split = z.object({
  walletId: z.uuid(),
  /** An open transfer top-up of that wallet which is hereby paid. */
  topUpId: z.uuid().nullable().default(null),
  amountCents: cents.positive(),
});

/** What a command does to a wallet's balance. */
const consequence = z.object({
  wallet: walletName,
  balanceCents: cents,
  afterCents: cents,
  /** The wallet has spent the money meanwhile: afterwards it is below zero. */
  spentSince: z.boolean(),
});

const command = { method: 'POST', access: 'wallet.command', params: idParams } as const;

export const movementCommandsApi = {
  accept: endpoint({
    ...command,
    path: '/movements/:id/accept',
    action: 'wallet.accept-proposal',
    summary: 'Credit what is proposed; refused when it is proposed no more',
    body: z.object({ walletId: z.uuid(), topUpId: z.uuid().nullable(), reason: reason.optional() }),
  }),
  attribute: endpoint({
    ...command,
    path: '/movements/:id/attribute',
    action: 'wallet.attribute',
    summary: 'Credit one wallet or split over several; a debit is taken back from them',
    body: z.object({ parts: z.array(split).min(1).max(50), reason }),
  }),
  settle: endpoint({
    ...command,
    path: '/movements/:id/settle',
    action: 'wallet.settle',
    summary: 'Book as a charge of the bank or as a payout of the payment provider',
    body: z.object({
      as: z.enum(['bank-charge', 'provider-payout']),
      /** Fees that the provider kept from the payout, so that clearing empties. */
      feeCents: cents.min(0).default(0),
      reason,
    }),
  }),
  assign: endpoint({
    ...command,
    path: '/movements/:id/assign',
    action: 'wallet.assign',
    summary: 'Give a movement an owner, or none',
    body: z.object({ ownerId: z.uuid().nullable() }),
  }),
  previewUndo: endpoint({
    method: 'GET',
    access: 'wallet.read',
    path: '/movements/:id/undo-preview',
    summary: 'What undoing its attribution would do',
    params: idParams,
    result: z.object({
      possible: z.boolean(),
      /** Why not: `nothing-to-undo`, `refund-in-file`, `refund-paid`. */
      obstacle: z.string().nullable(),
      wallets: z.array(consequence),
      reopens: z.array(
        z.object({ topUpId: z.uuid(), reference: z.string(), state: z.enum(topUpStates) }),
      ),
    }),
  }),
  undo: endpoint({
    ...command,
    path: '/movements/:id/undo',
    action: 'wallet.undo',
    summary: 'Reverse its entries and reopen movement and top-ups together',
    body: z.object({
      /** Needed when a wallet has spent the money since and would fall below zero. */
      evenIfSpent: z.boolean().default(false),
      reason,
    }),
    result: z.object({ wallets: z.array(consequence) }),
  }),
  previewAccept: endpoint({
    method: 'POST',
    access: 'wallet.read',
    path: '/movements/preview-accept',
    summary: 'What accepting the first proposal of each of these would do',
    body: z.object({ ids: z.array(z.uuid()).min(1).max(200) }),
    result: z.object({
      /** Give it back to `acceptMany`: it changes with anything shown here. */
      fingerprint: z.string(),
      items: z.array(
        z.object({
          movementId: z.uuid(),
          amountCents: cents.nullable(),
          proposal: proposal.nullable(),
          /** Why it cannot be accepted: `not-open`, `no-proposal`, `same-top-up`. */
          obstacle: z.string().nullable(),
        }),
      ),
      totalCents: cents,
    }),
  }),
  acceptMany: endpoint({
    method: 'POST',
    access: 'wallet.command',
    path: '/movements/accept-many',
    action: 'wallet.accept-many',
    summary: 'Accept the first proposal of each, all or none',
    body: z.object({ ids: z.array(z.uuid()).min(1).max(200), fingerprint: z.string(), reason }),
    result: z.object({ accepted: z.number().int(), totalCents: cents }),
  }),
};
