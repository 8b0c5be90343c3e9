import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams, pageOf, pageQuery, reasonBody } from '#core/paging';
import { syndicKinds } from '#core/vocabulary';

import {
  ask,
  command,
  corrected,
  day,
  enterpriseNumber,
  label,
  named,
  nationalNumber,
  onVersion,
  postalCode,
  read,
  street,
  town,
  version,
  withReason,
} from './shared.contract.ts';

const syndicRow = z.object({
  id: z.uuid(),
  kind: z.enum(syndicKinds),
  name: z.string(),
  enterpriseNumber: z.string().nullable(),
  /** Holds a valid BIV/IPI accreditation today, itself or through its account. */
  accredited: z.boolean(),
  /** Co-ownerships that it runs today. */
  coOwnerships: z.number().int(),
});
export type SyndicRow = z.infer<typeof syndicRow>;

const representative = z.object({
  id: z.uuid(),
  version,
  name: z.string(),
  /** Only the date part; null when documents identify the person. */
  nationalNumberMasked: z.string().nullable(),
  accredited: z.boolean(),
  accountId: z.uuid().nullable(),
  since: day,
  until: day.nullable(),
  /** Co-ownerships where they act today or from a later day on. */
  coOwnerships: z.number().int(),
});

const syndicRecord = syndicRow.extend({
  version,
  nationalNumberMasked: z.string().nullable(),
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  town: z.string().nullable(),
  accountId: z.uuid().nullable(),
  organisation: named.nullable(),
  wallet: z.object({ id: z.uuid(), balanceCents: z.number().int() }).nullable(),
  representatives: z.array(representative),
});
export type SyndicRecord = z.infer<typeof syndicRecord>;

const syndicMandate = z.object({
  mandateId: z.uuid(),
  coOwnership: named,
  representative: named.nullable(),
  startsOn: day,
  endsOn: day.nullable(),
});
export type SyndicMandate = z.infer<typeof syndicMandate>;

const address = {
  street: street.optional(),
  postalCode: postalCode.optional(),
  town: town.optional(),
};
const natural = z.object({
  kind: z.literal('natural-person'),
  name: label,
  nationalNumber: nationalNumber.optional(),
  ...address,
});
const legal = z.object({
  kind: z.literal('legal-person'),
  name: label,
  enterpriseNumber,
  ...address,
});
const person = { name: label, nationalNumber: nationalNumber.optional(), since: day };

/** Problems: invalid {errors}, mandates.number-taken, mandates.kind-fixed, stale {current}. */
export const syndicsApi = {
  list: endpoint({
    ...read,
    path: '/syndics',
    summary: 'Syndics by name',
    query: pageQuery.extend({ kind: z.enum(syndicKinds).optional() }),
    result: pageOf(syndicRow),
  }),
  search: endpoint({
    ...ask,
    path: '/syndics/search',
    summary: 'Syndics by part of the name, enterprise or national number',
    body: z.object({ text: z.string().trim().min(2).max(80) }),
    result: z.object({ items: z.array(syndicRow) }),
  }),
  show: endpoint({
    ...read,
    path: '/syndics/:id',
    summary: 'One syndic with its representatives',
    params: idParams,
    result: syndicRecord,
  }),
  mandates: endpoint({
    ...read,
    path: '/syndics/:id/mandates',
    summary: 'Its mandates that run or are still to come, by co-ownership',
    params: idParams,
    query: pageQuery,
    result: pageOf(syndicMandate),
  }),
  create: endpoint({
    ...command,
    path: '/syndics',
    summary: 'Add a syndic, natural or legal person',
    action: 'mandates.create-syndic',
    body: z.discriminatedUnion('kind', [natural.extend(withReason), legal.extend(withReason)]),
    result: corrected,
  }),
  correct: endpoint({
    ...command,
    path: '/syndics/:id/correct',
    summary: 'Correct its data; a real change is filed for each of its mandates',
    action: 'mandates.correct-syndic',
    params: idParams,
    body: z.discriminatedUnion('kind', [natural.extend(onVersion), legal.extend(onVersion)]),
    result: corrected,
  }),
  revealNumber: endpoint({
    ...command,
    path: '/syndics/:id/reveal-number',
    summary: 'Show the national number, with a reason',
    action: 'mandates.reveal-number',
    params: idParams,
    body: reasonBody,
    result: z.object({ nationalNumber: z.string().nullable() }),
  }),
};
export type SyndicQuery = z.infer<NonNullable<typeof syndicsApi.list.query>>;

export const representativesApi = {
  add: endpoint({
    ...command,
    path: '/syndics/:id/add-representative',
    summary: 'Add the natural person through whom a legal person acts',
    action: 'mandates.add-representative',
    params: idParams,
    body: z.object({ ...person, ...withReason }),
    result: corrected,
  }),
  correct: endpoint({
    ...command,
    path: '/representatives/:id/correct',
    summary: 'Correct a representative’s data; leaving is filed by a run',
    action: 'mandates.correct-representative',
    params: idParams,
    body: z.object({ ...person, ...onVersion }),
    result: corrected,
  }),
  revealNumber: endpoint({
    ...command,
    path: '/representatives/:id/reveal-number',
    summary: 'Show the national number, with a reason',
    action: 'mandates.reveal-number',
    params: idParams,
    body: reasonBody,
    result: z.object({ nationalNumber: z.string().nullable() }),
  }),
};
