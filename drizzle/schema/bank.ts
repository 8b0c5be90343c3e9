import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
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
  bankFileFormats,
  bankFileSources,
  bankFileStates,
  communicationKinds,
  movementOutcomes,
  movementStates,
  statementStates,
} from '#core/vocabulary';

import { bytea, createdNow, id, moment, oneOf } from './columns.ts';
import { ledgerAccounts } from './ledger.ts';
import { staff } from './staff.ts';

/** The accounts whose statements may be imported. */
export const bankAccounts = pgTable('bank_accounts', {
  id: id(),
  iban: text().notNull().unique(),
  bic: text(),
  name: text().notNull(),
  currency: text().notNull().default('EUR'),
  ledgerAccountId: uuid()
    .notNull()
    .unique()
    .references(() => ledgerAccounts.id),
  /** Remembered CSV/XLSX column mapping. */
  columnMapping: jsonb(),
  createdAt: createdNow(),
});

export const statementFiles = pgTable(
  'statement_files',
  {
    id: id(),
    sha256: bytea().notNull(),
    name: text().notNull(),
    size: bigint({ mode: 'number' }).notNull(),
    source: text({ enum: bankFileSources }).notNull().default('upload'),
    state: text({ enum: bankFileStates }).notNull(),
    /** Known once read. */
    format: text({ enum: bankFileFormats }),
    /** For tables (CSV, XLSX), which do not name their account themselves. */
    bankAccountId: uuid().references(() => bankAccounts.id),
    bytesRead: bigint({ mode: 'number' }).notNull().default(0),
    movementsRead: integer().notNull().default(0),
    /** Counts and sums of what was imported. */
    result: jsonb(),
    problems: jsonb().notNull().default([]),
    uploadedBy: uuid().references(() => staff.id),
    uploadedAt: createdNow(),
    finishedAt: moment(),
    /** Names and bytes are kept this long by law, then erased. */
    retainUntil: date({ mode: 'string' }),
    erasedAt: moment(),
  },
  (t) => [
    uniqueIndex('statement_files_imported_once')
      .on(t.sha256)
      .where(sql`${t.state} = 'imported'`),
    index('statement_files_uploaded').on(t.uploadedAt.desc(), t.id),
    index('statement_files_waiting')
      .on(t.uploadedAt)
      .where(sql`${t.state} in ('received', 'reading')`),
    check(
      'statement_files_imported_format',
      sql`${t.state} <> 'imported' or ${t.format} is not null`,
    ),
    oneOf('statement_files_source_word', t.source, bankFileSources),
    oneOf('statement_files_state_word', t.state, bankFileStates),
    oneOf('statement_files_format_word', t.format, bankFileFormats),
  ],
);

/** The file as the bank sent it, in pieces, so that a big one never stands whole in memory. */
export const statementFileChunks = pgTable(
  'statement_file_chunks',
  {
    fileId: uuid()
      .notNull()
      .references(() => statementFiles.id),
    seq: integer().notNull(),
    bytes: bytea().notNull(),
  },
  (t) => [primaryKey({ columns: [t.fileId, t.seq] })],
);

/** Amounts in thousandths, as CODA gives them. */
export const statements = pgTable(
  'statements',
  {
    id: id(),
    fileId: uuid()
      .notNull()
      .references(() => statementFiles.id),
    bankAccountId: uuid()
      .notNull()
      .references(() => bankAccounts.id),
    /** Place in its file, from 0. */
    position: integer().notNull().default(0),
    format: text({ enum: bankFileFormats }).notNull(),
    currency: text().notNull().default('EUR'),
    /** As people quote it; a table (CSV, XLSX) has none. */
    number: text(),
    year: integer().notNull(),
    /** Running number by which gaps are seen: CODA positions 126-128, CAMT's electronic number. */
    sequence: text(),
    openingMilli: bigint({ mode: 'bigint' }),
    openingOn: date({ mode: 'string' }),
    closingMilli: bigint({ mode: 'bigint' }),
    /** The last movement's day where the bank states no closing date. */
    closingOn: date({ mode: 'string' }).notNull(),
    /** The bank marks it as a copy. */
    duplicate: boolean().notNull().default(false),
    freeMessages: text().array().notNull().default([]),
    /** Hash over the movements (date, amount, reference, counterparty): same in any format. */
    contentHash: bytea().notNull(),
    state: text({ enum: statementStates }).notNull(),
    problems: jsonb().notNull().default([]),
    movementCount: integer().notNull(),
    acceptedBy: uuid().references(() => staff.id),
    acceptedAt: moment(),
    importedAt: createdNow(),
  },
  (t) => [
    // Not unique: a doubtful second version is stored, held, until someone decides.
    index('statements_number').on(t.bankAccountId, t.year, t.number),
    uniqueIndex('statements_content').on(
      t.bankAccountId,
      t.closingOn,
      sql`coalesce(${t.openingMilli}, 0)`,
      sql`coalesce(${t.closingMilli}, 0)`,
      t.contentHash,
    ),
    index('statements_account_closing').on(t.bankAccountId, t.closingOn, t.id),
    index('statements_imported').on(t.importedAt.desc(), t.id),
    index('statements_file').on(t.fileId),
    oneOf('statements_format_word', t.format, bankFileFormats),
    oneOf('statements_state_word', t.state, statementStates),
  ],
);

/** One line of a statement, with all that the bank told about it. */
export const movements = pgTable(
  'movements',
  {
    id: id(),
    statementId: uuid()
      .notNull()
      .references(() => statements.id),
    bankAccountId: uuid()
      .notNull()
      .references(() => bankAccounts.id),
    line: integer().notNull(),
    sequence: text().notNull(),
    detail: text().notNull(),
    amountMilli: bigint({ mode: 'bigint' }).notNull(),
    /** Signed cents; null when the bank gave a fraction of a cent. */
    amountCents: bigint({ mode: 'number' }).generatedAlwaysAs(
      sql`case when amount_milli % 10 = 0 then amount_milli / 10 end`,
    ),
    currency: text().notNull(),
    valueOn: date({ mode: 'string' }),
    bookedOn: date({ mode: 'string' }).notNull(),
    transactionCode: text(),
    counterpartyName: text(),
    counterpartyAccount: text(),
    counterpartyBic: text(),
    communicationKind: text({ enum: communicationKinds }).notNull(),
    communicationType: text(),
    communication: text().notNull().default(''),
    /** Valid structured reference that the bank gave as such: twelve digits, or RF…. */
    reference: text(),
    endToEndId: text(),
    details: jsonb().notNull().default({}),
    /** Account, statement, entry date, sequence, detail and amount: never the bank's reference. */
    idempotencyKey: bytea().notNull().unique(),
    state: text({ enum: movementStates }).notNull(),
    outcome: text({ enum: movementOutcomes }).notNull(),
    /** Which rule decided, and what it saw: codes and ids, words are made in the console. */
    decision: jsonb().notNull().default({}),
    ownerId: uuid().references(() => staff.id),
  },
  (t) => [
    index('movements_statement').on(t.statementId, t.line),
    index('movements_queue').on(t.state, t.bookedOn, t.id),
    index('movements_amount').on(t.state, t.amountCents, t.id),
    index('movements_counterparty').on(t.counterpartyAccount, t.bookedOn),
    index('movements_reference')
      .on(t.reference)
      .where(sql`${t.reference} is not null`),
    oneOf('movements_communication_word', t.communicationKind, communicationKinds),
    oneOf('movements_state_word', t.state, movementStates),
    oneOf('movements_outcome_word', t.outcome, movementOutcomes),
  ],
);
