import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  index,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  decisionOrgans,
  feePayers,
  filingKinds,
  filingStates,
  syndicKinds,
} from '#core/vocabulary';
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
    language: text().notNull().default('nl'),
    createdAt: createdNow(),
  },
  (t) => [
    check('co_ownerships_enterprise_number', sql`${t.enterpriseNumber} ~ '^[01][0-9]{9}$'`),
    index('co_ownerships_name').on(t.searchName, t.id),
  ],
);

export const syndics = pgTable(
  'syndics',
  {
    id: id(),
    kind: text({ enum: syndicKinds }).notNull(),
    name: text().notNull(),
    accountId: uuid().references(() => accounts.id),
    organisationId: uuid().references(() => organisations.id),
    enterpriseNumber: text(),
    nationalNumberCipher: bytea(),
    nationalNumberHmac: bytea(),
    createdAt: createdNow(),
  },
  (t) => [
    check(
      'syndics_identified',
      sql`(${t.kind} = 'legal-person') = (${t.enterpriseNumber} is not null)`,
    ),
    uniqueIndex('syndics_enterprise_number').on(t.enterpriseNumber),
    uniqueIndex('syndics_national_number').on(t.nationalNumberHmac),
    index('syndics_organisation').on(t.organisationId),
    index('syndics_account').on(t.accountId),
    oneOf('syndics_kind_word', t.kind, syndicKinds),
  ],
);

/** The natural person through whom a legal-person syndic acts. */
export const representatives = pgTable(
  'representatives',
  {
    id: id(),
    syndicId: uuid()
      .notNull()
      .references(() => syndics.id),
    accountId: uuid().references(() => accounts.id),
    name: text().notNull(),
    nationalNumberCipher: bytea().notNull(),
    nationalNumberHmac: bytea().notNull(),
    since: date({ mode: 'string' }).notNull(),
    until: date({ mode: 'string' }),
  },
  (t) => [
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
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }),
    decidedOn: date({ mode: 'string' }).notNull(),
    organ: text({ enum: decisionOrgans }).notNull(),
    provisional: boolean().notNull().default(false),
    createdAt: createdNow(),
  },
  (t) => [
    check('mandates_order', sql`${t.endsOn} is null or ${t.endsOn} >= ${t.startsOn}`),
    index('mandates_co_ownership').on(t.coOwnershipId, t.startsOn),
    index('mandates_syndic').on(t.syndicId),
    index('mandates_ends').on(t.endsOn),
    oneOf('mandates_organ_word', t.organ, decisionOrgans),
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
    kind: text({ enum: filingKinds }).notNull(),
    state: text({ enum: filingStates }).notNull().default('draft'),
    mandateId: uuid()
      .notNull()
      .references(() => mandates.id),
    endsMandateId: uuid().references(() => mandates.id),
    /** Last day on which it is in time, by the rules of DOMAIN.md. */
    deadlineOn: date({ mode: 'string' }).notNull(),
    feeCents: bigint({ mode: 'number' }),
    paidBy: text({ enum: feePayers }).notNull().default('invoice'),
    walletId: uuid().references(() => wallets.id),
    submittedAt: moment(),
    submittedBy: uuid().references(() => staff.id),
    acceptedAt: moment(),
    registeredAt: moment(),
    refusedAt: moment(),
    refusalReason: text(),
    createdAt: createdNow(),
  },
  (t) => [
    check('filings_wallet', sql`(${t.paidBy} = 'wallet') = (${t.walletId} is not null)`),
    check('filings_refused', sql`(${t.state} = 'refused') = (${t.refusedAt} is not null)`),
    index('filings_queue').on(t.state, t.deadlineOn, t.id),
    index('filings_co_ownership').on(t.coOwnershipId),
    oneOf('filings_kind_word', t.kind, filingKinds),
    oneOf('filings_state_word', t.state, filingStates),
    oneOf('filings_payer_word', t.paidBy, feePayers),
  ],
);

/** Yearly fees, in cents excl. VAT, valid from a day on. */
export const tariffs = pgTable('tariffs', {
  id: id(),
  validFrom: date({ mode: 'string' }).notNull().unique(),
  validUntil: date({ mode: 'string' }),
  filingCents: bigint({ mode: 'number' }).notNull(),
  newCoOwnershipCents: bigint({ mode: 'number' }).notNull(),
  source: text().notNull(),
});
