import type { Context, Tx } from '#infra/context';
import { queueMail } from '#infra/mail';
import { writeOutbox } from '#infra/outbox';

import { newActivation } from './activation.ts';
import {
  type AccountChange,
  changeAccount,
  type ChangedAccount,
  type LockedAccount,
} from './commands.queries.ts';
import { dropOpenEmailChange } from './email-change.queries.ts';
import { maskEmail } from './mask-email.ts';

/** Statuses in which an e-mail may be corrected. */
export const correctable = ['registered', 'active', 'deactivated'] as const;

export const changedByEmail = ['email', 'status', 'activatedAt', 'sessionsEndedAt'] as const;

/**
 * Writes the new address: the account has to be activated again from there, nobody stays signed in,
 * and both addresses are told. A deactivated account stays closed.
 */
export const applyEmail = async (
  ctx: Context,
  tx: Tx,
  account: LockedAccount,
  email: string,
): Promise<ChangedAccount> => {
  const { id: accountId, language, name } = account;
  const at = ctx.now;
  const { code, change } = newActivation(ctx.deps, accountId, at);
  const closed: AccountChange = account.status === 'active' ? { status: 'registered' } : {};
  const changed = await changeAccount(tx.sql, account, {
    ...change,
    ...closed,
    email,
    activatedAt: null,
    sessionsEndedAt: at,
  });
  await dropOpenEmailChange(tx.sql, accountId);
  await queueMail(tx.sql, ctx.deps, {
    template: 'activation-code-new-address',
    accountId,
    to: email,
    name,
    language,
    secret: code,
    at,
  });
  await queueMail(tx.sql, ctx.deps, {
    template: 'email-changed',
    params: { newAddress: maskEmail(email) },
    accountId,
    to: account.email,
    name,
    language,
    at,
  });
  await writeOutbox(tx.sql, { type: 'account.email-changed', subjectId: accountId, at });
  await writeOutbox(tx.sql, { type: 'account.sessions-ended', subjectId: accountId, at });
  return changed;
};
