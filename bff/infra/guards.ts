import { randomUUID } from 'node:crypto';

import type { RequestHandler } from 'express';
import helmet from 'helmet';

import { fail } from '#core/errors';

/** Names the request in its reply, its log line and its audit rows. */
export const requestId: RequestHandler = (_req, res, next) => {
  res.locals.requestId = randomUUID();
  res.setHeader('x-request-id', res.locals.requestId);
  next();
};

/** What the API tells is for the one who asked, now: no browser or proxy may keep it. */
export const noStore: RequestHandler = (_req, res, next) => {
  res.setHeader('cache-control', 'no-store');
  next();
};

/** Security headers; scripts come from us alone, styles are written inline by the theme. */
export const securityHeaders: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'self'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      'font-src': ["'self'"],
      'connect-src': ["'self'"],
      'object-src': ["'none'"],
      'base-uri': ["'self'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
    },
  },
});

/**
 * Defence against cross-site requests besides the SameSite cookie: a browser names its origin, which
 * must be the address it called or the console's public one.
 */
export const sameOrigin = (publicUrl: string): RequestHandler => {
  const publicHost = new URL(publicUrl).host;
  return (req, _res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next();
    const site = req.get('sec-fetch-site');
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (foreignSite || !isOwnOrigin(req.get('origin'), [req.get('host'), publicHost])) {
      fail('forbidden', { detail: 'cross-site request' });
    }
    next();
  };
};

const isOwnOrigin = (origin: string | undefined, hosts: (string | undefined)[]): boolean =>
  origin === undefined || (URL.canParse(origin) && hosts.includes(new URL(origin).host));

/**
 * Whose word is taken for the caller's address: of a proxy on this machine or in the same private
 * network, and only when the public address is https, which Balie itself does not speak.
 */
export const trustedProxies = (publicUrl: string): string[] | false =>
  publicUrl.startsWith('https:') ? ['loopback', 'uniquelocal'] : false;
