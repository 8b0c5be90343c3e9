import { may, type Permission } from './permissions.ts';
import type { Role } from './vocabulary.ts';

interface Subject {
  /** First segment of its addresses below /api. */
  resource: string;
  /** Who may read the record may read what was done to it. */
  read: Permission;
}

/** What audit events are about, by the word that stands in `subject_kind`. */
const subjects: Readonly<Record<string, Subject>> = {
  account: { resource: 'accounts', read: 'accounts.read' },
  approval: { resource: 'approvals', read: 'accounts.read' },
  mail: { resource: 'mails', read: 'mails.read' },
  organisation: { resource: 'organisations', read: 'organisations.read' },
  membership: { resource: 'memberships', read: 'organisations.read' },
  'eid-conflict': { resource: 'eid-conflicts', read: 'eid-conflicts.read' },
  'privacy-request': { resource: 'privacy-requests', read: 'privacy.read' },
  accreditation: { resource: 'accreditations', read: 'accreditations.read' },
  source: { resource: 'accreditation-sources', read: 'accreditations.read' },
  delivery: { resource: 'accreditation-deliveries', read: 'accreditations.read' },
  wallet: { resource: 'wallets', read: 'wallet.read' },
  'top-up': { resource: 'top-ups', read: 'wallet.read' },
  'statement-file': { resource: 'statement-files', read: 'wallet.read' },
  statement: { resource: 'statements', read: 'wallet.read' },
  movement: { resource: 'movements', read: 'wallet.read' },
  refund: { resource: 'refunds', read: 'wallet.read' },
  'refund-file': { resource: 'refund-files', read: 'wallet.read' },
  'bank-account': { resource: 'bank-accounts', read: 'wallet.read' },
  'co-ownership': { resource: 'co-ownerships', read: 'mandates.read' },
  syndic: { resource: 'syndics', read: 'mandates.read' },
  mandate: { resource: 'mandates', read: 'mandates.read' },
  filing: { resource: 'filings', read: 'mandates.read' },
  representative: { resource: 'representatives', read: 'mandates.read' },
  'representative-run': { resource: 'representative-runs', read: 'mandates.read' },
  'mandate-document': { resource: 'mandate-documents', read: 'mandates.read' },
  'mandate-import': { resource: 'mandate-imports', read: 'mandates.read' },
  'calendar-feed': { resource: 'calendar-feeds', read: 'mandates.read' },
  tariff: { resource: 'tariffs', read: 'configuration.read' },
  ticket: { resource: 'tickets', read: 'support.read' },
  staff: { resource: 'staff', read: 'staff.read' },
  tool: { resource: 'tools', read: 'configuration.read' },
  setting: { resource: 'settings', read: 'configuration.read' },
};

/** Every kind of record whose timeline these roles may read; whoever reads the audit reads all. */
export const readableKinds = (roles: readonly Role[]): readonly string[] | 'all' =>
  may(roles, 'audit.read')
    ? 'all'
    : Object.entries(subjects).flatMap(([kind, { read }]) => (may(roles, read) ? [kind] : []));

/** The kind of record that an address is about: `/eid-conflicts/:id/resolve` → `eid-conflict`. */
export const kindOfPath = (path: string): string => {
  const resource = path.split('/')[1] ?? '';
  const found = Object.entries(subjects).find(([, subject]) => subject.resource === resource);
  return found?.[0] ?? resource;
};
