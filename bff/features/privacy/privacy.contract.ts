import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams, pageOf, pageQuery } from '#core/paging';
import { privacyKinds, privacyStates } from '#core/vocabulary';

const requestRow = z.object({
  id: z.uuid(),
  kind: z.enum(privacyKinds),
  state: z.enum(privacyStates),
  account: z.object({ id: z.uuid(), name: z.string().nullable(), username: z.string().nullable() }),
  receivedAt: z.iso.datetime(),
  /** The date to aim for, one month (three when extended) after receipt. */
  dueOn: z.iso.date(),
  /** The same rolled to a working day: past it the request is over time. */
  legalEndOn: z.iso.date(),
  extended: z.boolean(),
  doneAt: z.iso.datetime().nullable(),
});
export type PrivacyRequestRow = z.infer<typeof requestRow>;

const requestRecord = requestRow.extend({
  extensionReason: z.string().nullable(),
  requestedBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  approvedAt: z.iso.datetime().nullable(),
  executedAt: z.iso.datetime().nullable(),
  /** Rows that exist for this person, by table of the schema. */
  held: z.array(z.object({ table: z.string(), rows: z.number().int() })),
  /** What stands in the way of an erasure, as codes with the organisation or mandate concerned. */
  obstacles: z.array(z.object({ code: z.string(), name: z.string() })),
});
export type PrivacyRequestRecord = z.infer<typeof requestRecord>;

export const privacyApi = {
  list: endpoint({
    method: 'GET',
    path: '/privacy-requests',
    access: 'privacy.read',
    summary: 'Privacy requests by legal end',
    query: pageQuery.extend({
      kind: z.enum(privacyKinds).optional(),
      /** `open` is everything not done, withdrawn or refused. */
      state: z.enum(['open', ...privacyStates]).optional(),
    }),
    result: pageOf(requestRow),
  }),
  show: endpoint({
    method: 'GET',
    path: '/privacy-requests/:id',
    access: 'privacy.read',
    summary: 'One privacy request with what is held on the person',
    params: idParams,
    result: requestRecord,
  }),
};
export type PrivacyQuery = z.infer<NonNullable<typeof privacyApi.list.query>>;
