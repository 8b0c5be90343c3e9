import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { documentTypes } from '#core/mandates/document-type';
import { filingSteps } from '#core/mandates/filing-steps';
import { essentialFields } from '#core/mandates/words';
import { idParams, pageOf, pageQuery } from '#core/paging';
import { feePayers, filingKinds, filingStates, mandateDocumentKinds } from '#core/vocabulary';

import {
  checklistLine,
  deadlineExplanation,
  fee,
  lateness,
  representativeVerdict,
  saving,
} from './explanations.contract.ts';
import { ask, cents, day, moment, named, person, read, version } from './shared.contract.ts';

export const filingRow = z.object({
  id: z.uuid(),
  kind: z.enum(filingKinds),
  state: z.enum(filingStates),
  coOwnership: named,
  mandateId: z.uuid(),
  syndic: z.string(),
  startsOn: day,
  decidedOn: day,
  deadlineOn: day,
  /** Cents excl. VAT, surcharge included; null until it was charged. */
  feeCents: cents.nullable(),
  paidBy: z.enum(feePayers),
  owner: person,
  submittedAt: moment.nullable(),
  acceptedAt: moment.nullable(),
  registeredAt: moment.nullable(),
  refusedAt: moment.nullable(),
  refusalReason: z.string().nullable(),
  /** Of the day of submission, or today's while nothing was sent. */
  lateness,
});
export type FilingRow = z.infer<typeof filingRow>;

export const mandateDocument = z.object({
  id: z.uuid(),
  kind: z.enum(mandateDocumentKinds),
  name: z.string(),
  mediaType: z.enum(documentTypes),
  size: z.number().int(),
  /** Hexadecimal. */
  sha256: z.string(),
  uploadedBy: person,
  uploadedAt: moment,
});
export type MandateDocument = z.infer<typeof mandateDocument>;

const filingRecord = filingRow.extend({
  version,
  createdAt: moment,
  endsMandateId: z.uuid().nullable(),
  /** Last day of the mandate that ends. */
  lastDay: day.nullable(),
  changedOn: day.nullable(),
  changedFields: z.array(z.enum(essentialFields)).readonly(),
  representative: named.nullable(),
  formerRepresentative: named.nullable(),
  wallet: z.object({ id: z.uuid(), name: z.string(), balanceCents: cents }).nullable(),
  deadline: deadlineExplanation,
  checklist: z.array(checklistLine),
  verdict: representativeVerdict,
  fee,
  saving,
  documents: z.array(mandateDocument).readonly(),
  /** Newest first. */
  events: z
    .array(
      z.object({
        id: z.uuid(),
        state: z.enum(filingStates),
        happenedAt: moment,
        recordedAt: moment,
        by: person,
        evidence: z.string().nullable(),
        documentId: z.uuid().nullable(),
      }),
    )
    .readonly(),
  /** What may be done next. */
  steps: z.array(z.enum(Object.keys(filingSteps) as (keyof typeof filingSteps)[])),
});
export type FilingRecord = z.infer<typeof filingRecord>;

/** The days that decide; a last day is the last on which the syndic or representative still acts. */
const filingDates = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begin'), decidedOn: day, startsOn: day }),
  z.object({ kind: z.literal('end'), lastDay: day }),
  z.object({ kind: z.literal('end-and-begin'), lastDay: day, decidedOn: day, startsOn: day }),
  z.object({ kind: z.literal('change'), changedOn: day }),
  z.object({ kind: z.literal('representative-replaced'), lastDay: day }),
]);

export const filingsApi = {
  list: endpoint({
    ...read,
    path: '/filings',
    summary: 'Filings by deadline: the queue, and between two days the calendar',
    query: pageQuery.extend({
      /** `open` is everything that neither stands in the KBO nor was refused; `unsent` drafts and complete ones. */
      state: z.enum(['open', 'unsent', ...filingStates]).optional(),
      kind: z.enum(filingKinds).optional(),
      coOwnershipId: z.uuid().optional(),
      ownerId: z.uuid().optional(),
      dueFrom: day.optional(),
      dueUntil: day.optional(),
    }),
    result: pageOf(filingRow),
  }),
  show: endpoint({
    ...read,
    path: '/filings/:id',
    summary: 'One filing with deadline, checklist, fee, documents and what happened',
    params: idParams,
    result: filingRecord,
  }),
  explainDeadline: endpoint({
    ...ask,
    path: '/filings/explain-deadline',
    summary: 'When something would be due, by which rule, over which days',
    body: filingDates,
    result: deadlineExplanation.extend({ lateness }),
  }),
};
export type FilingQuery = z.infer<NonNullable<typeof filingsApi.list.query>>;
