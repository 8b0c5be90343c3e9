import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { evidence, proposalCases } from '#core/matching/evidence';
import { idParams, pageOf, pageQuery } from '#core/paging';
import {
  attributionRules,
  communicationKinds,
  movementOutcomes,
  movementStates,
  refundStates,
  topUpStates,
} from '#core/vocabulary';

import { cents, day, moment, person, walletName } from './shared.contract.ts';

const movementRow = z.object({
  id: z.uuid(),
  statementId: z.uuid(),
  bookedOn: day,
  valueOn: day.nullable(),
  /** Null for a part of a cent: see `amount`. */
  amountCents: cents.nullable(),
  amount: z.string(),
  currency: z.string(),
  counterpartyName: z.string().nullable(),
  counterpartyAccount: z.string().nullable(),
  communication: z.string(),
  communicationKind: z.enum(communicationKinds),
  reference: z.string().nullable(),
  state: z.enum(movementStates),
  outcome: z.enum(movementOutcomes),
  case: z.enum(proposalCases),
  owner: person,
});
export type MovementRow = z.infer<typeof movementRow>;

export const proposal = z.object({
  /** Both name what `accept` posts; without a top-up the money goes to the wallet alone. */
  wallet: walletName,
  topUp: z
    .object({ id: z.uuid(), reference: z.string(), amountCents: cents, createdAt: moment })
    .nullable(),
  evidence: z.array(evidence),
  balanceCents: cents,
});
export type MovementProposal = z.infer<typeof proposal>;

/** What may be done with a movement now; the console offers these in this order. */
export const nextSteps = [
  'accept',
  'attribute',
  'take-back',
  'settle-bank-charge',
  'settle-provider-payout',
  'request-refund',
  'decide-refund',
  'accept-statement',
  'undo',
] as const;

const part = z.object({
  wallet: walletName.nullable(),
  topUpId: z.uuid().nullable(),
  refundId: z.uuid().nullable(),
  /** Ledger account that is no wallet, by its kind. */
  account: z.string().nullable(),
  amountCents: cents,
});

const movementRecord = movementRow.extend({
  line: z.number().int(),
  statementNumber: z.string().nullable(),
  bankAccount: z.object({ id: z.uuid(), iban: z.string(), name: z.string() }),
  transactionCode: z.string().nullable(),
  counterpartyBic: z.string().nullable(),
  communicationType: z.string().nullable(),
  endToEndId: z.string().nullable(),
  /** What the bank told besides, by name. */
  details: z.record(z.string(), z.unknown()),
  /** What an outcome is about: the top-up that was paid already, the movement that paid it, … */
  about: z
    .object({
      topUp: z
        .object({
          id: z.uuid(),
          reference: z.string().nullable(),
          state: z.enum(topUpStates),
          wallet: walletName,
        })
        .nullable(),
      movementId: z.uuid().nullable(),
      refundId: z.uuid().nullable(),
    })
    .nullable(),
  proposals: z.array(proposal),
  nextSteps: z.array(z.enum(nextSteps)),
  attributions: z.array(
    z.object({
      id: z.uuid(),
      rule: z.enum(attributionRules),
      evidence: z.array(evidence),
      decidedBy: person,
      decidedAt: moment,
      reversedBy: person,
      reversedAt: moment.nullable(),
      parts: z.array(part),
    }),
  ),
  refund: z
    .object({ id: z.uuid(), state: z.enum(refundStates), amountCents: cents, requestedBy: person })
    .nullable(),
});
export type MovementRecord = z.infer<typeof movementRecord>;

/** Filters that name nobody and so may stand in an address. */
const queueFilter = z.object({
  state: z.enum(movementStates).optional(),
  outcome: z.enum(movementOutcomes).optional(),
  case: z.enum(proposalCases).optional(),
  direction: z.enum(['credit', 'debit']).optional(),
  minCents: z.coerce.number().int().optional(),
  maxCents: z.coerce.number().int().optional(),
  /** Booked at least this many days ago. */
  minAge: z.coerce.number().int().min(0).max(10_000).optional(),
  owner: z.union([z.literal('me'), z.literal('nobody'), z.uuid()]).optional(),
  bankAccountId: z.uuid().optional(),
  sort: z.enum(['oldest', 'newest', 'largest', 'smallest']).default('oldest'),
});

const read = { method: 'GET', access: 'wallet.read' } as const;

export const movementsApi = {
  list: endpoint({
    ...read,
    path: '/movements',
    summary: 'Movements by state, age, amount and owner: the work list',
    query: pageQuery.extend(queueFilter.shape),
    result: pageOf(movementRow),
  }),
  search: endpoint({
    method: 'POST',
    access: 'wallet.read',
    path: '/movements/search',
    summary: 'The work list by name, IBAN, reference, amount or words of the communication',
    body: pageQuery.extend(queueFilter.shape).extend({ text: z.string().trim().min(2).max(140) }),
    result: pageOf(movementRow),
  }),
  summary: endpoint({
    ...read,
    path: '/movements/summary',
    summary: 'How many stand open, how much, how old, and by case',
    result: z.object({
      open: z.number().int(),
      amountCents: cents,
      oldestOn: day.nullable(),
      cases: z.array(
        z.object({
          outcome: z.enum(movementOutcomes),
          case: z.enum(proposalCases),
          count: z.number().int(),
          amountCents: cents,
        }),
      ),
    }),
  }),
  show: endpoint({
    ...read,
    path: '/movements/:id',
    summary: 'One movement with its proposals, fresh',
    params: idParams,
    result: movementRecord,
  }),
};
