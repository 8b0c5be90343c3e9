import type { PgTable } from 'drizzle-orm/pg-core';
import type { TransactionSql } from 'postgres';

import { accounts, callerChecks, eidLinks, itsmeLinks, mails } from '#schema/accounts';
import {
  accreditationDeliveries,
  accreditationKinds,
  accreditations,
  accreditationSources,
  accreditationWaitingRows,
} from '#schema/accreditations';
import { auditEvents, subjectKeys } from '#schema/audit';
import {
  bankAccounts,
  movements,
  statementFileChunks,
  statementFiles,
  statements,
} from '#schema/bank';
import { eidConflicts } from '#schema/eid-conflicts';
import { filingDocuments, filingEvents, mandateDocuments } from '#schema/filings';
import { ledgerAccounts, ledgerEntries, wallets } from '#schema/ledger';
import {
  coOwnerships,
  filings,
  mandates,
  representatives,
  syndics,
  tariffs,
} from '#schema/mandates';
import { memberships, organisations } from '#schema/organisations';
import { privacyRequests } from '#schema/privacy';
import { signInAttempts } from '#schema/sign-ins';
import { approvals, settings, staff, staffCredentials } from '#schema/staff';
import { ticketMessages, tickets } from '#schema/support';
import { toolGrants, toolRegistrations, toolRequirements, tools } from '#schema/tools';
import { attributions, refundFiles, refunds, topUps } from '#schema/wallet';

import { insertRows } from './insert-rows.ts';
import type { World } from './world.ts';

/** Tables in an order in which every row finds what it points to. */
const tables: readonly PgTable[] = [
  staff,
  staffCredentials,
  settings,
  approvals,
  accounts,
  eidLinks,
  itsmeLinks,
  callerChecks,
  organisations,
  memberships,
  wallets,
  ledgerAccounts,
  bankAccounts,
  accreditationSources,
  accreditationKinds,
  tools,
  toolRequirements,
  toolRegistrations,
  toolGrants,
  accreditationDeliveries,
  accreditations,
  accreditationWaitingRows,
  signInAttempts,
  eidConflicts,
  privacyRequests,
  statementFiles,
  statementFileChunks,
  statements,
  movements,
  topUps,
  attributions,
  refundFiles,
  refunds,
  coOwnerships,
  syndics,
  representatives,
  mandates,
  tariffs,
  filings,
  mandateDocuments,
  filingDocuments,
  filingEvents,
  ledgerEntries,
  tickets,
  ticketMessages,
  mails,
  subjectKeys,
  auditEvents,
];

/** Writes all rows of a world. Throws when rows were made for a table that nobody ordered. */
export const writeWorld = async (sql: TransactionSql, world: World): Promise<void> => {
  const left = new Set(world.tables());
  for (const table of tables) {
    if (left.delete(table)) await insertRows(sql, table, world.rowsOf(table));
  }
  if (left.size > 0) throw new Error(`${left.size} tables of the demo have no place in the order`);
};
