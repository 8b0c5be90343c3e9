import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams, pageOf, pageQuery } from '#core/paging';
import {
  decisionOrgans,
  feePayers,
  filingKinds,
  filingStates,
  syndicKinds,
} from '#core/vocabulary';

const coOwnershipRow = z.object({
  id: z.uuid(),
  /** Null until the KBO gave one. */
  enterpriseNumber: z.string().nullable(),
  name: z.string(),
  postalCode: z.string(),
  town: z.string(),
  syndic: z.string().nullable(),
  mandateEndsOn: z.iso.date().nullable(),
  openFilings: z.number().int(),
});
export type CoOwnershipRow = z.infer<typeof coOwnershipRow>;

const filingRow = z.object({
  id: z.uuid(),
  kind: z.enum(filingKinds),
  state: z.enum(filingStates),
  coOwnership: z.object({ id: z.uuid(), name: z.string() }),
  syndic: z.string(),
  startsOn: z.iso.date(),
  decidedOn: z.iso.date(),
  deadlineOn: z.iso.date(),
  /** Cents excl. VAT; null while no tariff has been applied. */
  feeCents: z.number().int().nullable(),
  paidBy: z.enum(feePayers),
  submittedAt: z.iso.datetime().nullable(),
  acceptedAt: z.iso.datetime().nullable(),
  registeredAt: z.iso.datetime().nullable(),
  refusedAt: z.iso.datetime().nullable(),
  refusalReason: z.string().nullable(),
});
export type FilingRow = z.infer<typeof filingRow>;

const mandate = z.object({
  id: z.uuid(),
  syndic: z.object({ id: z.uuid(), name: z.string(), kind: z.enum(syndicKinds) }),
  representative: z.string().nullable(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date().nullable(),
  decidedOn: z.iso.date(),
  organ: z.enum(decisionOrgans),
  provisional: z.boolean(),
});

const coOwnershipRecord = coOwnershipRow.extend({
  street: z.string(),
  language: z.string(),
  mandates: z.array(mandate),
  filings: z.array(filingRow),
});
export type CoOwnershipRecord = z.infer<typeof coOwnershipRecord>;

export const mandatesApi = {
  coOwnerships: endpoint({
    method: 'GET',
    path: '/co-ownerships',
    access: 'mandates.read',
    summary: 'Co-ownerships by name',
    query: pageQuery,
    result: pageOf(coOwnershipRow),
  }),
  coOwnership: endpoint({
    method: 'GET',
    path: '/co-ownerships/:id',
    access: 'mandates.read',
    summary: 'One co-ownership with its mandates and filings',
    params: idParams,
    result: coOwnershipRecord,
  }),
  filings: endpoint({
    method: 'GET',
    path: '/filings',
    access: 'mandates.read',
    summary: 'Filings by deadline',
    /** `open` is everything that neither stands in the KBO nor was refused. */
    query: pageQuery.extend({ state: z.enum(['open', ...filingStates]).optional() }),
    result: pageOf(filingRow),
  }),
  filing: endpoint({
    method: 'GET',
    path: '/filings/:id',
    access: 'mandates.read',
    summary: 'One filing',
    params: idParams,
    result: filingRow,
  }),
};
export type CoOwnershipQuery = z.infer<NonNullable<typeof mandatesApi.coOwnerships.query>>;
export type FilingQuery = z.infer<NonNullable<typeof mandatesApi.filings.query>>;
