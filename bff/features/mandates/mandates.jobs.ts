import type { Job } from '#infra/jobs';

import { continueRuns } from './continue-runs.ts';

/** What is left of every run is in the database, so that a run goes on wherever a process lives. */
export const fileLeavings: Job = {
  name: 'mandates.file-leavings',
  when: { everySeconds: 2 },
  run: (deps, _data, signal) => continueRuns(deps, signal),
};
