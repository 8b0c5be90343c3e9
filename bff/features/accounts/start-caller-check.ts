import { type CallerCheck, codeMinutes, freshEidMinutes, proofMinutes } from '#contract/accounts';
import { fail } from '#core/errors';
import { type Done, runCommand } from '#infra/command';
import type { Context, Tx } from '#infra/context';
import type { Reply } from '#infra/http';
import { queueMail } from '#infra/mail';

import { refuseStatus } from './account-command.ts';
import { callerCheckOf, minutesFrom } from './caller-check-state.ts';
import {
  type CallerCheckRow,
  codesSince,
  insertCheck,
  lastEidAttempt,
  setCode,
  voidPending,
  vouchers,
} from './caller-checks.queries.ts';
import { callerCodeHash } from './caller-code.ts';
import { type LockedAccount, lockAccount } from './commands.queries.ts';
import { makeCallerCode } from './secrets.ts';

export type StartBody =
  | { method: 'mail-code' }
  | { method: 'eid-attempt' }
  | { method: 'administrator-word'; administratorId: string; evidence: string };

/** Mails to one holder in an hour, whoever asks. */
const codesAnHour = 5;

/** Starts a check by mailed code, or records one that is proven already. */
export const startCallerCheck = (
  ctx: Context,
  accountId: string,
  body: StartBody,
): Promise<Reply<CallerCheck>> =>
  runCommand(
    ctx,
    { action: 'accounts.check-caller', subject: { kind: 'account', id: accountId } },
    async (tx) => {
      const account = await lockAccount(tx.sql, accountId);
      if (!account) fail('not-found');
      refuseStatus(account, ['registered', 'active', 'deactivated', 'frozen']);
      await voidPending(tx.sql, accountId, ctx.staff.id, ctx.now);
      const check = await start(ctx, tx, account, body);
      return doneOf(check, account, body);
    },
  );

const doneOf = (
  check: CallerCheckRow,
  account: LockedAccount,
  body: StartBody,
): Done<Reply<CallerCheck>> => {
  const { method } = body;
  const by =
    method === 'administrator-word'
      ? { administratorId: body.administratorId, evidence: body.evidence }
      : {};
  return {
    result: callerCheckOf(check, account.email),
    after: { checkId: check.id, method, ...by },
  };
};

const start = async (
  ctx: Context,
  tx: Tx,
  account: LockedAccount,
  body: StartBody,
): Promise<CallerCheckRow> => {
  if (body.method === 'mail-code') return mailCode(ctx, tx, account);
  if (body.method === 'eid-attempt') {
    const since = minutesFrom(ctx.now, -freshEidMinutes);
    if ((await lastEidAttempt(tx.sql, account.id, since)) === null) {
      fail('accounts.no-fresh-eid-attempt', { status: 409, params: { minutes: freshEidMinutes } });
    }
    return proven(ctx, tx, account.id, 'eid-attempt', null);
  }
  const { administratorId, evidence } = body;
  const administrators = await vouchers(tx.sql, account.id);
  if (!administrators.some((administrator) => administrator.accountId === administratorId)) {
    fail('accounts.not-an-administrator', { status: 409 });
  }
  return proven(ctx, tx, account.id, 'administrator-word', evidence);
};

const proven = (
  { staff, now }: Context,
  tx: Tx,
  accountId: string,
  method: 'eid-attempt' | 'administrator-word',
  evidence: string | null,
): Promise<CallerCheckRow> =>
  insertCheck(tx.sql, {
    accountId,
    staffId: staff.id,
    method,
    startedAt: now,
    expiresAt: minutesFrom(now, proofMinutes),
    verifiedAt: now,
    evidence,
  });

/** @throws too-many-requests */
const mailCode = async (ctx: Context, tx: Tx, account: LockedAccount): Promise<CallerCheckRow> => {
  const { deps, staff, now } = ctx;
  if ((await codesSince(tx.sql, account.id, minutesFrom(now, -60))) >= codesAnHour) {
    fail('too-many-requests', { params: { limit: codesAnHour } });
  }
  const check = await insertCheck(tx.sql, {
    accountId: account.id,
    staffId: staff.id,
    method: 'mail-code',
    startedAt: now,
    expiresAt: minutesFrom(now, codeMinutes),
    verifiedAt: null,
    evidence: null,
  });
  const code = makeCallerCode();
  await setCode(tx.sql, check.id, callerCodeHash(deps, check.id, code));
  await queueMail(tx.sql, deps, {
    template: 'caller-code',
    params: { minutes: codeMinutes },
    accountId: account.id,
    to: account.email,
    name: account.name,
    language: account.language,
    secret: code,
    at: now,
  });
  return check;
};
