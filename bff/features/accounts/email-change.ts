import { createHash } from 'node:crypto';

import type { AccountPage } from '#contract/accounts';
import { may } from '#core/permissions';
import type { StaffMember } from '#infra/context';
import type { Reply } from '#infra/http';

import type { EmailChangeRow } from './email-change.queries.ts';

/** What the requester saw: agreeing to it is worth nothing once the account has changed. */
export const emailChangeFingerprint = (
  account: { id: string; version: number; email: string },
  email: string,
): string =>
  createHash('sha256')
    .update(JSON.stringify([account.id, account.version, account.email, email]))
    .digest('hex');

/** The waiting change as the page shows it to this colleague. */
export const emailChangeOf = (
  change: EmailChangeRow | undefined,
  account: { id: string; version: number; email: string },
  staff: StaffMember,
): Reply<AccountPage['emailChange']> =>
  change === undefined
    ? null
    : {
        approvalId: change.id,
        email: change.email,
        reason: change.reason,
        requestedBy: change.requestedByName,
        requestedAt: change.requestedAt,
        mayDecide:
          change.requestedBy !== staff.id &&
          may(staff.roles, 'accounts.approve') &&
          change.fingerprint === emailChangeFingerprint(account, change.email),
      };
