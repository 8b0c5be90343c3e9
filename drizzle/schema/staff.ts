import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { languages, roles } from '#core/vocabulary';
import { allOf, createdNow, id, moment, oneOf } from './columns.ts';

/** People who work in Balie. The sign-in library reads this as its "user" table. */
export const staff = pgTable(
  'staff',
  {
    id: id(),
    name: text().notNull(),
    email: text().notNull(),
    emailVerified: boolean().notNull().default(false),
    image: text(),
    roles: text({ enum: roles }).array().notNull().default([]),
    locale: text({ enum: languages }).notNull().default('nl'),
    twoFactorEnabled: boolean().notNull().default(false),
    disabledAt: moment(),
    /** Kept to the minute. */
    lastSeenAt: moment(),
    createdAt: createdNow(),
    updatedAt: createdNow(),
  },
  (t) => [
    uniqueIndex('staff_email').on(sql`lower(${t.email})`),
    allOf('staff_roles', t.roles, roles),
    oneOf('staff_locale', t.locale, languages),
  ],
);

export const staffSessions = pgTable(
  'staff_sessions',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    token: text().notNull().unique(),
    /** The absolute end; the idle end follows from `updatedAt`, the last use kept to the minute. */
    expiresAt: moment().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: createdNow(),
    updatedAt: createdNow(),
  },
  (t) => [
    index('staff_sessions_user').on(t.userId),
    index('staff_sessions_expiry').on(t.expiresAt),
  ],
);

/** Password hashes and, through OIDC, links to an outside provider: the library's "account". */
export const staffCredentials = pgTable(
  'staff_credentials',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    accountId: text().notNull(),
    providerId: text().notNull(),
    password: text(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: moment(),
    refreshTokenExpiresAt: moment(),
    scope: text(),
    createdAt: createdNow(),
    updatedAt: createdNow(),
  },
  (t) => [
    index('staff_credentials_user').on(t.userId),
    uniqueIndex('staff_credentials_provider').on(t.providerId, t.accountId),
  ],
);

/** Invitations (by hash of their token), second-factor challenges: whatever holds for a short while. */
export const staffVerifications = pgTable(
  'staff_verifications',
  {
    id: id(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment().notNull(),
    createdAt: createdNow(),
    updatedAt: createdNow(),
  },
  (t) => [index('staff_verifications_identifier').on(t.identifier)],
);

export const staffTwoFactors = pgTable(
  'staff_two_factors',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    verified: boolean().default(true),
    failedVerificationCount: integer().default(0),
    lockedUntil: moment(),
  },
  (t) => [index('staff_two_factors_user').on(t.userId)],
);

/**
 * Failed guesses, by hash of who guesses at what (an address at an e-mail, a device at its owner):
 * each failure past the free ones makes the next wait longer.
 */
export const signInThrottles = pgTable(
  'sign_in_throttles',
  {
    key: text().primaryKey(),
    failures: integer().notNull(),
    lastAt: moment().notNull(),
    blockedUntil: moment(),
  },
  (t) => [index('sign_in_throttles_last').on(t.lastAt)],
);

/** A filter that a colleague keeps by name. Holds ids and words, never personal search terms. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: id(),
    staffId: uuid()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    resource: text().notNull(),
    name: text().notNull(),
    filter: jsonb().notNull(),
    createdAt: createdNow(),
  },
  (t) => [uniqueIndex('saved_views_name').on(t.staffId, t.resource, t.name)],
);

/** What one person asked and another must agree to; the database keeps the two apart. */
export const approvals = pgTable(
  'approvals',
  {
    id: id(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: uuid().notNull(),
    /** Hash of what was shown to the requester: another state asks for approval again. */
    fingerprint: text().notNull(),
    payload: jsonb().notNull(),
    reason: text().notNull(),
    requestedBy: uuid()
      .notNull()
      .references(() => staff.id),
    requestedAt: createdNow(),
    decidedBy: uuid().references(() => staff.id),
    decidedAt: moment(),
    approved: boolean(),
    decisionReason: text(),
  },
  (t) => [
    check('approvals_two_persons', sql`${t.decidedBy} is distinct from ${t.requestedBy}`),
    check('approvals_decision', sql`(${t.decidedAt} is null) = (${t.decidedBy} is null)`),
    check('approvals_verdict', sql`(${t.decidedAt} is null) = (${t.approved} is null)`),
    uniqueIndex('approvals_open')
      .on(t.action, t.subjectId)
      .where(sql`${t.decidedAt} is null`),
  ],
);

/** Configuration that admin edits (thresholds, templates); a change is a command with audit. */
export const settings = pgTable('settings', {
  key: text().primaryKey(),
  value: jsonb().notNull(),
  updatedAt: createdNow(),
  updatedBy: uuid().references(() => staff.id),
});
