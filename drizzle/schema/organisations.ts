import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { languages, membershipStatuses, organisationStatuses } from '#core/vocabulary';
import { accounts } from './accounts.ts';
import { createdNow, id, moment, oneOf } from './columns.ts';

/** An office or company, known by its enterprise number (ten digits, no dots). */
export const organisations = pgTable(
  'organisations',
  {
    id: id(),
    enterpriseNumber: text().notNull().unique(),
    name: text().notNull(),
    searchName: text().notNull(),
    street: text(),
    postalCode: text(),
    town: text(),
    email: text(),
    phone: text(),
    language: text({ enum: languages }).notNull().default('nl'),
    status: text({ enum: organisationStatuses }).notNull().default('active'),
    mergedInto: uuid(),
    closedAt: moment(),
    createdAt: createdNow(),
    version: integer().notNull().default(1),
  },
  (t) => [
    check('organisations_enterprise_number', sql`${t.enterpriseNumber} ~ '^[01][0-9]{9}$'`),
    index('organisations_name').on(t.searchName, t.id),
    index('organisations_words').using('gin', sql`string_to_array(${t.searchName}, ' ')`),
    index('organisations_created').on(t.createdAt, t.id),
    oneOf('organisations_language_word', t.language, languages),
    oneOf('organisations_status_word', t.status, organisationStatuses),
  ],
);

/** Account in organisation, the capacity under which someone signs in. */
export const memberships = pgTable(
  'memberships',
  {
    id: id(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    status: text({ enum: membershipStatuses }).notNull().default('awaiting'),
    administrator: boolean().notNull().default(false),
    email: text(),
    requestedAt: createdNow(),
    confirmedAt: moment(),
    confirmedBy: uuid().references(() => accounts.id),
    endedAt: moment(),
  },
  (t) => [
    uniqueIndex('memberships_one_live')
      .on(t.accountId, t.organisationId)
      .where(sql`${t.status} in ('awaiting', 'confirmed')`),
    index('memberships_account').on(t.accountId),
    index('memberships_organisation').on(t.organisationId, t.status),
    check('memberships_administrator', sql`not ${t.administrator} or ${t.status} = 'confirmed'`),
    check('memberships_confirmed', sql`${t.status} <> 'confirmed' or ${t.confirmedAt} is not null`),
    oneOf('memberships_status_word', t.status, membershipStatuses),
  ],
);
