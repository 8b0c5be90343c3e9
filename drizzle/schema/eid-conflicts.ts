import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { conflictOrigins, conflictResolutions, conflictStates } from '#core/vocabulary';
import { accounts } from './accounts.ts';
import { bytea, createdNow, id, moment, oneOf } from './columns.ts';
import { staff } from './staff.ts';

/** Two accounts, one person or one card: the claimant was refused what the holder account has. */
export const eidConflicts = pgTable(
  'eid_conflicts',
  {
    id: id(),
    claimantId: uuid()
      .notNull()
      .references(() => accounts.id),
    holderId: uuid()
      .notNull()
      .references(() => accounts.id),
    /** Absent when a scan found likely doubles without a refused link. */
    nationalNumberHmac: bytea(),
    origin: text({ enum: conflictOrigins }).notNull(),
    state: text({ enum: conflictStates }).notNull().default('open'),
    score: integer(),
    evidence: jsonb().notNull().default([]),
    assigneeId: uuid().references(() => staff.id),
    resolution: text({ enum: conflictResolutions }),
    resolvedBy: uuid().references(() => staff.id),
    resolvedAt: moment(),
    openedAt: createdNow(),
  },
  (t) => [
    check('eid_conflicts_two_accounts', sql`${t.claimantId} <> ${t.holderId}`),
    uniqueIndex('eid_conflicts_one_open_per_pair')
      .on(sql`least(${t.claimantId}, ${t.holderId})`, sql`greatest(${t.claimantId}, ${t.holderId})`)
      .where(sql`${t.state} in ('open', 'waiting-approval')`),
    check('eid_conflicts_resolved', sql`(${t.state} = 'resolved') = (${t.resolution} is not null)`),
    index('eid_conflicts_queue').on(t.state, t.openedAt, t.id),
    index('eid_conflicts_claimant').on(t.claimantId),
    index('eid_conflicts_holder').on(t.holderId),
    oneOf('eid_conflicts_origin_word', t.origin, conflictOrigins),
    oneOf('eid_conflicts_state_word', t.state, conflictStates),
    oneOf('eid_conflicts_resolution_word', t.resolution, conflictResolutions),
  ],
);
