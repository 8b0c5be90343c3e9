import { z } from 'zod';

import { actors, causeCodes, consoleActions } from '#core/access/causes';
import { endpoint } from '#core/endpoint';
import { idParams } from '#core/paging';
import { deactivators, requirementPurposes, signInMethods } from '#core/vocabulary';

/** Mirrors CauseParams of #core/access/causes: what to fill in the translated sentence of a code. */
const causeParams = z.object({
  since: z.string().optional(),
  by: z.enum(deactivators).optional(),
  administrators: z.array(z.string()).optional(),
  earlier: z.enum(['refused', 'ended']).optional(),
  method: z.enum(signInMethods).optional(),
  accepted: z.array(z.enum(signInMethods)).optional(),
  kindCode: z.string().optional(),
  kind: z.string().optional(),
  sourceCode: z.string().optional(),
  source: z.string().optional(),
  linkedOn: z.string().optional(),
  lastDeliveryOn: z.string().optional(),
  usualDays: z.number().optional(),
  worstDays: z.number().optional(),
  expectedBy: z.string().optional(),
  state: z.enum(['wait', 'overdue']).optional(),
  from: z.string().optional(),
  until: z.string().optional(),
});

export const accessCause = z.object({
  code: z.enum(causeCodes),
  params: causeParams,
  mustAct: z.enum(actors),
  action: z.enum(consoleActions).nullable(),
  /** For the holder, in the holder's language: to read out, copy or mail. */
  holderText: z.string(),
});
export type AccessCause = z.infer<typeof accessCause>;

/** May this person use (or register) this tool here? `causes` is empty exactly when allowed. */
export const accessCell = z.object({
  organisationId: z.uuid(),
  toolId: z.uuid(),
  purpose: z.enum(requirementPurposes),
  allowed: z.boolean(),
  causes: z.array(accessCause),
  /** Accepted methods that work for this person now. */
  methods: z.array(z.enum(signInMethods)),
});
export type AccessCell = z.infer<typeof accessCell>;

export const accessApi = {
  explain: endpoint({
    method: 'GET',
    path: '/accounts/:id/access',
    access: 'accounts.read',
    summary: 'Why one person may or may not use one tool in one organisation',
    params: idParams,
    query: z.object({
      organisationId: z.uuid(),
      toolId: z.uuid(),
      purpose: z.enum(requirementPurposes).default('use'),
      /** Absent: any accepted method will do. */
      method: z.enum(signInMethods).optional(),
    }),
    result: accessCell,
  }),
};
