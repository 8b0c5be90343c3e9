import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { requirementPurposes, signInMethods } from '#core/vocabulary';
import { accreditationKinds } from './accreditations.ts';
import { allOf, createdNow, id, moment, oneOf } from './columns.ts';
import { memberships, organisations } from './organisations.ts';
import { staff } from './staff.ts';

/** What holders sign in to (RealSmart, KadasterFinder, …) and by which methods. */
export const tools = pgTable(
  'tools',
  {
    id: id(),
    code: text().notNull().unique(),
    name: text().notNull(),
    methods: text({ enum: signInMethods }).array().notNull(),
    active: boolean().notNull().default(true),
  },
  (t) => [allOf('tools_methods_words', t.methods, signInMethods)],
);

/** Accreditation that the law wants before a tool is registered, or used. */
export const toolRequirements = pgTable(
  'tool_requirements',
  {
    toolId: uuid()
      .notNull()
      .references(() => tools.id),
    accreditationKindId: uuid()
      .notNull()
      .references(() => accreditationKinds.id),
    purpose: text({ enum: requirementPurposes }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.toolId, t.accreditationKindId, t.purpose] }),
    oneOf('tool_requirements_purpose_word', t.purpose, requirementPurposes),
  ],
);

export const toolRegistrations = pgTable(
  'tool_registrations',
  {
    id: id(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    toolId: uuid()
      .notNull()
      .references(() => tools.id),
    registeredAt: createdNow(),
    endedAt: moment(),
  },
  (t) => [
    uniqueIndex('tool_registrations_one_live')
      .on(t.organisationId, t.toolId)
      .where(sql`${t.endedAt} is null`),
  ],
);

/** The organisation administrator's decision that this member may use this tool. */
export const toolGrants = pgTable(
  'tool_grants',
  {
    id: id(),
    membershipId: uuid()
      .notNull()
      .references(() => memberships.id),
    toolId: uuid()
      .notNull()
      .references(() => tools.id),
    grantedAt: createdNow(),
    grantedByStaff: uuid().references(() => staff.id),
    revokedAt: moment(),
  },
  (t) => [
    uniqueIndex('tool_grants_one_live')
      .on(t.membershipId, t.toolId)
      .where(sql`${t.revokedAt} is null`),
    index('tool_grants_tool').on(t.toolId),
  ],
);
