import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams, pageOf, pageQuery, reason, reasonBody } from '#core/paging';
import { feePayers, runRowStates, runStates } from '#core/vocabulary';

import { ask, cents, command, day, moment, named, payer, person, read } from './shared.contract.ts';

const leaving = {
  /** Last day on which the representative acts. */
  lastDay: day,
  /** Who follows; absent to strike only. */
  replacementId: z.uuid().optional(),
  /** Proof, attached to every filing. */
  documentId: z.uuid().optional(),
  ...payer,
};

const previewRow = z.object({
  coOwnership: named,
  mandateId: z.uuid(),
  /** Why this one cannot be filed: a problem code, as the run would give it; null when it can. */
  problem: z.string().nullable(),
  /** Incl. VAT; null when it cannot be filed. */
  totalCents: cents.nullable(),
});

const run = z.object({
  id: z.uuid(),
  representative: named,
  replacement: named.nullable(),
  syndic: named,
  lastDay: day,
  state: z.enum(runStates),
  paidBy: z.enum(feePayers),
  waiting: z.number().int(),
  filed: z.number().int(),
  refused: z.number().int(),
  /** Charged so far, incl. VAT. */
  chargedCents: cents,
  startedBy: person,
  startedAt: moment,
  finishedAt: moment.nullable(),
});
export type RepresentativeRun = z.infer<typeof run>;

const runRow = z.object({
  id: z.uuid(),
  coOwnership: named,
  state: z.enum(runRowStates),
  filingId: z.uuid().nullable(),
  problem: z.string().nullable(),
  totalCents: cents.nullable(),
  decidedAt: moment.nullable(),
});
export type RepresentativeRunRow = z.infer<typeof runRow>;

/**
 * Problems: mandates.run-going {runId}, mandates.nothing-concerned, mandates.cost-changed {totalCents, filings},
 * mandates.not-of-syndic, mandates.nothing-refused. Of a row: no-tariff, wallet.insufficient,
 * mandates.begin-not-filed, mandates.filed-already, mandates.not-concerned, representative-missing,
 * representative-not-accredited, mandates.incomplete, internal.
 */
export const representativeRunsApi = {
  preview: endpoint({
    ...ask,
    path: '/representatives/:id/preview-leaving',
    summary: 'Every co-ownership concerned, what stands in the way, and the cost',
    params: idParams,
    body: z.object(leaving),
    result: z.object({
      rows: z.array(previewRow),
      filings: z.number().int(),
      totalCents: cents,
      deadlineOn: day,
      /** Of the wallet that would be charged. */
      balanceCents: cents.nullable(),
    }),
  }),
  start: endpoint({
    ...command,
    path: '/representatives/:id/leave',
    summary: 'File the leaving for every co-ownership concerned, one by one',
    action: 'mandates.start-run',
    params: idParams,
    body: z.object({
      ...leaving,
      /** The cost that was shown; another by now answers 409. */
      expectedCents: cents,
      reason,
    }),
    result: run,
  }),
  list: endpoint({
    ...read,
    path: '/representative-runs',
    summary: 'Runs, newest first',
    query: pageQuery.extend({ state: z.enum(runStates).optional() }),
    result: pageOf(run),
  }),
  show: endpoint({
    ...read,
    path: '/representative-runs/:id',
    summary: 'One run with its progress',
    params: idParams,
    result: run,
  }),
  rows: endpoint({
    ...read,
    path: '/representative-runs/:id/rows',
    summary: 'Its co-ownerships with the result of each',
    params: idParams,
    query: pageQuery.extend({ state: z.enum(runRowStates).optional() }),
    result: pageOf(runRow),
  }),
  retry: endpoint({
    ...command,
    path: '/representative-runs/:id/retry',
    summary: 'Try the refused rows again',
    action: 'mandates.retry-run',
    params: idParams,
    body: reasonBody,
    result: run,
  }),
};
