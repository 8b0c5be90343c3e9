import { sql } from 'drizzle-orm';
import { bigint, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { auditActors, auditOutcomes } from '#core/vocabulary';
import { bytea, createdNow, id, oneOf } from './columns.ts';

/**
 * Who did what to whom, why, and with which result. Append-only. Ids, codes and names of changed
 * fields stand open; reason and values are encrypted under the subject's key, so that destroying
 * the key erases them while the hash chain over the ciphertext still holds.
 */
export const auditEvents = pgTable(
  'audit_events',
  {
    id: id(),
    at: createdNow(),
    actorKind: text({ enum: auditActors }).notNull(),
    actorId: uuid(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: uuid(),
    outcome: text({ enum: auditOutcomes }).notNull(),
    /** Problem code of a refusal or failure. */
    code: text(),
    changedFields: text().array().notNull().default([]),
    /** AES-256-GCM of {reason, before, after} under the key of `subject_keys`. */
    personalCipher: bytea(),
    requestId: text(),
  },
  (t) => [
    index('audit_events_at').on(t.at.desc(), t.id.desc()),
    index('audit_events_subject').on(t.subjectId, t.at.desc(), t.id.desc()),
    index('audit_events_actor').on(t.actorId, t.at.desc(), t.id.desc()),
    index('audit_events_action').on(t.action, t.at.desc(), t.id.desc()),
    index('audit_events_not_done')
      .on(t.at.desc(), t.id.desc())
      .where(sql`${t.outcome} <> 'done'`),
    oneOf('audit_events_actor_word', t.actorKind, auditActors),
    oneOf('audit_events_outcome_word', t.outcome, auditOutcomes),
  ],
);

/** Events written but not yet in the chain; filled by trigger, emptied by the sealing job. */
export const auditUnsealed = pgTable('audit_unsealed', {
  eventId: uuid().primaryKey(),
});

/** The chain: each link hashes the event's row and the link before. Append-only. */
export const auditSeals = pgTable('audit_seals', {
  seq: bigint({ mode: 'number' }).primaryKey(),
  eventId: uuid()
    .notNull()
    .unique()
    .references(() => auditEvents.id),
  hash: bytea().notNull(),
});

/** Salt from which a subject's key is derived; without the row what it protected is gone. */
export const subjectKeys = pgTable('subject_keys', {
  subjectId: uuid().primaryKey(),
  salt: bytea().notNull(),
});
