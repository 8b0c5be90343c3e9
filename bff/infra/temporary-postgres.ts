import { spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { makeCluster, ownerRole } from './postgres-cluster.ts';
import { findPrograms } from './postgres-programs.ts';
import { startServer } from './postgres-server.ts';
import { choosePostgresUser, isReachable, type PostgresUser } from './postgres-user.ts';

const password = 'temporary';

export interface TemporaryPostgres {
  /** URL of the owner on a database of the server; the database need not exist yet. */
  urlOf: (database: string) => string;
  /** Stops the server and removes its data. */
  stop: () => Promise<void>;
}

const makeFolder = (user: PostgresUser): string => {
  const parents = [tmpdir(), '/var/tmp', '/tmp'];
  const parent = parents.find((folder) => isReachable(folder, user)) ?? tmpdir();
  const folder = mkdtempSync(path.join(parent, 'balie-postgres-'));
  if (user !== null) chownSync(folder, user.uid, user.gid);
  return folder;
};

/**
 * Starts a shell that outlives us: when its input ends without a word, we were killed, and it ends
 * the server and its data. Returns how to send it away.
 */
const endWithUs = (pid: number, folder: string): (() => void) => {
  const script = 'read -r _ && exit; kill -QUIT "$0" 2>/dev/null; sleep 1; rm -rf "$1"';
  const watcher = spawn('/bin/sh', ['-c', script, String(pid), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  // The pipe would keep our event loop alive; Node types it as a stream, but it is a socket.
  (watcher.stdin as Socket).unref();
  return () => void watcher.stdin.end('done\n');
};

/**
 * Starts an empty server for tests and benchmarks, gone with the process that asked for it.
 * @param durable false trades safety against a crash of the machine for speed
 */
export const startTemporaryPostgres = async ({
  durable,
}: {
  durable: boolean;
}): Promise<TemporaryPostgres> => {
  const user = choosePostgresUser('');
  const programs = findPrograms(user);
  const folder = makeFolder(user);
  const place = { user, cluster: path.join(folder, 'data'), log: path.join(folder, 'log') };
  await makeCluster(place, programs, password, durable);
  const server = await startServer(place, programs, durable);
  const dismissWatcher = endWithUs(server.pid, folder);
  return {
    urlOf: (database) => `postgres://${ownerRole}:${password}@127.0.0.1:${server.port}/${database}`,
    stop: async () => {
      await server.stop();
      dismissWatcher();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
