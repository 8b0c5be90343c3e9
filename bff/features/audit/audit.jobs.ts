import type { Job } from '#infra/jobs';
import { sealEvents } from './seal-events.ts';

/** Seals soon after the fact, so that a tamperer finds little that is not in the chain yet. */
export const sealAudit: Job = {
  name: 'audit.seal',
  when: { everySeconds: 2 },
  run: (deps) => sealEvents(deps),
};
