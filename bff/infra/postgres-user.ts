import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

import { StartError } from './start-error.ts';

/** The system user that PostgreSQL runs as; null means: as whoever runs Balie. */
export type PostgresUser = { uid: number; gid: number } | null;

const idOf = (flag: '-u' | '-g', name: string): number | null => {
  try {
    const id = Number.parseInt(
      execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }),
      10,
    );
    return Number.isInteger(id) ? id : null;
  } catch {
    return null;
  }
};

/**
 * PostgreSQL refuses to run as root, and initdb wants a user that the system knows. Root therefore
 * lends it to the owner of the data when there is some, else to a user without privileges.
 */
export const choosePostgresUser = (existingCluster: string): PostgresUser => {
  if (process.getuid?.() !== 0) return null;
  if (existsSync(existingCluster)) {
    const { uid, gid } = statSync(existingCluster);
    if (uid !== 0) return { uid, gid };
  }
  for (const name of ['postgres', '_postgres', 'nobody', 'daemon']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid !== null && gid !== null && uid > 0) return { uid, gid };
  }
  throw new StartError(
    'PostgreSQL does not run as root and this system has no user postgres or nobody to lend it to: ' +
      'start Balie as another user, or set DATABASE_URL.',
  );
};

/** Whether the user may pass through every folder above and into `folder`. */
export const isReachable = (folder: string, user: PostgresUser): boolean => {
  if (user === null) return true;
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(at)) {
      const { uid, gid, mode } = statSync(at);
      const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return false;
    }
    if (at === path.dirname(at)) return true;
  }
};

/** Whether the user can run this PostgreSQL with its libraries from where it lies. */
export const canRun = (program: string, user: PostgresUser): boolean =>
  spawnSync(program, ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
