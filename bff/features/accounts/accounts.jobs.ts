import type { Job } from '#infra/jobs';
import { sendQueuedMails } from '#infra/mail-sender';

/** Sends what commands have written, soon after their commit. */
export const sendMails: Job = {
  name: 'accounts.send-mails',
  when: { everySeconds: 3 },
  run: (deps) => sendQueuedMails(deps),
};
