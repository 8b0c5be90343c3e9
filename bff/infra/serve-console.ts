import { existsSync } from 'node:fs';
import path from 'node:path';

import express, { Router } from 'express';

import { fail } from '#core/errors';

/**
 * Serves the built console: hashed assets for good, every other path as the page that routes it.
 * @param webRoot folder of the build; when it is absent the page answers 503
 */
export const serveConsole = (webRoot: string): Router => {
  const router = Router();
  const page = path.join(webRoot, 'index.html');
  router.use(
    '/assets',
    express.static(path.join(webRoot, 'assets'), {
      immutable: true,
      maxAge: '1y',
      fallthrough: false,
    }),
  );
  router.use(express.static(webRoot, { index: false, maxAge: '1h' }));
  router.get(/.*/, (_req, res) => {
    if (!existsSync(page)) fail('unavailable', { detail: 'the console is not built' });
    res.setHeader('cache-control', 'no-cache');
    res.sendFile(page);
  });
  return router;
};
