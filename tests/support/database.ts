import { inject } from 'vitest';

import { cloneDatabase, type TestDatabase } from './clone-database.ts';
import { demoTemplate, emptyTemplate, ensureDemoTemplate } from './templates.ts';

export type { TestDatabase } from './clone-database.ts';

/** A migrated, empty database for one test file; call `drop` when done. */
export const createTestDatabase = (): Promise<TestDatabase> =>
  cloneDatabase(inject('adminUrl'), emptyTemplate);

/** The same with the demo's data and staff; the first caller of a run waits for their making. */
export const createDemoDatabase = async (): Promise<TestDatabase> => {
  await ensureDemoTemplate(inject('adminUrl'));
  return cloneDatabase(inject('adminUrl'), demoTemplate);
};
