import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams, pageOf, pageQuery } from '#core/paging';
import {
  accreditationStatuses,
  deliveryChannels,
  deliveryStates,
  signInMethods,
} from '#core/vocabulary';

const accreditationRow = z.object({
  id: z.uuid(),
  kind: z.string(),
  number: z.string(),
  status: z.enum(accreditationStatuses),
  /** A person or, for legal persons, an organisation. */
  holder: z.object({ kind: z.enum(['account', 'organisation']), id: z.uuid(), name: z.string() }),
  validFrom: z.iso.date().nullable(),
  validUntil: z.iso.date().nullable(),
  receivedAt: z.iso.datetime(),
});
export type AccreditationRow = z.infer<typeof accreditationRow>;

/** Someone with a linked eID for whom a tool in use still wants an accreditation. */
const missingRow = z.object({
  /** Account and kind together. */
  id: z.string(),
  accountId: z.uuid(),
  kindId: z.uuid(),
  name: z.string(),
  kind: z.string(),
  source: z.string(),
  eidLinkedAt: z.iso.datetime(),
  /** Usual and worst moments of arrival, counted from the eID link. */
  usualBy: z.iso.date(),
  latestBy: z.iso.date(),
  overdue: z.boolean(),
  tools: z.array(z.string()),
});
export type MissingRow = z.infer<typeof missingRow>;

const delivery = z.object({
  id: z.uuid(),
  fileName: z.string().nullable(),
  state: z.enum(deliveryStates),
  newRows: z.number().int(),
  changedRows: z.number().int(),
  endedRows: z.number().int(),
  unchangedRows: z.number().int(),
  faultyRows: z.number().int(),
  receivedAt: z.iso.datetime(),
  appliedAt: z.iso.datetime().nullable(),
});

const sourceRow = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  usualDelayDays: z.number().int(),
  worstDelayDays: z.number().int(),
  channel: z.enum(deliveryChannels),
  contactEmail: z.string().nullable(),
  kinds: z.array(z.string()),
  lastDeliveryAt: z.iso.datetime().nullable(),
  accreditations: z.number().int(),
  waiting: z.number().int(),
});
export type SourceRow = z.infer<typeof sourceRow>;

const sourceRecord = sourceRow.extend({ deliveries: z.array(delivery) });
export type SourceRecord = z.infer<typeof sourceRecord>;

const toolRow = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  methods: z.array(z.enum(signInMethods)),
  active: z.boolean(),
});

export const accreditationsApi = {
  tools: endpoint({
    method: 'GET',
    path: '/tools',
    access: 'signed-in',
    summary: 'The tools that holders sign in to',
    result: z.object({ items: z.array(toolRow) }),
  }),
  list: endpoint({
    method: 'GET',
    path: '/accreditations',
    access: 'accreditations.read',
    summary: 'Accreditations, last received first',
    query: pageQuery.extend({
      status: z.enum(accreditationStatuses).optional(),
      sourceId: z.uuid().optional(),
    }),
    result: pageOf(accreditationRow),
  }),
  missing: endpoint({
    method: 'GET',
    path: '/missing-accreditations',
    access: 'accreditations.read',
    summary: 'People who wait for an accreditation that a granted tool wants, longest first',
    query: pageQuery.extend({ sourceId: z.uuid().optional() }),
    result: pageOf(missingRow),
  }),
  sources: endpoint({
    method: 'GET',
    path: '/accreditation-sources',
    access: 'accreditations.read',
    summary: 'Sources with their delays and last delivery',
    result: pageOf(sourceRow),
  }),
  source: endpoint({
    method: 'GET',
    path: '/accreditation-sources/:id',
    access: 'accreditations.read',
    summary: 'One source with its deliveries',
    params: idParams,
    result: sourceRecord,
  }),
};
export type AccreditationQuery = z.infer<NonNullable<typeof accreditationsApi.list.query>>;
export type MissingQuery = z.infer<NonNullable<typeof accreditationsApi.missing.query>>;
