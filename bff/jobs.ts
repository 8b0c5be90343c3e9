import { sealAudit } from './features/audit/audit.jobs.ts';
import { sweepSessions } from './features/session/session.jobs.ts';
import type { AnyJob } from './infra/jobs.ts';

/** All background work, the other table of contents. */
export const jobs: readonly AnyJob[] = [sealAudit, sweepSessions];
