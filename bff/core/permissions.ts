import type { Role } from './vocabulary.ts';

/**
 * Who may do what: the one table that the BFF enforces and the console hides by. The auditor reads
 * everything and changes nothing; admin keeps staff and configuration and has no desk.
 */
export const permissions = {
  'accounts.read': ['helpdesk', 'finance', 'privacy', 'mandates', 'auditor'],
  'accounts.reveal': ['helpdesk', 'privacy'],
  'accounts.export': ['helpdesk', 'privacy', 'auditor'],
  'accounts.command': ['helpdesk'],
  'accounts.approve': ['helpdesk'],
  'organisations.read': ['helpdesk', 'finance', 'privacy', 'mandates', 'auditor'],
  'organisations.command': ['helpdesk'],
  'eid-conflicts.read': ['helpdesk', 'privacy', 'auditor'],
  'eid-conflicts.command': ['helpdesk'],
  'privacy.read': ['privacy', 'auditor'],
  'privacy.command': ['privacy'],
  'accreditations.read': ['helpdesk', 'mandates', 'auditor', 'admin'],
  'accreditations.command': ['helpdesk'],
  'wallet.read': ['finance', 'auditor'],
  'wallet.export': ['finance', 'auditor'],
  'wallet.command': ['finance'],
  'wallet.configure': ['finance'],
  'mandates.read': ['mandates', 'auditor'],
  'mandates.command': ['mandates'],
  'support.read': ['helpdesk', 'auditor'],
  'support.command': ['helpdesk'],
  'mails.read': ['helpdesk', 'privacy', 'auditor'],
  'audit.read': ['auditor', 'admin'],
  'staff.read': ['admin', 'auditor'],
  'staff.manage': ['admin'],
  'configuration.read': ['admin', 'auditor'],
  'configuration.manage': ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** Whether any of these roles carries the permission. */
export const may = (roles: readonly Role[], permission: Permission): boolean =>
  (permissions[permission] as readonly Role[]).some((role) => roles.includes(role));

/** Every permission that these roles carry together. */
export const permissionsOf = (roles: readonly Role[]): Permission[] =>
  (Object.keys(permissions) as Permission[]).filter((permission) => may(roles, permission));
