import type { SignInResult } from '#contract/session';
import { fail } from '#core/errors';
import type { Visit } from '#infra/http';
import { cookieName, readCookie, unsign } from '#infra/session-cookie';
import { authOf } from './auth.ts';
import { keyOf, libraryHeaders } from './caller.ts';
import { challengedStaffId } from './session.queries.ts';
import { type Door, letIn, type LibraryReply, turnAway } from './sign-in-outcome.ts';
import { countGuess } from './throttle.queries.ts';
import { codeRule } from './throttle.ts';

/**
 * Second step of signing in: a code of the authenticator, or a backup code. The library allows five
 * codes a challenge, and after ten wrong ones in a row none for a quarter of an hour.
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
  const use = { key: keyOf('code', staffId, code), rule: codeRule };
  if (await countGuess(sql, [use], visit.now)) return turnAway(visit, req, staffId, 'INVALID_CODE');
  const headers = libraryHeaders(req, `${name}=${signed}`);
  const input = { body: { code }, headers, asResponse: true } as const;
  const { api } = authOf(deps);
  const response = /^\d{6}$/.test(code)
    ? await api.verifyTOTP(input)
    : await api.verifyBackupCode(input);
  const body = (await response.json()) as LibraryReply;
  if (!response.ok) return turnAway(visit, req, staffId, body.code);
  return letIn(visit, { req, res }, response, body.token);
};
