import postgres from 'postgres';
import type { TestProject } from 'vitest/node';

import { appRole } from '../../bff/infra/embedded-postgres.ts';
import { migrateDatabase } from '../../bff/infra/migrate.ts';
import { startTemporaryPostgres } from '../../bff/infra/temporary-postgres.ts';
import { appPassword, templateDatabase } from './database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of the owner on the administrative database of this run's server. */
    adminUrl: string;
  }
}

/** One server a run, with a migrated database that every test file clones. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await startTemporaryPostgres({ durable: false });
  const admin = postgres(server.urlOf('postgres'), { max: 1 });
  await admin.unsafe(`create database ${templateDatabase}`);
  await migrateDatabase(server.urlOf(templateDatabase));
  await admin.unsafe(`alter role ${appRole} login password '${appPassword}'`);
  await admin.end();
  project.provide('adminUrl', server.urlOf('postgres'));
  return server.stop;
};
