import { sql } from 'drizzle-orm';
import {
  bigint,
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

import { attributionRules, refundStates, topUpMethods, topUpStates } from '#core/vocabulary';

import { accounts } from './accounts.ts';
import { bankAccounts, movements } from './bank.ts';
import { createdNow, id, moment, oneOf } from './columns.ts';
import { wallets } from './ledger.ts';
import { staff } from './staff.ts';

/** Announced or paid money for a wallet; `reference` is the OGM that the payer was shown. */
export const topUps = pgTable(
  'top_ups',
  {
    id: id(),
    walletId: uuid()
      .notNull()
      .references(() => wallets.id),
    requestedBy: uuid().references(() => accounts.id),
    method: text({ enum: topUpMethods }).notNull(),
    amountCents: bigint({ mode: 'number' }).notNull(),
    /** Twelve digits without punctuation; transfers only. */
    reference: text().unique(),
    state: text({ enum: topUpStates }).notNull().default('open'),
    paidCents: bigint({ mode: 'number' }),
    paidAt: moment(),
    expiresAt: moment(),
    createdAt: createdNow(),
  },
  (t) => [
    check('top_ups_reference', sql`${t.reference} ~ '^[0-9]{12}$'`),
    check(
      'top_ups_transfer_reference',
      sql`(${t.method} = 'transfer') = (${t.reference} is not null)`,
    ),
    check('top_ups_online_minimum', sql`${t.method} = 'transfer' or ${t.amountCents} >= 5000`),
    check('top_ups_positive', sql`${t.amountCents} > 0`),
    check(
      'top_ups_paid',
      sql`(${t.state} = 'paid') = (${t.paidCents} is not null and ${t.paidAt} is not null)`,
    ),
    index('top_ups_wallet').on(t.walletId, t.createdAt.desc()),
    index('top_ups_open_amount')
      .on(t.amountCents)
      .where(sql`${t.state} = 'open'`),
    index('top_ups_created').on(t.createdAt.desc(), t.id),
    oneOf('top_ups_method_word', t.method, topUpMethods),
    oneOf('top_ups_state_word', t.state, topUpStates),
  ],
);

/** Where a movement's money went, in one or more parts; at most one is live. */
export const attributions = pgTable(
  'attributions',
  {
    id: id(),
    movementId: uuid()
      .notNull()
      .references(() => movements.id),
    rule: text({ enum: attributionRules }).notNull(),
    evidence: jsonb().notNull().default([]),
    decidedBy: uuid().references(() => staff.id),
    decidedAt: createdNow(),
    reversedBy: uuid().references(() => staff.id),
    reversedAt: moment(),
  },
  (t) => [
    uniqueIndex('attributions_one_live')
      .on(t.movementId)
      .where(sql`${t.reversedAt} is null`),
    index('attributions_movement').on(t.movementId),
    index('attributions_decided').on(t.decidedAt),
    oneOf('attributions_rule_word', t.rule, attributionRules),
  ],
);

export const refundFiles = pgTable('refund_files', {
  id: id(),
  messageId: text().notNull().unique(),
  bankAccountId: uuid()
    .notNull()
    .references(() => bankAccounts.id),
  xml: text().notNull(),
  executionOn: date({ mode: 'string' }).notNull(),
  totalCents: bigint({ mode: 'number' }).notNull(),
  count: integer().notNull(),
  createdBy: uuid().references(() => staff.id),
  createdAt: createdNow(),
  /** Never sent, or refused by the bank: its refunds wait for another file. */
  cancelledBy: uuid().references(() => staff.id),
  cancelledAt: moment(),
});

/** Money back to a payer, asked by one and approved by another. */
export const refunds = pgTable(
  'refunds',
  {
    id: id(),
    movementId: uuid()
      .notNull()
      .references(() => movements.id),
    amountCents: bigint({ mode: 'number' }).notNull(),
    /** Parts of the same movement that go to wallets when the refund is approved. */
    rest: jsonb().notNull().default([]),
    toIban: text().notNull(),
    toName: text().notNull(),
    reason: text().notNull(),
    state: text({ enum: refundStates }).notNull().default('requested'),
    requestedBy: uuid()
      .notNull()
      .references(() => staff.id),
    requestedAt: createdNow(),
    approvedBy: uuid().references(() => staff.id),
    decidedAt: moment(),
    decisionReason: text(),
    fileId: uuid().references(() => refundFiles.id),
    endToEndId: text().notNull().unique(),
    paidMovementId: uuid().references(() => movements.id),
    paidAt: moment(),
    returnedMovementId: uuid().references(() => movements.id),
  },
  (t) => [
    check('refunds_positive', sql`${t.amountCents} > 0`),
    check(
      'refunds_two_persons',
      sql`${t.approvedBy} is null or ${t.approvedBy} <> ${t.requestedBy}`,
    ),
    check(
      'refunds_approved',
      sql`${t.state} not in ('approved', 'in-file', 'paid', 'returned') or ${t.approvedBy} is not null`,
    ),
    uniqueIndex('refunds_one_live')
      .on(t.movementId)
      .where(sql`${t.state} not in ('refused', 'withdrawn', 'returned')`),
    index('refunds_queue').on(t.state, t.requestedAt),
    index('refunds_file').on(t.fileId),
    oneOf('refunds_state_word', t.state, refundStates),
  ],
);
