import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams } from '#core/paging';
import { filingStates } from '#core/vocabulary';

import { command, enterpriseNumber, moment, onVersion, payer, version } from './shared.contract.ts';

const filingResult = z.object({ id: z.uuid(), state: z.enum(filingStates), version });
export type FilingResult = z.infer<typeof filingResult>;

/** When it happened (now unless told, never later) and what proves it. */
const proof = {
  at: moment.optional(),
  /** Receipt number or reference, as the counter or the KBO gave it. */
  evidence: z.string().trim().min(1).max(500).optional(),
  documentId: z.uuid().optional(),
};

const verb = <Body>(name: string, summary: string, body: z.ZodType<Body>) =>
  endpoint({
    ...command,
    path: `/filings/:id/${name}`,
    summary,
    action: `mandates.${name}-filing`,
    params: idParams,
    body,
    result: filingResult,
  });

/**
 * Shared problems: stale {current}, mandates.wrong-state {state}. Of one command alone: mandates.incomplete {missing},
 * no-tariff {day}, wallet.insufficient, mandates.in-future, mandates.before-previous, mandates.evidence-needed,
 * mandates.enterprise-number-needed, mandates.number-taken, mandates.not-together, mandates.not-staff.
 */
export const filingCommandsApi = {
  complete: verb('complete', 'Declare that nothing is missing', z.object(onVersion)),
  reopen: verb('reopen', 'Back to draft', z.object(onVersion)),
  submit: verb(
    'submit',
    'Sent to the enterprise counter: fixes the fee and charges it',
    z.object({ ...onVersion, ...proof }),
  ),
  accept: verb('accept', 'The counter accepted it', z.object({ ...onVersion, ...proof })),
  register: verb(
    'register',
    'It stands in the KBO; with the number that a new co-ownership got',
    z.object({ ...onVersion, ...proof, enterpriseNumber: enterpriseNumber.optional() }),
  ),
  refuse: verb(
    'refuse',
    'The counter or the KBO refused it',
    z.object({ ...onVersion, ...proof, feeReturned: z.boolean() }),
  ),
  setPayer: verb('set-payer', 'Who bears the fee', z.object({ ...onVersion, ...payer })),
  assign: verb(
    'assign',
    'Give it to a colleague, or to nobody',
    z.object({ ...onVersion, ownerId: z.uuid().nullable() }),
  ),
  combine: verb(
    'combine',
    'Put this begin and an end of the same co-ownership into one filing: one fee',
    z.object({ ...onVersion, endId: z.uuid() }),
  ),
  refile: verb('refile', 'A new draft of a refused filing', z.object(onVersion)),
  discard: endpoint({
    ...command,
    path: '/filings/:id/discard',
    summary: 'Throw away a filing that was never sent',
    action: 'mandates.discard-filing',
    params: idParams,
    body: z.object(onVersion),
  }),
};
