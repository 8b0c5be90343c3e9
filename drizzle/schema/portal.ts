import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { createdNow, id, moment } from './columns.ts';

/** What the portal has to be told, written in the transaction that makes it true. Ids and codes only. */
export const outboxEvents = pgTable(
  'outbox_events',
  {
    id: id(),
    subjectId: uuid().notNull(),
    type: text().notNull(),
    payload: jsonb().notNull().default({}),
    createdAt: createdNow(),
    deliveredAt: moment(),
  },
  (t) => [
    index('outbox_events_subject').on(t.subjectId, t.id),
    index('outbox_events_waiting')
      .on(t.id)
      .where(sql`${t.deliveredAt} is null`),
  ],
);
