import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { privacyKinds, privacyStates } from '#core/vocabulary';
import { createdNow, id, moment, oneOf } from './columns.ts';
import { staff } from './staff.ts';

/**
 * What the signed-in holder asked in the portal. The account id is no foreign key on purpose: the
 * request outlives a deleted account.
 */
export const privacyRequests = pgTable(
  'privacy_requests',
  {
    id: id(),
    accountId: uuid().notNull(),
    kind: text({ enum: privacyKinds }).notNull(),
    state: text({ enum: privacyStates }).notNull().default('received'),
    receivedAt: createdNow(),
    /** One month after receipt, the target to show (GDPR art. 12(3)). */
    dueOn: date({ mode: 'string' }).notNull(),
    /** The same, rolled to a working day (Regulation 1182/71). */
    legalEndOn: date({ mode: 'string' }).notNull(),
    extendedAt: moment(),
    extensionReason: text(),
    requestedBy: uuid().references(() => staff.id),
    approvedBy: uuid().references(() => staff.id),
    approvedAt: moment(),
    executedAt: moment(),
    doneAt: moment(),
  },
  (t) => [
    check(
      'privacy_requests_two_persons',
      sql`${t.approvedBy} is distinct from ${t.requestedBy} or ${t.approvedBy} is null`,
    ),
    check(
      'privacy_requests_extension',
      sql`(${t.extendedAt} is null) = (${t.extensionReason} is null)`,
    ),
    uniqueIndex('privacy_requests_one_open')
      .on(t.accountId, t.kind)
      .where(sql`${t.state} not in ('done', 'withdrawn', 'refused')`),
    index('privacy_requests_queue').on(t.state, t.legalEndOn, t.id),
    oneOf('privacy_requests_kind_word', t.kind, privacyKinds),
    oneOf('privacy_requests_state_word', t.state, privacyStates),
  ],
);
