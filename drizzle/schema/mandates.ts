import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import * as words from '#core/vocabulary';
import { accounts } from './accounts.ts';
import { bytea, createdNow, id, moment, oneOf } from './columns.ts';
import { wallets } from './ledger.ts';
import { organisations } from './organisations.ts';
import { staff } from './staff.ts';

/** Association of co-owners (VME/ACP); the enterprise number is absent until the KBO gave one. */
export const coOwnerships = pgTable(
  'co_ownerships',
  {
    id: id(),
    enterpriseNumber: text().unique(),
    name: text().notNull(),
    searchName: text().notNull(),
    street: text().notNull(),
    postalCode: text().notNull(),
    town: text().notNull(),
    language: text({ enum: words.languages }).notNull().default('nl'),
    createdAt: createdNow(),
    version: integer().notNull().default(1),
  },
  (t) => [
    oneOf('co_ownerships_language_word', t.language, words.languages),
    check('co_ownerships_enterprise_number', sql`${t.enterpriseNumber} ~ '^[01][0-9]{9}$'`),
    index('co_ownerships_name').on(t.searchName, t.id),
  ],
);

export const syndics = pgTable(
  'syndics',
  {
    id: id(),
    kind: text({ enum: words.syndicKinds }).notNull(),
    name: text().notNull(),
    accountId: uuid().references(() => accounts.id),
    organisationId: uuid().references(() => organisations.id),
    enterpriseNumber: text(),
    /** Of a natural person; absent when only documents identify them. */
    nationalNumberCipher: bytea(),
    nationalNumberHmac: bytea(),
    street: text(),
    postalCode: text(),
    town: text(),
    createdAt: createdNow(),
    version: integer().notNull().default(1),
  },
  (t) => [
    check('syndics_both', sql`num_nulls(${t.nationalNumberCipher}, ${t.nationalNumberHmac}) <> 1`),
    check(
      'syndics_identified',
      sql`(${t.kind} = 'legal-person') = (${t.enterpriseNumber} is not null)`,
    ),
    uniqueIndex('syndics_enterprise_number').on(t.enterpriseNumber),
    uniqueIndex('syndics_national_number').on(t.nationalNumberHmac),
    index('syndics_organisation').on(t.organisationId),
    index('syndics_account').on(t.accountId),
    oneOf('syndics_kind_word', t.kind, words.syndicKinds),
  ],
);

/** The natural person through whom a legal-person syndic acts; without number when documents identify them. */
export const representatives = pgTable(
  'representatives',
  {
    id: id(),
    syndicId: uuid()
      .notNull()
      .references(() => syndics.id),
    accountId: uuid().references(() => accounts.id),
    name: text().notNull(),
    nationalNumberCipher: bytea(),
    nationalNumberHmac: bytea(),
    since: date({ mode: 'string' }).notNull(),
    /** Last day on which they act. */
    until: date({ mode: 'string' }),
    version: integer().notNull().default(1),
  },
  (t) => [
    check(
      'representatives_both',
      sql`num_nulls(${t.nationalNumberCipher}, ${t.nationalNumberHmac}) <> 1`,
    ),
    check('representatives_order', sql`${t.until} is null or ${t.until} >= ${t.since}`),
    uniqueIndex('representatives_once')
      .on(t.syndicId, t.nationalNumberHmac)
      .where(sql`${t.until} is null`),
    index('representatives_syndic').on(t.syndicId),
    index('representatives_account').on(t.accountId),
    index('representatives_hmac').on(t.nationalNumberHmac),
  ],
);

export const mandates = pgTable(
  'mandates',
  {
    id: id(),
    coOwnershipId: uuid()
      .notNull()
      .references(() => coOwnerships.id),
    syndicId: uuid()
      .notNull()
      .references(() => syndics.id),
    representativeId: uuid().references(() => representatives.id),
    /** Does the decision itself name the representative? */
    representativeNamed: boolean().notNull().default(false),
    startsOn: date({ mode: 'string' }).notNull(),
    /** Last day; a strike-off takes effect the day after. */
    endsOn: date({ mode: 'string' }),
    decidedOn: date({ mode: 'string' }).notNull(),
    /** When it was decided that it ends, if not at the appointment itself. */
    endDecidedOn: date({ mode: 'string' }),
    organ: text({ enum: words.decisionOrgans }).notNull(),
    provisional: boolean().notNull().default(false),
    /** Keyed hashes of the essential data as last filed, by field: tells what changed since. */
    registered: jsonb(),
    /** The mandate that this one continues, by the same syndic. */
    renewsId: uuid().references((): AnyPgColumn => mandates.id),
    createdAt: createdNow(),
    version: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('mandates_once').on(t.coOwnershipId, t.syndicId, t.startsOn),
    index('mandates_representative').on(t.representativeId),
    check('mandates_order', sql`${t.endsOn} is null or ${t.endsOn} >= ${t.startsOn}`),
    index('mandates_co_ownership').on(t.coOwnershipId, t.startsOn),
    index('mandates_syndic').on(t.syndicId),
    index('mandates_ends').on(t.endsOn),
    oneOf('mandates_organ_word', t.organ, words.decisionOrgans),
  ],
);

