import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  calendarScopes,
  feePayers,
  filingStates,
  mandateDocumentKinds,
  mandateImportStates,
  runRowStates,
  runStates,
} from '#core/vocabulary';
import { bytea, createdNow, id, moment, oneOf } from './columns.ts';
import { wallets } from './ledger.ts';
import { coOwnerships, filings, representatives } from './mandates.ts';
import { staff } from './staff.ts';

/** A scan kept with filings, found intact by its hash. */
export const mandateDocuments = pgTable(
  'mandate_documents',
  {
    id: id(),
    kind: text({ enum: mandateDocumentKinds }).notNull(),
    name: text().notNull(),
    mediaType: text().notNull(),
    size: integer().notNull(),
    sha256: bytea().notNull(),
    content: bytea().notNull(),
    uploadedBy: uuid()
      .notNull()
      .references(() => staff.id),
    uploadedAt: createdNow(),
  },
  (t) => [
    check('mandate_documents_size', sql`${t.size} = length(${t.content})`),
    oneOf('mandate_documents_kind_word', t.kind, mandateDocumentKinds),
  ],
);

export const filingDocuments = pgTable(
  'filing_documents',
  {
    filingId: uuid()
      .notNull()
      .references(() => filings.id, { onDelete: 'cascade' }),
    documentId: uuid()
      .notNull()
      .references(() => mandateDocuments.id),
  },
  (t) => [
    primaryKey({ columns: [t.filingId, t.documentId] }),
    index('filing_documents_document').on(t.documentId),
  ],
);

/** Each state that a filing came into: when, by whom, on what evidence. */
export const filingEvents = pgTable(
  'filing_events',
  {
    id: id(),
    filingId: uuid()
      .notNull()
      .references(() => filings.id, { onDelete: 'cascade' }),
    state: text({ enum: filingStates }).notNull(),
    happenedAt: moment().notNull(),
    recordedAt: createdNow(),
    staffId: uuid().references(() => staff.id),
    /** Receipt number, reference of the KBO, reason of a refusal. */
    evidence: text(),
    documentId: uuid().references(() => mandateDocuments.id),
  },
  (t) => [
    index('filing_events_filing').on(t.filingId, t.id),
    oneOf('filing_events_state_word', t.state, filingStates),
  ],
);

/** A representative leaves the office: one filing for every co-ownership concerned. */
export const representativeRuns = pgTable(
  'representative_runs',
  {
    id: id(),
    representativeId: uuid()
      .notNull()
      .references(() => representatives.id),
    replacementId: uuid().references(() => representatives.id),
    lastDay: date({ mode: 'string' }).notNull(),
    documentId: uuid().references(() => mandateDocuments.id),
    paidBy: text({ enum: feePayers }).notNull(),
    walletId: uuid().references(() => wallets.id),
    state: text({ enum: runStates }).notNull().default('running'),
    reason: text().notNull(),
    startedBy: uuid()
      .notNull()
      .references(() => staff.id),
    startedAt: createdNow(),
    finishedAt: moment(),
  },
  (t) => [
    check(
      'representative_runs_wallet',
      sql`(${t.paidBy} = 'wallet') = (${t.walletId} is not null)`,
    ),
    check(
      'representative_runs_other',
      sql`${t.replacementId} is distinct from ${t.representativeId}`,
    ),
    uniqueIndex('representative_runs_one')
      .on(t.representativeId)
      .where(sql`${t.state} = 'running'`),
    oneOf('representative_runs_state_word', t.state, runStates),
    oneOf('representative_runs_payer_word', t.paidBy, feePayers),
  ],
);

/** Decided one by one, each in its own transaction, so that a run goes on where it broke off. */
export const representativeRunRows = pgTable(
  'representative_run_rows',
  {
    id: id(),
    runId: uuid()
      .notNull()
      .references(() => representativeRuns.id),
    coOwnershipId: uuid()
      .notNull()
      .references(() => coOwnerships.id),
    state: text({ enum: runRowStates }).notNull().default('waiting'),
    filingId: uuid()
      .unique()
      .references(() => filings.id),
    /** Problem code of a refused row. */
    problem: text(),
    decidedAt: moment(),
  },
  (t) => [
    uniqueIndex('representative_run_rows_once').on(t.runId, t.coOwnershipId),
    index('representative_run_rows_waiting').on(t.runId, t.state, t.id),
    check(
      'representative_run_rows_filed',
      sql`(${t.state} = 'filed') = (${t.filingId} is not null)`,
    ),
    check(
      'representative_run_rows_refused',
      sql`(${t.state} = 'refused') = (${t.problem} is not null)`,
    ),
    oneOf('representative_run_rows_state_word', t.state, runRowStates),
  ],
);

/** Secret address of a colleague's deadlines; only its hash is kept. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    id: id(),
    staffId: uuid()
      .notNull()
      .references(() => staff.id),
    scope: text({ enum: calendarScopes }).notNull(),
    tokenHash: bytea().notNull().unique(),
    createdAt: createdNow(),
    revokedAt: moment(),
    /** Kept to the hour. */
    lastReadAt: moment(),
  },
  (t) => [
    index('calendar_feeds_staff').on(t.staffId),
    oneOf('calendar_feeds_scope_word', t.scope, calendarScopes),
  ],
);

/** A file of existing mandates: previewed, then applied line by line in one transaction. */
export const mandateImports = pgTable(
  'mandate_imports',
  {
    id: id(),
    name: text().notNull(),
    sha256: bytea().notNull(),
    content: bytea().notNull(),
    state: text({ enum: mandateImportStates }).notNull().default('previewed'),
    /** Lines by what became, or would become, of them. */
    counts: jsonb().notNull(),
    /** Line, outcome, problems by column; never the values. */
    report: jsonb().notNull(),
    uploadedBy: uuid()
      .notNull()
      .references(() => staff.id),
    uploadedAt: createdNow(),
    appliedBy: uuid().references(() => staff.id),
    appliedAt: moment(),
  },
  (t) => [
    index('mandate_imports_uploaded').on(t.uploadedAt.desc(), t.id),
    oneOf('mandate_imports_state_word', t.state, mandateImportStates),
  ],
);
