import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Of this process; what several have together is the reader's to add up. */
const registry = new Registry();
collectDefaultMetrics({ register: registry, prefix: 'balie_' });

const requestSeconds = new Histogram({
  name: 'balie_http_request_seconds',
  help: 'Time from request to reply, by route pattern: never by address, which may name somebody',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [registry],
});

const jobSeconds = new Histogram({
  name: 'balie_job_seconds',
  help: 'Time that background work took, by job and outcome',
  labelNames: ['job', 'outcome'],
  buckets: [0.01, 0.1, 1, 10, 60, 600],
  registers: [registry],
});

export const observeRequest = (
  method: string,
  route: string,
  status: number,
  seconds: number,
): void => requestSeconds.observe({ method, route, status }, seconds);

/** Starts the clock of one run; call the result with how it ended. */
export const observeJob = (job: string): ((outcome: 'done' | 'failed') => void) => {
  const end = jobSeconds.startTimer({ job });
  return (outcome) => void end({ outcome });
};

/** Everything measured, in the text format of Prometheus. */
export const serveMetrics: RequestHandler = async (_req, res) => {
  res.type(registry.contentType).send(await registry.metrics());
};
