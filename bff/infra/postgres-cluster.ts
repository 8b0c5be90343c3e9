import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

import type { PostgresPlace } from './postgres-place.ts';
import type { PostgresPrograms } from './postgres-programs.ts';
import { postgresEnvironment } from './postgres-server.ts';
import type { PostgresUser } from './postgres-user.ts';
import { StartError } from './start-error.ts';

/** The role that owns the database; migrations run as it. */
export const ownerRole = 'balie_owner';

const giveTo = (file: string, user: PostgresUser): void => {
  if (user !== null) chownSync(file, user.uid, user.gid);
};

/**
 * Makes an empty cluster: UTF-8, code point order, passwords by SCRAM. A draft that a killed start
 * left behind is made anew.
 * @param durable false skips waiting for the disk
 */
export const makeCluster = async (
  { cluster, user }: PostgresPlace,
  programs: PostgresPrograms,
  ownerPassword: string,
  durable: boolean,
): Promise<void> => {
  const draft = `${cluster}.new`;
  const passwordFile = `${cluster}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, `${ownerPassword}\n`, { mode: 0o600 });
  for (const file of [draft, passwordFile]) giveTo(file, user);
  const initdb = spawn(
    programs.initdb,
    [
      `--pgdata=${draft}`,
      `--username=${ownerRole}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(durable ? [] : ['--no-sync']),
    ],
    {
      ...user,
      cwd: '/',
      env: postgresEnvironment,
      // Ctrl-C must not break off what the next start would have to do again.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const [complaint, [code]] = await Promise.all([text(initdb.stderr), once(initdb, 'close')]);
  rmSync(passwordFile);
  if (code !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new StartError(
      `PostgreSQL could not make its data in ${cluster}: ${complaint.trim().split('\n').at(-1)}`,
    );
  }
  renameSync(draft, cluster);
};
