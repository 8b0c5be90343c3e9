import { sendMails } from './features/accounts/accounts.jobs.ts';
import { sealAudit } from './features/audit/audit.jobs.ts';
import { fileLeavings } from './features/mandates/mandates.jobs.ts';
import { sweepSessions } from './features/session/session.jobs.ts';
import {
  importReceived,
  resumeImports,
  tidyWallet,
  watchFolder,
} from './features/wallet/wallet.jobs.ts';
import type { AnyJob } from './infra/jobs.ts';

/** All background work, the other table of contents. */
export const jobs: readonly AnyJob[] = [
  sealAudit,
  sweepSessions,
  sendMails,
  fileLeavings,
  importReceived,
  resumeImports,
  tidyWallet,
  watchFolder,
];
