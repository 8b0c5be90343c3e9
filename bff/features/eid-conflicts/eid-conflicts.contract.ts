import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams, pageOf, pageQuery } from '#core/paging';
import {
  accountStatuses,
  conflictOrigins,
  conflictResolutions,
  conflictStates,
  languages,
} from '#core/vocabulary';

const conflictRow = z.object({
  id: z.uuid(),
  state: z.enum(conflictStates),
  origin: z.enum(conflictOrigins),
  claimant: z.object({ id: z.uuid(), name: z.string(), username: z.string() }),
  holder: z.object({ id: z.uuid(), name: z.string(), username: z.string() }),
  assignee: z.string().nullable(),
  resolution: z.enum(conflictResolutions).nullable(),
  openedAt: z.iso.datetime(),
  resolvedAt: z.iso.datetime().nullable(),
});
export type ConflictRow = z.infer<typeof conflictRow>;

/** One side of the workbench: what counts for deciding whose card it is. */
const conflictSide = z.object({
  id: z.uuid(),
  name: z.string(),
  username: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  birthDate: z.iso.date().nullable(),
  gender: z.string(),
  language: z.enum(languages),
  status: z.enum(accountStatuses),
  createdAt: z.iso.datetime(),
  activatedAt: z.iso.datetime().nullable(),
  lastSignInAt: z.iso.datetime().nullable(),
  eidLinkedAt: z.iso.datetime().nullable(),
  /** `85.07.30-***-**`; null without an eID. */
  nationalNumberMasked: z.string().nullable(),
  itsmeLinkedAt: z.iso.datetime().nullable(),
  memberships: z.array(
    z.object({
      organisationId: z.uuid(),
      organisation: z.string(),
      status: z.string(),
      administrator: z.boolean(),
      soleAdministrator: z.boolean(),
      tools: z.number().int(),
    }),
  ),
  accreditations: z.number().int(),
  openTickets: z.number().int(),
  openPrivacyRequests: z.number().int(),
  mandates: z.number().int(),
});
export type ConflictSide = z.infer<typeof conflictSide>;

const conflictRecord = z.object({
  id: z.uuid(),
  state: z.enum(conflictStates),
  origin: z.enum(conflictOrigins),
  assignee: z.string().nullable(),
  resolution: z.enum(conflictResolutions).nullable(),
  openedAt: z.iso.datetime(),
  resolvedAt: z.iso.datetime().nullable(),
  claimant: conflictSide,
  holder: conflictSide,
  /** Names of the identity fields in which the two sides differ. */
  differs: z.array(z.string()),
});
export type ConflictRecord = z.infer<typeof conflictRecord>;

export const conflictsApi = {
  list: endpoint({
    method: 'GET',
    path: '/eid-conflicts',
    access: 'eid-conflicts.read',
    summary: 'eID conflicts, oldest first',
    query: pageQuery.extend({ state: z.enum(conflictStates).optional() }),
    result: pageOf(conflictRow),
  }),
  show: endpoint({
    method: 'GET',
    path: '/eid-conflicts/:id',
    access: 'eid-conflicts.read',
    summary: 'Both accounts of a conflict, side by side',
    params: idParams,
    result: conflictRecord,
  }),
};
export type ConflictQuery = z.infer<NonNullable<typeof conflictsApi.list.query>>;
