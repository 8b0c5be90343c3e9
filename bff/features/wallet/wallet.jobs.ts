import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';

import { brusselsDay } from '#core/brussels';
import type { Deps } from '#infra/context';
import type { Job } from '#infra/jobs';

import {
  compactDays,
  eraseFile,
  expireTopUps,
  outlivedFiles,
  waitingFiles,
} from './import/files.queries.ts';
import { receiveFile } from './import/receive-file.ts';
import { importStatement } from './import-statement.ts';
import { fileRow } from './reading/files.queries.ts';

/** Imports a file that is too big for its upload to wait for. */
export const importReceived: Job<{ fileId: string }> = {
  name: 'wallet.import-statement',
  when: 'sent',
  run: (deps, { fileId }) => importStatement(deps, fileId, { now: deps.clock() }),
};

/** A file is left alone this long before it counts as abandoned, or as written to the end. */
const restMilliseconds = 60_000;

/** Goes on with files whose import was cut off before a job took them. */
export const resumeImports: Job = {
  name: 'wallet.resume-imports',
  when: { everySeconds: 60 },
  run: async (deps) => {
    const before = deps.clock().getTime() - restMilliseconds;
    for (const { id, uploadedAt } of await waitingFiles(deps.sql))
      if (uploadedAt.getTime() < before) await importStatement(deps, id, { now: deps.clock() });
  },
};

/** Imports what appears in the watched folder, and moves it aside by its outcome. */
export const watchFolder: Job = {
  name: 'wallet.watch-folder',
  when: { everySeconds: 10 },
  run: async (deps) => {
    const { statementsDir } = deps.config;
    if (statementsDir === null) return;
    const entries = await readdir(statementsDir, { withFileTypes: true });
    const names = entries.filter((each) => each.isFile() && !each.name.startsWith('.'));
    for (const { name } of names) await importFromFolder(deps, statementsDir, name);
  },
};

/** A copy that is still being written grows; two processes that see one file import it once, by its hash. */
const importFromFolder = async (deps: Deps, folder: string, name: string): Promise<void> => {
  const from = path.join(folder, name);
  const { mtimeMs } = await stat(from);
  if (Date.now() - mtimeMs < 2000) return;
  const now = deps.clock();
  const file = await receiveFile(deps, createReadStream(from), {
    name,
    source: 'folder',
    uploadedBy: null,
    bankAccountId: null,
    now,
  });
  await importStatement(deps, file.id, { now, bytes: file.bytes });
  const state = (await fileRow(deps.sql, file.id))?.state ?? 'refused';
  const aside = path.join(folder, state);
  await mkdir(aside, { recursive: true });
  await rename(from, path.join(aside, name)).catch(() => undefined);
};

/** What time alone changes: expired top-ups, outlived files, day sums in many rows. */
export const tidyWallet: Job = {
  name: 'wallet.tidy',
  when: { cron: '15 3 * * *' },
  run: async (deps) => {
    const now = deps.clock();
    const today = brusselsDay(now);
    await expireTopUps(deps.sql, now);
    for (const { id } of await outlivedFiles(deps.sql, today))
      await eraseFile(deps.sql, id, { today, now });
    await compactDays(deps.sql, today);
  },
};
