import { sql } from 'drizzle-orm';
import {
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
import { accreditationStatuses, deliveryChannels, deliveryStates } from '#core/vocabulary';
import { accounts } from './accounts.ts';
import { bytea, createdNow, id, moment, oneOf } from './columns.ts';
import { organisations } from './organisations.ts';
import { staff } from './staff.ts';

/** The body that delivers accreditations, and how long it takes. */
export const accreditationSources = pgTable(
  'accreditation_sources',
  {
    id: id(),
    code: text().notNull().unique(),
    name: text().notNull(),
    usualDelayDays: integer().notNull(),
    worstDelayDays: integer().notNull(),
    channel: text({ enum: deliveryChannels }).notNull().default('file'),
    columnMapping: jsonb(),
    contactEmail: text(),
    createdAt: createdNow(),
  },
  (t) => [
    check(
      'accreditation_sources_delays',
      sql`0 <= ${t.usualDelayDays} and ${t.usualDelayDays} <= ${t.worstDelayDays}`,
    ),
    oneOf('accreditation_sources_channel_word', t.channel, deliveryChannels),
  ],
);

export const accreditationKinds = pgTable('accreditation_kinds', {
  id: id(),
  code: text().notNull().unique(),
  name: text().notNull(),
  sourceId: uuid()
    .notNull()
    .references(() => accreditationSources.id),
});

export const accreditationDeliveries = pgTable(
  'accreditation_deliveries',
  {
    id: id(),
    sourceId: uuid()
      .notNull()
      .references(() => accreditationSources.id),
    fileName: text(),
    fileHash: bytea(),
    state: text({ enum: deliveryStates }).notNull().default('received'),
    newRows: integer().notNull().default(0),
    changedRows: integer().notNull().default(0),
    endedRows: integer().notNull().default(0),
    unchangedRows: integer().notNull().default(0),
    faultyRows: integer().notNull().default(0),
    receivedAt: createdNow(),
    appliedAt: moment(),
    appliedBy: uuid().references(() => staff.id),
  },
  (t) => [
    index('accreditation_deliveries_source').on(t.sourceId, t.receivedAt.desc()),
    oneOf('accreditation_deliveries_state_word', t.state, deliveryStates),
  ],
);

/** Held by a person or by a legal person, never by both. */
export const accreditations = pgTable(
  'accreditations',
  {
    id: id(),
    kindId: uuid()
      .notNull()
      .references(() => accreditationKinds.id),
    accountId: uuid().references(() => accounts.id),
    organisationId: uuid().references(() => organisations.id),
    number: text().notNull(),
    status: text({ enum: accreditationStatuses }).notNull().default('valid'),
    validFrom: date({ mode: 'string' }),
    validUntil: date({ mode: 'string' }),
    deliveryId: uuid().references(() => accreditationDeliveries.id),
    receivedAt: createdNow(),
  },
  (t) => [
    check('accreditations_one_holder', sql`num_nonnulls(${t.accountId}, ${t.organisationId}) = 1`),
    uniqueIndex('accreditations_account_kind')
      .on(t.accountId, t.kindId, t.number)
      .where(sql`${t.accountId} is not null`),
    uniqueIndex('accreditations_organisation_kind')
      .on(t.organisationId, t.kindId, t.number)
      .where(sql`${t.organisationId} is not null`),
    oneOf('accreditations_status_word', t.status, accreditationStatuses),
  ],
);

/** Delivered for a person who has no account yet: keyed HMACs to match on, the rest encrypted. */
export const accreditationWaitingRows = pgTable(
  'accreditation_waiting_rows',
  {
    id: id(),
    kindId: uuid()
      .notNull()
      .references(() => accreditationKinds.id),
    deliveryId: uuid().references(() => accreditationDeliveries.id),
    nationalNumberHmac: bytea().notNull(),
    nameHmac: bytea().notNull(),
    payloadCipher: bytea().notNull(),
    receivedAt: createdNow(),
  },
  (t) => [
    uniqueIndex('accreditation_waiting_rows_person').on(t.nationalNumberHmac, t.kindId),
    index('accreditation_waiting_rows_name').on(t.nameHmac),
  ],
);
