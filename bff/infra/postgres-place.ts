import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { isReachable, type PostgresUser } from './postgres-user.ts';
import { reasonOf, StartError } from './start-error.ts';

/** Where one cluster lives, and who runs it. */
export interface PostgresPlace {
  user: PostgresUser;
  /** PGDATA */
  cluster: string;
  log: string;
}

const pointerFile = (dataDir: string): string => path.join(dataDir, 'postgres.location');

const clusterIn = (folder: string): string => path.join(folder, 'postgres');

/** Folder that holds the cluster of this data folder, as far as one was ever chosen. */
const placedIn = (dataDir: string): string =>
  existsSync(pointerFile(dataDir)) ? readFileSync(pointerFile(dataDir), 'utf8').trim() : dataDir;

/** Path of the cluster's data, whether or not it exists yet. */
export const clusterOf = (dataDir: string): string => clusterIn(placedIn(dataDir));

/** Whether this data folder has a database already. */
export const hasCluster = (dataDir: string): boolean =>
  existsSync(path.join(clusterOf(dataDir), 'PG_VERSION'));

/** Folders that every user can enter on most systems, best first. */
const sharedFolders = ['/var/lib/balie', '/var/tmp/balie', '/tmp/balie'];

/** The first shared folder that is ours and that the user can enter. */
export const sharedFolder = (user: PostgresUser): string => {
  const problems: string[] = [];
  for (const folder of sharedFolders) {
    try {
      mkdirSync(folder, { recursive: true });
      if (statSync(folder).uid !== process.getuid?.()) throw new Error('belongs to someone else');
      chmodSync(folder, 0o755);
      if (isReachable(folder, user)) return folder;
      problems.push(`${folder}: closed to other users`);
    } catch (error) {
      problems.push(`${folder}: ${reasonOf(error)}`);
    }
  }
  throw new StartError(
    'PostgreSQL must run as another user than root and none of these folders can hold its data: ' +
      `${problems.join('; ')}. Start Balie as another user, or set DATABASE_URL.`,
  );
};

/**
 * Chooses where the cluster of a data folder lives. In the data folder itself, unless root runs
 * Balie and PostgreSQL's user cannot get there (root's home, a fresh temporary folder): then in a
 * shared folder, with a pointer left in the data folder so that the next start finds it again.
 */
export const choosePlace = (dataDir: string, user: PostgresUser): PostgresPlace => {
  let folder = placedIn(dataDir);
  if (!existsSync(folder)) {
    throw new StartError(
      `${folder} is gone, where ${pointerFile(dataDir)} says the database is: ` +
        `put it back, or remove ${dataDir} to begin afresh.`,
    );
  }
  if (!isReachable(folder, user)) {
    folder = path.join(sharedFolder(user), randomBytes(6).toString('hex'));
    mkdirSync(folder, { mode: 0o755 });
    chmodSync(folder, 0o755);
    writeFileSync(path.join(folder, 'belongs-to'), `${dataDir}\n`);
    writeFileSync(pointerFile(dataDir), `${folder}\n`, { flush: true });
  }
  return { user, cluster: clusterIn(folder), log: path.join(dataDir, 'postgres.log') };
};
