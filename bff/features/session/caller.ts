import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Config } from '#infra/config';
import { cookieName, readCookie, sign, unsign } from '#infra/session-cookie';
import { addressHeader } from './auth.ts';
import { networkOf } from './network.ts';
import { addressRule, pairRule } from './throttle.ts';
import type { Guess } from './throttle.queries.ts';

const deviceDays = 90;

const addressOf = (req: Request): string => req.ip ?? 'unknown';

/** From where a request came, for the audit and to count guesses by. */
export const callerNetwork = (req: Request): string => networkOf(addressOf(req));

/**
 * What the sign-in library is told of a request.
 * @param cookie only what this step is about: with a session in it, the library would ask the
 *   second factor of that session's owner
 */
export const libraryHeaders = (req: Request, cookie?: string): Headers => {
  const headers = new Headers({ [addressHeader]: addressOf(req).replace(/^::ffff:(?=\d)/, '') });
  const userAgent = req.get('user-agent');
  if (userAgent !== undefined) headers.set('user-agent', userAgent.slice(0, 300));
  if (cookie !== undefined) headers.set('cookie', cookie);
  return headers;
};

/** Hands the library's cookies on. */
export const passCookies = (from: globalThis.Response, to: Response): void => {
  for (const cookie of from.headers.getSetCookie()) to.append('set-cookie', cookie);
};

/**
 * Under which names a guess at this e-mail's password counts. A device on which its owner signed in
 * before has a lane of its own, so that no stranger's guesses stand in its way; anyone else shares
 * the lane of their address at this e-mail, and that of their address at all.
 * @param staffId whose e-mail it is, when it is anybody's
 */
export const guessesOf = (
  req: Request,
  config: Config,
  email: string,
  staffId: string | undefined,
): Guess[] => {
  const device = staffId === undefined ? undefined : knownDevice(req, config, staffId);
  if (device !== undefined) return [{ key: keyOf('device', device), rule: pairRule }];
  const network = callerNetwork(req);
  return [
    { key: keyOf('pair', network, email), rule: pairRule },
    { key: keyOf('address', network), rule: addressRule },
  ];
};

export const keyOf = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('base64url');

/** Cookie `owner.issued`, signed; it opens nothing, it only spares its owner the strangers' lane. */
const knownDevice = (req: Request, config: Config, staffId: string): string | undefined => {
  const signed = readCookie(req.headers.cookie, cookieName('device', config.publicUrl));
  const device = signed && unsign(signed, config.secrets.sessionSecret);
  return device && device.startsWith(`device.${staffId}.`) ? device : undefined;
};

export const rememberDevice = (
  req: Request,
  res: Response,
  config: Config,
  staffId: string,
  now: Date,
): void => {
  if (knownDevice(req, config, staffId) !== undefined) return;
  const value = sign(`device.${staffId}.${now.getTime()}`, config.secrets.sessionSecret);
  const secure = config.publicUrl.startsWith('https:') ? '; Secure' : '';
  res.append(
    'set-cookie',
    `${cookieName('device', config.publicUrl)}=${value}; Path=/api/session; ` +
      `Max-Age=${deviceDays * 86_400}; HttpOnly; SameSite=Strict${secure}`,
  );
};
