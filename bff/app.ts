import { randomUUID } from 'node:crypto';

import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';

import { fail } from '#core/errors';

import type { Deps } from './infra/context.ts';
import { createBinder, type ReadSession } from './infra/http.ts';
import { problemHandler } from './infra/problems.ts';

/** The API's table of contents: every feature in one line each. */
export const createApp = (deps: Deps): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.use(requestId);
  app.use(helmet({ contentSecurityPolicy: { directives: policy } }));
  app.get('/healthz', (_req, res) => void res.json({ ok: true }));

  const api = express.Router();
  const { bind } = createBinder(api, deps, noSession);
  void bind;
  app.use('/api', compression(), sameOrigin, express.json({ limit: '1mb' }), api);
  app.use('/api', () => fail('not-found'));
  app.use(problemHandler(deps.log));
  return app;
};

const noSession: ReadSession = async () => undefined;

const policy = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'frame-ancestors': ["'none'"],
  'upgrade-insecure-requests': null,
};

const requestId: RequestHandler = (_req, res, next) => {
  res.locals.requestId = randomUUID();
  res.setHeader('x-request-id', res.locals.requestId);
  next();
};

/** Defence against cross-site requests besides the SameSite cookie: a browser names its origin. */
const sameOrigin: RequestHandler = (req, _res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') return next();
  const site = req.get('sec-fetch-site');
  const origin = req.get('origin');
  const foreign =
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (origin !== undefined && new URL(origin).host !== req.get('host'));
  if (foreign) fail('forbidden', { detail: 'cross-site request' });
  next();
};
