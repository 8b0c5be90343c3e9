import type { Job } from '#infra/jobs';
import { deleteEnded } from './ended.queries.ts';

/** Removes what no longer opens or slows anything. */
export const sweepSessions: Job = {
  name: 'session.sweep',
  when: { cron: '17 * * * *' },
  run: ({ sql, clock }) => deleteEnded(sql, clock()),
};
