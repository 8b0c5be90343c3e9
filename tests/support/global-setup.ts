import type { TestProject } from 'vitest/node';

import { startTemporaryPostgres } from '../../bff/infra/temporary-postgres.ts';
import { makeEmptyTemplate } from './templates.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of the owner on the administrative database of this run's server. */
    adminUrl: string;
  }
}

/** One server a run, with a migrated database that every test file clones. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await startTemporaryPostgres({ durable: false });
  const adminUrl = server.urlOf('postgres');
  await makeEmptyTemplate(adminUrl);
  project.provide('adminUrl', adminUrl);
  return server.stop;
};
