import type { Request, Response } from 'express';
import type { SignInResult } from '#contract/session';
import { fail } from '#core/errors';
import { type AuditEvent, writeAudit } from '#infra/audit';
import type { Visit } from '#infra/http';
import { touchSession } from '#infra/session';
import { callerNetwork, passCookies, rememberDevice } from './caller.ts';
import { deleteSession, sessionByToken } from './session.queries.ts';
import { sessionOf } from './show-session.ts';

/** The request that asks to be let in, and its reply, which carries the cookies. */
export interface Door {
  req: Request;
  res: Response;
}

/** What we read of the sign-in library's answers. */
export interface LibraryReply {
  code?: string;
  token?: string;
  twoFactorRedirect?: boolean;
}

/**
 * Lets in whom the library gave a session. No session without its audit row: when that cannot be
 * written, the session goes again.
 */
export const letIn = async (
  visit: Visit,
  { req, res }: Door,
  response: globalThis.Response,
  token = '',
): Promise<SignInResult> => {
  const { deps, now } = visit;
  const [session] = await sessionByToken(deps.sql, token);
  if (!session) return fail('session.wrong-credentials', { status: 401 });
  try {
    await audit(visit, req, session.id, { outcome: 'done' });
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

/**
 * Turns somebody away.
 * @param staffId whose e-mail it was; nobody's is not written down
 * @param libraryCode the library's word for why
 */
export const turnAway = async (
  visit: Visit,
  req: Request,
  staffId: string | undefined,
  libraryCode = '',
): Promise<never> => {
  const code = problemOf[libraryCode] ?? 'session.wrong-credentials';
  await audit(visit, req, staffId, { outcome: 'refused', code });
  return fail(code, code === 'too-many-requests' ? {} : { status: 401 });
};

/**
 * Turns somebody away unheard, while guesses have to wait. Not audited: whoever keeps knocking would
 * fill the audit.
 */
export const letWait = (res: Response, until: Date, now: Date): never => {
  const seconds = Math.ceil((until.getTime() - now.getTime()) / 1000);
  res.setHeader('retry-after', seconds);
  return fail('too-many-requests', { params: { seconds } });
};

const audit = (
  { deps, now, requestId }: Visit,
  req: Request,
  staffId: string | undefined,
  outcome: Pick<AuditEvent, 'outcome' | 'code'>,
): Promise<void> => {
  const who = staffId === undefined ? {} : { id: staffId };
  return writeAudit(deps.sql, deps.vault, {
    at: now,
    actor: { kind: 'staff', ...who },
    action: 'session.sign-in',
    subject: { kind: 'staff', ...who },
    ...outcome,
    personal: { note: `from ${callerNetwork(req)}` },
    requestId,
  });
};
