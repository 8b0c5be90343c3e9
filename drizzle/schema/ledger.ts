import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { ledgerAccountKinds, ledgerEntryKinds } from '#core/vocabulary';
import { createdNow, id, oneOf } from './columns.ts';
import { organisations } from './organisations.ts';
import { staff } from './staff.ts';

/** The virtual account of one organisation. */
export const wallets = pgTable('wallets', {
  id: id(),
  organisationId: uuid()
    .notNull()
    .unique()
    .references(() => organisations.id),
  /** Balance below zero that is tolerated, in cents. */
  overdraftCents: bigint({ mode: 'number' }).notNull().default(0),
  createdAt: createdNow(),
});

/** Where cents can stand. Singletons by kind, save one a wallet and one a bank account. */
export const ledgerAccounts = pgTable(
  'ledger_accounts',
  {
    id: id(),
    kind: text({ enum: ledgerAccountKinds }).notNull(),
    walletId: uuid()
      .unique()
      .references(() => wallets.id),
    name: text().notNull(),
    /** Kept by trigger for wallets alone (credits − debits), so that a charge locks one row. */
    balanceCents: bigint({ mode: 'number' }).notNull().default(0),
  },
  (t) => [
    check('ledger_accounts_wallet', sql`(${t.kind} = 'wallet') = (${t.walletId} is not null)`),
    uniqueIndex('ledger_accounts_singleton')
      .on(t.kind)
      .where(sql`${t.kind} not in ('wallet', 'bank')`),
    oneOf('ledger_accounts_kind_word', t.kind, ledgerAccountKinds),
  ],
);

/**
 * One amount from one account to another: debit and credit in one row, so an unbalanced entry
 * cannot be written. Append-only; a mistake is corrected by an entry that reverses it.
 */
export const ledgerEntries = pgTable(
  'ledger_entries',
  {
    id: id(),
    kind: text({ enum: ledgerEntryKinds }).notNull(),
    debitAccountId: uuid()
      .notNull()
      .references(() => ledgerAccounts.id),
    creditAccountId: uuid()
      .notNull()
      .references(() => ledgerAccounts.id),
    amountCents: bigint({ mode: 'number' }).notNull(),
    bookedOn: date({ mode: 'string' }).notNull(),
    movementId: uuid(),
    attributionId: uuid(),
    topUpId: uuid(),
    refundId: uuid(),
    filingId: uuid(),
    toolId: uuid(),
    reversesId: uuid(),
    staffId: uuid().references(() => staff.id),
    /** The portal's own key of a charge or payment, so that a repeat posts nothing. */
    externalKey: text(),
    createdAt: createdNow(),
  },
  (t) => [
    check('ledger_entries_positive', sql`${t.amountCents} > 0`),
    check('ledger_entries_two_accounts', sql`${t.debitAccountId} <> ${t.creditAccountId}`),
    check('ledger_entries_reversal', sql`(${t.kind} = 'reversal') = (${t.reversesId} is not null)`),
    uniqueIndex('ledger_entries_reversed_once')
      .on(t.reversesId)
      .where(sql`${t.reversesId} is not null`),
    uniqueIndex('ledger_entries_one_import_per_movement')
      .on(t.movementId)
      .where(sql`${t.kind} = 'import'`),
    uniqueIndex('ledger_entries_external_key')
      .on(t.externalKey)
      .where(sql`${t.externalKey} is not null`),
    index('ledger_entries_debit').on(t.debitAccountId, t.bookedOn, t.id),
    index('ledger_entries_credit').on(t.creditAccountId, t.bookedOn, t.id),
    index('ledger_entries_movement')
      .on(t.movementId)
      .where(sql`${t.movementId} is not null`),
    index('ledger_entries_attribution')
      .on(t.attributionId)
      .where(sql`${t.attributionId} is not null`),
    index('ledger_entries_top_up')
      .on(t.topUpId)
      .where(sql`${t.topUpId} is not null`),
    oneOf('ledger_entries_kind_word', t.kind, ledgerEntryKinds),
  ],
);

/**
 * What moved on a day, so that controls at any date need not read the whole ledger. A trigger adds rows beside the
 * entries and nobody updates one, so that postings never wait for each other; a job sums old rows together.
 */
export const ledgerDays = pgTable(
  'ledger_days',
  {
    id: id(),
    /** Null stands for all wallets together. */
    accountId: uuid().references(() => ledgerAccounts.id),
    day: date({ mode: 'string' }).notNull(),
    /** Credits less debits. */
    deltaCents: bigint({ mode: 'number' }).notNull(),
    entries: integer().notNull(),
  },
  (t) => [index('ledger_days_day').on(t.day, t.accountId)],
);
