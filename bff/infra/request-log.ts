import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { observeRequest } from './metrics.ts';

/** Which pattern a reply answered; of everything else only that it was the console's or nobody's. */
const routeOf = (locals: Record<string, unknown>, status: number): string =>
  typeof locals['route'] === 'string' ? locals['route'] : status === 404 ? 'none' : 'other';

/**
 * Logs and measures every request by method, route pattern, status and time, with the ids of request
 * and colleague: never its address, whose parameters may name somebody. What is no call of the API
 * is logged only at level debug.
 */
export const requestLog = (parent: Logger): RequestHandler => {
  // The line has no field that could be personal, and looking for one costs as much as the rest.
  const log = parent.child({}, { redact: [] });
  return (req, res, next) => {
    const start = performance.now();
    res.once('close', () => {
      const ms = performance.now() - start;
      const { method } = req;
      const { requestId, staffId } = res.locals as { requestId: string; staffId?: string };
      const status = res.statusCode;
      const route = routeOf(res.locals, status);
      observeRequest(method, route, status, ms / 1000);
      const line = { method, route, status, ms: Math.round(ms * 10) / 10, requestId, staffId };
      const aborted = !res.writableFinished;
      if (route.startsWith('/api/')) log.info(aborted ? { ...line, aborted } : line, 'request');
      else log.debug(line, 'request');
    });
    next();
  };
};
