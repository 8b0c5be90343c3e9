import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  accountStatuses,
  callerCheckMethods,
  deactivators,
  genders,
  languages,
  mailStates,
} from '#core/vocabulary';
import { bytea, createdNow, id, moment, oneOf } from './columns.ts';
import { staff } from './staff.ts';

/** One natural person. Name, birth date and gender come from the eID once one is linked. */
export const accounts = pgTable(
  'accounts',
  {
    id: id(),
    username: text().notNull(),
    email: text().notNull(),
    phone: text(),
    firstName: text().notNull(),
    lastName: text().notNull(),
    /** Folded "first last" for search (#core/names): lower case, no accents, single spaces. */
    searchName: text().notNull(),
    birthDate: date({ mode: 'string' }),
    gender: text({ enum: genders }).notNull().default('unknown'),
    language: text({ enum: languages }).notNull().default('nl'),
    status: text({ enum: accountStatuses }).notNull().default('registered'),
    activationCodeHash: bytea(),
    activationSentAt: moment(),
    activatedAt: moment(),
    /** SHA-256 of the token in the last reset link; the portal asks for the new password. */
    passwordResetHash: bytea(),
    passwordResetExpiresAt: moment(),
    lastSignInAt: moment(),
    sessionsEndedAt: moment(),
    deactivatedAt: moment(),
    deactivatedBy: text({ enum: deactivators }),
    anonymisedAt: moment(),
    mergedInto: uuid(),
    createdAt: createdNow(),
    /** Counts changes, so that a command acts on the row its operator saw. */
    version: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('accounts_username').on(sql`lower(${t.username})`),
    uniqueIndex('accounts_email').on(sql`lower(${t.email})`),
    index('accounts_created').on(t.createdAt, t.id),
    // Who never signed in sorts before everybody else.
    index('accounts_last_sign_in').on(
      sql`coalesce(${t.lastSignInAt}, '-infinity'::timestamptz)`,
      t.id,
    ),
    index('accounts_status').on(t.status, t.createdAt, t.id),
    index('accounts_name').on(t.searchName, t.id),
    index('accounts_words').using('gin', sql`string_to_array(${t.searchName}, ' ')`),
    index('accounts_phone').on(t.phone),
    check('accounts_username_length', sql`length(${t.username}) >= 6`),
    check(
      'accounts_active_activated',
      sql`${t.status} <> 'active' or ${t.activatedAt} is not null`,
    ),
    check(
      'accounts_deactivated',
      sql`(${t.status} = 'deactivated') = (${t.deactivatedAt} is not null and ${t.deactivatedBy} is not null) or ${t.status} = 'anonymised'`,
    ),
    oneOf('accounts_status_word', t.status, accountStatuses),
    oneOf('accounts_gender_word', t.gender, genders),
    oneOf('accounts_language_word', t.language, languages),
    oneOf('accounts_deactivated_by_word', t.deactivatedBy, deactivators),
  ],
);

/**
 * Every word of a name of an account or organisation, with the forms that it has when one letter is
 * left out: two words are one edit apart only if they share such a form. Kept by trigger.
 */
export const searchWords = pgTable(
  'search_words',
  {
    word: text().primaryKey(),
    forms: text().array().notNull(),
  },
  (t) => [
    index('search_words_prefix').on(t.word.op('text_pattern_ops')),
    index('search_words_forms').using('gin', t.forms),
  ],
);

/** Account ↔ identity card. The national number is encrypted; its keyed HMAC finds and unites. */
export const eidLinks = pgTable(
  'eid_links',
  {
    id: id(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    nationalNumberCipher: bytea().notNull(),
    nationalNumberHmac: bytea().notNull(),
    linkedAt: createdNow(),
    certificateExpiresOn: date({ mode: 'string' }),
    frozenAt: moment(),
    endedAt: moment(),
  },
  (t) => [
    uniqueIndex('eid_links_one_account_per_number')
      .on(t.nationalNumberHmac)
      .where(sql`${t.endedAt} is null`),
    uniqueIndex('eid_links_one_per_account')
      .on(t.accountId)
      .where(sql`${t.endedAt} is null`),
    index('eid_links_account').on(t.accountId),
  ],
);

/** Exists only on top of an eID link. */
export const itsmeLinks = pgTable(
  'itsme_links',
  {
    id: id(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    eidLinkId: uuid()
      .notNull()
      .references(() => eidLinks.id),
    linkedAt: createdNow(),
    endedAt: moment(),
  },
  (t) => [
    uniqueIndex('itsme_links_one_per_account')
      .on(t.accountId)
      .where(sql`${t.endedAt} is null`),
    index('itsme_links_eid').on(t.eidLinkId),
  ],
);

/** Proof that the caller is the holder, asked before a command on an account. */
export const callerChecks = pgTable(
  'caller_checks',
  {
    id: id(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    staffId: uuid()
      .notNull()
      .references(() => staff.id),
    method: text({ enum: callerCheckMethods }).notNull(),
    codeHash: bytea(),
    attempts: integer().notNull().default(0),
    startedAt: createdNow(),
    expiresAt: moment().notNull(),
    verifiedAt: moment(),
    /** What was documented when an organisation administrator vouched. */
    evidence: text(),
  },
  (t) => [
    index('caller_checks_account').on(t.accountId, t.startedAt.desc()),
    oneOf('caller_checks_method_word', t.method, callerCheckMethods),
  ],
);

/** Mails to holders: written in the command's transaction, sent after it. */
export const mails = pgTable(
  'mails',
  {
    id: id(),
    accountId: uuid().references(() => accounts.id),
    toAddress: text().notNull(),
    language: text({ enum: languages }).notNull(),
    template: text().notNull(),
    subject: text().notNull(),
    /** Codes and links stand as ••••••, so that nobody reads them here … */
    body: text().notNull(),
    /** … but the sender, who puts them back; emptied once the mail has left. */
    secretCipher: bytea(),
    state: text({ enum: mailStates }).notNull().default('queued'),
    attempts: integer().notNull().default(0),
    lastError: text(),
    demoKept: boolean().notNull().default(false),
    createdAt: createdNow(),
    nextAttemptAt: createdNow(),
    sentAt: moment(),
  },
  (t) => [
    index('mails_account').on(t.accountId, t.createdAt.desc()),
    index('mails_queued')
      .on(t.nextAttemptAt)
      .where(sql`${t.state} = 'queued'`),
    index('mails_created').on(t.createdAt.desc(), t.id),
    oneOf('mails_state_word', t.state, mailStates),
  ],
);