/** Yearly fees, in cents excl. VAT, valid from a day on. No two are valid on one day. */
export const tariffs = pgTable(
  'tariffs',
  {
    id: id(),
    validFrom: date({ mode: 'string' }).notNull().unique(),
    /** Last day; null until admin says which. */
    validUntil: date({ mode: 'string' }),
    filingCents: bigint({ mode: 'number' }).notNull(),
    newCoOwnershipCents: bigint({ mode: 'number' }).notNull(),
    /** VAT on the surcharge, in hundredths of a percent. */
    vatBasisPoints: integer().notNull().default(2100),
    source: text().notNull(),
  },
  (t) => [
    check('tariffs_order', sql`${t.validUntil} is null or ${t.validUntil} >= ${t.validFrom}`),
    check('tariffs_fee', sql`${t.filingCents} >= 0 and ${t.newCoOwnershipCents} >= 0`),
  ],
);

/** What goes to the KBO by way of the enterprise counter. */
export const filings = pgTable(
  'filings',
  {
    id: id(),
    coOwnershipId: uuid()
      .notNull()
      .references(() => coOwnerships.id),
    kind: text({ enum: words.filingKinds }).notNull(),
    state: text({ enum: words.filingStates }).notNull().default('draft'),
    mandateId: uuid()
      .notNull()
      .references(() => mandates.id),
    /** The mandate that a begin replaces in the same filing. */
    endsMandateId: uuid().references(() => mandates.id),
    /** First day of a change or without the former representative; the mandates' days tell the rest. */
    changedOn: date({ mode: 'string' }),
    /** Essential data that changed, by field. */
    changedFields: text().array().notNull().default([]),
    /** Who leaves and who follows when a representative is replaced; nobody follows a mere strike-off. */
    formerRepresentativeId: uuid().references(() => representatives.id),
    representativeId: uuid().references(() => representatives.id),
    /** Last day on which it is in time, by the rules of DOMAIN.md. */
    deadlineOn: date({ mode: 'string' }).notNull(),
    /** Surcharge included, VAT not; fixed on submission. */
    feeCents: bigint({ mode: 'number' }),
    /** The part of it for a co-ownership that was not in the KBO. */
    surchargeCents: bigint({ mode: 'number' }).notNull().default(0),
    vatCents: bigint({ mode: 'number' }).notNull().default(0),
    tariffId: uuid().references(() => tariffs.id),
    paidBy: text({ enum: words.feePayers }).notNull().default('invoice'),
    walletId: uuid().references(() => wallets.id),
    submittedAt: moment(),
    submittedBy: uuid().references(() => staff.id),
    acceptedAt: moment(),
    registeredAt: moment(),
    refusedAt: moment(),
    refusalReason: text(),
    ownerId: uuid().references(() => staff.id),
    createdAt: createdNow(),
    version: integer().notNull().default(1),
  },
  (t) => [
    check(
      'filings_together',
      sql`(${t.kind} = 'end-and-begin') = (${t.endsMandateId} is not null)`,
    ),
    check(
      'filings_change',
      sql`(${t.kind} in ('change', 'representative-replaced')) = (${t.changedOn} is not null)`,
    ),
    check(
      'filings_representative',
      sql`(${t.kind} = 'representative-replaced') = (${t.formerRepresentativeId} is not null)`,
    ),
    check(
      'filings_sent',
      sql`${t.state} in ('draft', 'complete') or num_nulls(${t.feeCents}, ${t.submittedAt}) = 0`,
    ),
    // Nothing is filed twice.
    uniqueIndex('filings_begin_once')
      .on(t.mandateId)
      .where(sql`${t.kind} in ('begin', 'end-and-begin') and ${t.state} <> 'refused'`),
    uniqueIndex('filings_end_once')
      .on(sql`coalesce(${t.endsMandateId}, ${t.mandateId})`)
      .where(sql`${t.kind} in ('end', 'end-and-begin') and ${t.state} <> 'refused'`),
    uniqueIndex('filings_representative_once')
      .on(t.coOwnershipId, t.formerRepresentativeId)
      .where(sql`${t.kind} = 'representative-replaced' and ${t.state} <> 'refused'`),
    index('filings_owner').on(t.ownerId, t.deadlineOn, t.id),
    check('filings_wallet', sql`(${t.paidBy} = 'wallet') = (${t.walletId} is not null)`),
    check('filings_refused', sql`(${t.state} = 'refused') = (${t.refusedAt} is not null)`),
    index('filings_queue').on(t.state, t.deadlineOn, t.id),
    index('filings_co_ownership').on(t.coOwnershipId),
    oneOf('filings_kind_word', t.kind, words.filingKinds),
    oneOf('filings_state_word', t.state, words.filingStates),
    oneOf('filings_payer_word', t.paidBy, words.feePayers),
  ],
);
