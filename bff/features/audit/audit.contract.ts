import { z } from 'zod';
import { endpoint } from '#core/endpoint';
import { idParams, pageOf, pageQuery } from '#core/paging';
import { auditActors, auditOutcomes } from '#core/vocabulary';

const word = z.string().regex(/^[a-z][a-z.-]{0,60}$/);

const auditEvent = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  actorKind: z.enum(auditActors),
  actorId: z.uuid().nullable(),
  /** Present for staff. */
  actorName: z.string().nullable(),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.uuid().nullable(),
  outcome: z.enum(auditOutcomes),
  /** Problem code of a refusal or failure. */
  code: z.string().nullable(),
  changedFields: z.array(z.string()),
  /** Place in the hash chain; null while the event waits to be sealed. */
  seq: z.number().int().nullable(),
});
export type AuditEvent = z.infer<typeof auditEvent>;

const auditDetail = auditEvent.extend({
  requestId: z.string().nullable(),
  /** Hash of the link, in hexadecimal. */
  hash: z.string().nullable(),
  /** `erased`: the subject's key is gone, and with it reason and values. */
  personal: z.enum(['none', 'present', 'erased']),
  reason: z.string().nullable(),
  before: z.unknown(),
  after: z.unknown(),
  note: z.string().nullable(),
});
export type AuditDetail = z.infer<typeof auditDetail>;

const timelineEntry = auditEvent.extend({ reason: z.string().nullable() });
export type TimelineEntry = z.infer<typeof timelineEntry>;

const chainState = z.object({
  /** Links of the chain. */
  sealed: z.number().int(),
  lastHash: z.string().nullable(),
  unsealed: z.number().int(),
  oldestUnsealedAt: z.iso.datetime().nullable(),
});

export const auditApi = {
  list: endpoint({
    method: 'GET',
    path: '/audit',
    access: 'audit.read',
    summary: 'Audit events, newest first',
    query: pageQuery.extend({
      actorKind: z.enum(auditActors).optional(),
      actorId: z.uuid().optional(),
      /** A whole action (`accounts.reveal`) or a feature (`accounts`). */
      action: word.optional(),
      subjectKind: word.optional(),
      subjectId: z.uuid().optional(),
      outcome: z.enum(auditOutcomes).optional(),
      /** From this moment, up to but not including `until`. */
      from: z.iso.datetime({ offset: true }).optional(),
      until: z.iso.datetime({ offset: true }).optional(),
    }),
    result: pageOf(auditEvent),
  }),
  actions: endpoint({
    method: 'GET',
    path: '/audit/actions',
    access: 'audit.read',
    summary: 'Actions that occur, to filter by',
    result: z.object({ items: z.array(z.string()) }),
  }),
  chain: endpoint({
    method: 'GET',
    path: '/audit/chain',
    access: 'audit.read',
    summary: 'How far the hash chain has come',
    result: chainState,
  }),
  timeline: endpoint({
    method: 'GET',
    path: '/audit/timeline',
    access: 'signed-in',
    summary: "One record's events, newest first, for whoever may read its desk",
    query: pageQuery.extend({ subjectKind: word, subjectId: z.uuid() }),
    result: pageOf(timelineEntry),
  }),
  show: endpoint({
    method: 'GET',
    path: '/audit/:id',
    access: 'audit.read',
    summary: 'One event with reason and values',
    params: idParams,
    result: auditDetail,
  }),
};
