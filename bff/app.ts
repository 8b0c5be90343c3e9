import compression from 'compression';
import express, { type Express } from 'express';

import { fail } from '#core/errors';

import { accountsRoutes } from './features/accounts/accounts.routes.ts';
import { auditRoutes } from './features/audit/audit.routes.ts';
import { accreditationsRoutes } from './features/accreditations/accreditations.routes.ts';
import { conflictsRoutes } from './features/eid-conflicts/eid-conflicts.routes.ts';
import { mandatesRoutes } from './features/mandates/mandates.routes.ts';
import { organisationsRoutes } from './features/organisations/organisations.routes.ts';
import { privacyRoutes } from './features/privacy/privacy.routes.ts';
import { supportRoutes } from './features/support/support.routes.ts';
import { sessionRoutes } from './features/session/session.routes.ts';
import { staffRoutes } from './features/staff/staff.routes.ts';
import { walletRoutes } from './features/wallet/wallet.routes.ts';
import type { Deps } from './infra/context.ts';
import { noStore, requestId, sameOrigin, securityHeaders, trustedProxies } from './infra/guards.ts';
import { createBinder } from './infra/http.ts';
import { serveMetrics } from './infra/metrics.ts';
import { openApiPage } from './infra/openapi-page.ts';
import { openApiDocument } from './infra/openapi.ts';
import { problemHandler } from './infra/problems.ts';
import { readiness } from './infra/readiness.ts';
import { requestLog } from './infra/request-log.ts';
import { serveConsole } from './infra/serve-console.ts';
import { createSessionReader } from './infra/session.ts';

/**
 * The API's table of contents: every feature in one line. `app.locals.endpoints` lists what was
 * bound, for the tests that walk it all.
 */
export const createApp = (deps: Deps): Express => {
  const app = express();
  const { publicUrl } = deps.config;
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', trustedProxies(publicUrl));
  app.use(requestId, requestLog(deps.log), securityHeaders);
  app.get('/healthz', (_req, res) => void res.json({ ok: true }));
  app.get('/readyz', readiness(deps.sql));
  app.get('/metrics', serveMetrics);

  const api = express.Router();
  const { bind, bindPublic, bound } = createBinder(api, deps, createSessionReader(deps));
  sessionRoutes(bind, bindPublic);
  staffRoutes(bind, bindPublic);
  auditRoutes(bind);
  accountsRoutes(bind);
  organisationsRoutes(bind);
  conflictsRoutes(bind);
  privacyRoutes(bind);
  accreditationsRoutes(bind);
  mandatesRoutes(bind, bindPublic);
  walletRoutes(bind);
  supportRoutes(bind);

  const document = openApiDocument(bound);
  api.get('/openapi.json', (_req, res) => void res.json(document));
  api.get('/docs', (_req, res) => void res.send(openApiPage(document)));
  app.use(
    '/api',
    noStore,
    compression(),
    sameOrigin(publicUrl),
    express.json({ limit: '1mb' }),
    api,
  );
  app.use('/api', () => fail('not-found'));
  if (deps.webRoot !== null) app.use(serveConsole(deps.webRoot));
  app.use(problemHandler(deps.log));
  app.locals.endpoints = bound;
  return app;
};
