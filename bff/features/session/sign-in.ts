import type { SignInResult } from '#contract/session';
import type { Visit } from '#infra/http';
import { authOf } from './auth.ts';
import { guessesOf, libraryHeaders, passCookies } from './caller.ts';
import { staffIdByEmail } from './session.queries.ts';
import { type Door, letIn, type LibraryReply, letWait, turnAway } from './sign-in-outcome.ts';
import { countGuess, takeGuessBack } from './throttle.queries.ts';

/**
 * First step of signing in: e-mail and password.
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
  if (waitUntil) return letWait(res, waitUntil, now);
  const response = await authOf(deps).api.signInEmail({
    body: { email, password },
    headers: libraryHeaders(req),
    asResponse: true,
  });
  const body = (await response.json()) as LibraryReply;
  if (!response.ok) return turnAway(visit, req, staffId, body.code);
  await takeGuessBack(deps.sql, guesses);
  if (body.twoFactorRedirect) {
    passCookies(response, res);
    return { status: 'second-factor' };
  }
  return letIn(visit, { req, res }, response, body.token);
};
