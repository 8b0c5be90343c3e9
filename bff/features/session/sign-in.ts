import type { Request, Response } from 'express';
import type { SignInResult } from '#contract/session';
import { fail } from '#core/errors';
import { writeAudit } from '#infra/audit';
import type { Visit } from '#infra/http';
import { touchSession } from '#infra/session';
import { cookieName, readCookie, unsign } from '#infra/session-cookie';
import { authOf } from './auth.ts';
import { guessesOf, libraryHeaders, callerNetwork, passCookies, rememberDevice } from './caller.ts';
import {
  challengedStaffId,
  deleteSession,
  sessionByToken,
  staffIdByEmail,
} from './session.queries.ts';
import { sessionOf } from './show-session.ts';
import { countGuess, takeGuessBack } from './throttle.queries.ts';

/** The request that asks to be let in, and its reply, which carries the cookies. */
export interface Door {
  req: Request;
  res: Response;
}

/**
 * First step: e-mail and password.
 * @throws Problem `too-many-requests` while guesses must wait, `session.wrong-credentials` (the
 *   same for an unknown e-mail), `session.disabled`
 */
export const signIn = async (
  visit: Visit,
  { req, res }: Door,
  { email, password }: { email: string; password: string },
): Promise<SignInResult> => {
  const { deps, now } = visit;
  const staffId = await staffIdByEmail(deps.sql, email);
  const guesses = guessesOf(req, deps.config, email, staffId);
  const waitUntil = await countGuess(deps.sql, guesses, now);
  if (waitUntil) return waitFor(res, waitUntil, now);
  const response = await authOf(deps).api.signInEmail({
    body: { email, password },
    headers: libraryHeaders(req),
    asResponse: true,
  });
  const body = (await response.json()) as LibraryReply;
  if (!response.ok) return refuse(visit, req, staffId, body.code);
  await takeGuessBack(deps.sql, guesses);
  if (body.twoFactorRedirect) {
    passCookies(response, res);
    return { status: 'second-factor' };
  }
  return open(visit, { req, res }, response, body.token ?? '');
};

/**
 * Second step: a code of the authenticator, or a backup code. The library allows five codes a
 * challenge, and after ten wrong ones in a row none for a quarter of an hour.
 * @throws Problem `session.wrong-code`; `session.no-challenge` when the first step is too long ago
 */
export const giveSecondFactor = async (
  visit: Visit,
  { req, res }: Door,
  code: string,
): Promise<SignInResult> => {
  const { deps } = visit;
  const { config, sql } = deps;
  const name = cookieName('two_factor', config.publicUrl);
  const signed = readCookie(req.headers.cookie, name);
  const challenge = signed && unsign(signed, config.secrets.sessionSecret);
  const staffId = challenge ? await challengedStaffId(sql, challenge) : undefined;
  if (staffId === undefined) return fail('session.no-challenge', { status: 401 });
  const headers = libraryHeaders(req, `${name}=${signed}`);
  const input = { body: { code }, headers, asResponse: true } as const;
  const { api } = authOf(deps);
  const response = /^\d{6}$/.test(code)
    ? await api.verifyTOTP(input)
    : await api.verifyBackupCode(input);
  const body = (await response.json()) as LibraryReply;
  if (!response.ok) return refuse(visit, req, staffId, body.code);
  return open(visit, { req, res }, response, body.token ?? '');
};

interface LibraryReply {
  code?: string;
  token?: string;
  twoFactorRedirect?: boolean;
}

/** No session without its audit row: when that cannot be written, the session goes again. */
const open = async (
  { deps, now, requestId }: Visit,
  { req, res }: Door,
  response: globalThis.Response,
  token: string,
): Promise<SignInResult> => {
  const [session] = await sessionByToken(deps.sql, token);
  if (!session) return fail('session.wrong-credentials', { status: 401 });
  try {
    await writeAudit(deps.sql, deps.vault, {
      at: now,
      actor: { kind: 'staff', id: session.id },
      action: 'session.sign-in',
      subject: { kind: 'staff', id: session.id },
      outcome: 'done',
      personal: { note: `from ${callerNetwork(req)}` },
      requestId,
    });
  } catch (error) {
    await deleteSession(deps.sql, session.sessionId);
    throw error;
  }
  await touchSession(deps.sql, session.sessionId, now);
  passCookies(response, res);
  rememberDevice(req, res, deps.config, session.id, now);
  return { status: 'signed-in', session: sessionOf(session) };
};

const problemOf: Record<string, string> = {
  DISABLED: 'session.disabled',
  INVALID_CODE: 'session.wrong-code',
  INVALID_BACKUP_CODE: 'session.wrong-code',
  INVALID_TWO_FACTOR_COOKIE: 'session.no-challenge',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'session.no-challenge',
  ACCOUNT_TEMPORARILY_LOCKED: 'too-many-requests',
};

/** Who was not let in is audited by id when the e-mail is a colleague's, and not named otherwise. */
const refuse = async (
  { deps, now, requestId }: Visit,
  req: Request,
  staffId: string | undefined,
  libraryCode = '',
): Promise<never> => {
  const code = problemOf[libraryCode] ?? 'session.wrong-credentials';
  await writeAudit(deps.sql, deps.vault, {
    at: now,
    actor: { kind: 'staff', ...(staffId !== undefined && { id: staffId }) },
    action: 'session.sign-in',
    subject: { kind: 'staff', ...(staffId !== undefined && { id: staffId }) },
    outcome: 'refused',
    code,
    personal: { note: `from ${callerNetwork(req)}` },
    requestId,
  });
  return fail(code, code === 'too-many-requests' ? {} : { status: 401 });
};

const waitFor = (res: Response, until: Date, now: Date): never => {
  const seconds = Math.ceil((until.getTime() - now.getTime()) / 1000);
  res.setHeader('retry-after', seconds);
  return fail('too-many-requests', { params: { seconds } });
};
