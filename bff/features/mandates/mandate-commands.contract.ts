import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { essentialFields } from '#core/mandates/words';
import { idParams, pageOf, pageQuery } from '#core/paging';
import { decisionOrgans, filingKinds } from '#core/vocabulary';

import {
  deadlineExplanation,
  fee,
  lateness,
  representativeVerdict,
  timeline,
} from './explanations.contract.ts';
import {
  ask,
  command,
  corrected,
  day,
  enterpriseNumber,
  label,
  named,
  onVersion,
  payer,
  postalCode,
  read,
  street,
  town,
  withReason,
} from './shared.contract.ts';

const decision = {
  startsOn: day,
  /** Last day; absent for an open end. */
  endsOn: day.optional(),
  decidedOn: day,
  organ: z.enum(decisionOrgans),
  provisional: z.boolean().default(false),
};
const who = {
  representativeId: z.uuid().optional(),
  /** Does the decision itself name the representative? */
  representativeNamed: z.boolean().default(false),
};
const newMandate = {
  coOwnershipId: z.uuid(),
  syndicId: z.uuid(),
  ...who,
  ...decision,
  /** The mandate that ends in the same filing: one fee. */
  ends: z.object({ mandateId: z.uuid(), lastDay: day, decidedOn: day.optional() }).optional(),
  /** False for what stands in the KBO already. */
  file: z.boolean().default(true),
};

/** What would follow, before anything is written. */
const consequences = z.object({
  filing: z.enum(filingKinds).nullable(),
  deadline: deadlineExplanation.nullable(),
  lateness: lateness.nullable(),
  fee: fee.nullable(),
  verdict: representativeVerdict,
  /** With the new mandate in it. */
  timeline,
  /** What a separate filing of the end would cost on top. */
  savedCents: z.number().int(),
});
export type Consequences = z.infer<typeof consequences>;

const result = z.object({ mandateId: z.uuid(), filingId: z.uuid().nullable() });

/** Only what changes needs to be told. */
const essentialChanges = z.object({
  coOwnership: z.object({ name: label, street, postalCode, town }).partial().optional(),
  syndic: z
    .object({ name: label, enterpriseNumber, street, postalCode, town })
    .partial()
    .optional(),
  /** Null: without representative from now on. */
  representativeId: z.uuid().nullable().optional(),
});
const renewal = {
  ...decision,
  representativeNamed: z.boolean().default(false),
  changes: essentialChanges.default({}),
  /** Since when the changes hold; the start of the new term unless told. */
  changedOn: day.optional(),
};

const onMandate = { ...command, params: idParams };

/**
 * Problems: invalid {errors}, stale {current}, mandates.not-of-syndic,
 * mandates.already-filed, mandates.natural-person, mandates.not-of-co-ownership, mandates.no-representative,
 * mandates.nothing-changed, conflict {constraint}: it was filed already.
 */
export const mandatesApi = {
  ending: endpoint({
    ...read,
    path: '/mandates/ending',
    summary: 'Mandates that end up to a day and that nobody follows, soonest first',
    query: pageQuery.extend({ until: day }),
    result: pageOf(
      z.object({
        mandateId: z.uuid(),
        coOwnership: named,
        syndic: named,
        endsOn: day,
      }),
    ),
  }),
  preview: endpoint({
    ...ask,
    path: '/mandates/preview',
    summary: 'Deadline, fee, representative and timeline that a new mandate would bring',
    body: z.object(newMandate),
    result: consequences,
  }),
  record: endpoint({
    ...command,
    path: '/mandates',
    summary: 'Record a new mandate, with a draft of its filing',
    action: 'mandates.record',
    body: z.object({ ...newMandate, ...payer, ...withReason }),
    result,
  }),
  correct: endpoint({
    ...onMandate,
    path: '/mandates/:id/correct',
    summary: 'Correct a mandate of which nothing was sent; open filings get their new deadline',
    action: 'mandates.correct',
    body: z.object({ ...who, ...decision, ...onVersion }),
    result: corrected,
  }),
  end: endpoint({
    ...onMandate,
    path: '/mandates/:id/end',
    summary: 'Set its last day, with a draft of the strike-off',
    action: 'mandates.end',
    body: z.object({ lastDay: day, decidedOn: day.optional(), ...payer, ...onVersion }),
    result,
  }),
  previewRenewal: endpoint({
    ...ask,
    path: '/mandates/:id/preview-renewal',
    summary: 'Whether a renewal needs a filing, and because of what',
    params: idParams,
    body: z.object(renewal),
    result: consequences.extend({ changed: z.array(z.enum(essentialFields)).readonly() }),
  }),
  renew: endpoint({
    ...onMandate,
    path: '/mandates/:id/renew',
    summary: 'Record the next term; a filing only when essential data changed',
    action: 'mandates.renew',
    body: z.object({ ...renewal, ...payer, ...onVersion }),
    result,
  }),
  fileChange: endpoint({
    ...onMandate,
    path: '/mandates/:id/file-change',
    summary: 'Draft the filing of essential data that differ from what was last filed',
    action: 'mandates.file-change',
    body: z.object({ changedOn: day, ...payer, ...onVersion }),
    result,
  }),
  replaceRepresentative: endpoint({
    ...onMandate,
    path: '/mandates/:id/replace-representative',
    summary: 'Replace or strike the representative of one mandate, with a draft of the filing',
    action: 'mandates.replace-representative',
    body: z.object({
      lastDay: day,
      representativeId: z.uuid().nullable(),
      ...payer,
      ...onVersion,
    }),
    result,
  }),
};
