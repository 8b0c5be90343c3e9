import type { Request, Response } from 'express';
import { fail } from '#core/errors';
import { type CommandInfo, type Done, runCommand } from '#infra/command';
import type { Context } from '#infra/context';
import { forgetSessions } from '#infra/session';
import { type Auth, createAuth } from './auth.ts';
import { libraryHeaders, passCookies } from './caller.ts';
import { askOwnPassword } from './own-password.ts';

/** Both sides of the call: the library reads the session's cookie and writes its successor. */
interface Call {
  req: Request;
  res: Response;
}

interface TotpSecrets {
  uri: string;
  secret: string;
  backupCodes: string[];
}

/** Begins with an authenticator: it is asked for at sign-in only once `confirmTotp` succeeded. */
export const enrolTotp = async (
  ctx: Context,
  { req }: Call,
  password: string,
): Promise<TotpSecrets> => {
  const info = infoOf(ctx, 'session.enrol-totp');
  await askOwnPassword(ctx, info, password, 'password');
  return withLibrary(ctx, info, async ({ api }) => {
    const response = await api.enableTwoFactor({ body: { password }, ...inputOf(req) });
    if (!response.ok) fail('session.totp-enabled', { status: 409 });
    const made = (await response.json()) as { totpURI: string; backupCodes: string[] };
    const secret = new URL(made.totpURI).searchParams.get('secret') ?? '';
    return { result: { uri: made.totpURI, secret, backupCodes: made.backupCodes } };
  });
};

/** @throws Problem `session.wrong-code` */
export const confirmTotp = (ctx: Context, { req, res }: Call, code: string): Promise<void> =>
  withLibrary(ctx, infoOf(ctx, 'session.confirm-totp'), async ({ api }) => {
    const response = await api.verifyTOTP({ body: { code }, ...inputOf(req) });
    if (!response.ok) fail('session.wrong-code', { errors: { code: 'session.wrong-code' } });
    passCookies(response, res);
    return { result: undefined, changedFields: ['twoFactorEnabled'] };
  });

/** @throws Problem `session.wrong-password` */
export const disableTotp = async (
  ctx: Context,
  { req, res }: Call,
  password: string,
): Promise<void> => {
  const info = infoOf(ctx, 'session.disable-totp');
  await askOwnPassword(ctx, info, password, 'password');
  await withLibrary(ctx, info, async ({ api }) => {
    const response = await api.disableTwoFactor({ body: { password }, ...inputOf(req) });
    if (!response.ok) fail('unauthenticated');
    passCookies(response, res);
    return { result: undefined, changedFields: ['twoFactorEnabled'] };
  });
};

const infoOf = (ctx: Context, action: string): CommandInfo => ({
  action,
  subject: { kind: 'staff', id: ctx.staff.id },
});

const inputOf = (req: Request) => ({
  headers: libraryHeaders(req, req.headers.cookie),
  asResponse: true as const,
});

/** Runs the library inside the command's own transaction: its writes stand or fall with the audit. */
const withLibrary = async <Result>(
  ctx: Context,
  info: CommandInfo,
  body: (auth: Auth) => Promise<Done<Result>>,
): Promise<Result> => {
  const result = await runCommand(ctx, info, (tx) => body(createAuth(ctx.deps, tx.db)));
  forgetSessions(ctx.deps);
  return result;
};
