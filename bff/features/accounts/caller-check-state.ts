import {
  type CallerCheck,
  type CallerCheckState,
  codeAttempts,
  freshEidMinutes,
} from '#contract/accounts';
import type { Context } from '#infra/context';
import type { Reply } from '#infra/http';

import {
  type CallerCheckRow,
  lastEidAttempt,
  liveChecks,
  vouchers,
} from './caller-checks.queries.ts';
import { maskEmail } from './mask-email.ts';

export const minutesFrom = (moment: Date, minutes: number): Date =>
  new Date(moment.getTime() + minutes * 60_000);

/** A check as the console shows it; the address only where a code went there. */
export const callerCheckOf = (row: CallerCheckRow, email: string): Reply<CallerCheck> => ({
  id: row.id,
  method: row.method,
  startedAt: row.startedAt,
  verifiedAt: row.verifiedAt,
  expiresAt: row.expiresAt,
  attemptsLeft: codeAttempts - row.attempts,
  sentTo: row.method === 'mail-code' ? maskEmail(email) : null,
});

/** What the operator who asks knows of the caller, and how else the caller could be checked. */
export const callerCheckStateOf = async (
  { deps, staff, now }: Context,
  accountId: string,
  email: string,
): Promise<Reply<CallerCheckState>> => {
  const [checks, freshEidAttemptAt, administrators] = await Promise.all([
    liveChecks(deps.sql, accountId, staff.id, now),
    lastEidAttempt(deps.sql, accountId, minutesFrom(now, -freshEidMinutes)),
    vouchers(deps.sql, accountId),
  ]);
  const verified = checks.find(({ verifiedAt }) => verifiedAt !== null);
  const pending = checks.find(({ verifiedAt, codeHash }) => !verifiedAt && codeHash);
  return {
    verified: verified ? callerCheckOf(verified, email) : null,
    pending: pending ? callerCheckOf(pending, email) : null,
    freshEidAttemptAt,
    administrators,
  };
};
