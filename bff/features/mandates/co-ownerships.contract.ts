import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams, pageOf, pageQuery } from '#core/paging';
import { decisionOrgans, languages, syndicKinds } from '#core/vocabulary';

import { timeline } from './explanations.contract.ts';
import { filingRow } from './filings.contract.ts';
import {
  ask,
  command,
  corrected,
  day,
  enterpriseNumber,
  label,
  onVersion,
  postalCode,
  read,
  street,
  town,
  version,
  withReason,
} from './shared.contract.ts';

const coOwnershipRow = z.object({
  id: z.uuid(),
  /** Ten digits; null until the KBO gave one. */
  enterpriseNumber: z.string().nullable(),
  name: z.string(),
  postalCode: z.string(),
  town: z.string(),
  syndic: z.string().nullable(),
  mandateEndsOn: day.nullable(),
  openFilings: z.number().int(),
});
export type CoOwnershipRow = z.infer<typeof coOwnershipRow>;

const mandate = z.object({
  id: z.uuid(),
  version,
  syndic: z.object({ id: z.uuid(), name: z.string(), kind: z.enum(syndicKinds) }),
  representative: z.string().nullable(),
  representativeId: z.uuid().nullable(),
  representativeNamed: z.boolean(),
  startsOn: day,
  endsOn: day.nullable(),
  decidedOn: day,
  organ: z.enum(decisionOrgans),
  provisional: z.boolean(),
  renewsId: z.uuid().nullable(),
});

const coOwnershipRecord = coOwnershipRow.extend({
  street: z.string(),
  language: z.enum(languages),
  version,
  /** Latest start first. */
  mandates: z.array(mandate),
  timeline,
  filings: z.array(filingRow),
});
export type CoOwnershipRecord = z.infer<typeof coOwnershipRecord>;

const fields = {
  name: label,
  street,
  postalCode,
  town,
  language: z.enum(languages),
  /** Absent while the KBO does not know it. */
  enterpriseNumber: enterpriseNumber.optional(),
};

/** What may be wrong with a co-ownership's mandates; `ending`: within ninety days and nobody follows. */
export const coOwnershipTroubles = ['overlap', 'gap', 'ending', 'no-syndic', 'not-in-kbo'] as const;

/** Problems: invalid {errors}, mandates.number-taken, stale {current}. */
export const coOwnershipsApi = {
  list: endpoint({
    ...read,
    path: '/co-ownerships',
    summary: 'Co-ownerships by name',
    query: pageQuery.extend({ trouble: z.enum(coOwnershipTroubles).optional() }),
    result: pageOf(coOwnershipRow),
  }),
  search: endpoint({
    ...ask,
    path: '/co-ownerships/search',
    summary: 'Co-ownerships by part of the name or enterprise number, best first',
    body: z.object({ text: z.string().trim().min(2).max(80) }),
    result: z.object({ items: z.array(coOwnershipRow) }),
  }),
  show: endpoint({
    ...read,
    path: '/co-ownerships/:id',
    summary: 'One co-ownership with its mandates, their timeline and its filings',
    params: idParams,
    result: coOwnershipRecord,
  }),
  create: endpoint({
    ...command,
    path: '/co-ownerships',
    summary: 'Add a co-ownership, known to the KBO or not yet',
    action: 'mandates.create-co-ownership',
    body: z.object({ ...fields, ...withReason }),
    result: corrected,
  }),
  correct: endpoint({
    ...command,
    path: '/co-ownerships/:id/correct',
    summary: 'Correct what was entered wrongly; a real change is filed from its mandate',
    action: 'mandates.correct-co-ownership',
    params: idParams,
    body: z.object({ ...fields, ...onVersion }),
    result: corrected,
  }),
};
export type CoOwnershipQuery = z.infer<NonNullable<typeof coOwnershipsApi.list.query>>;
