import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { commandLine, processIdentity } from './process-identity.ts';
import { StartError } from './start-error.ts';

/** Waits until the process is gone; false when it still lives after that time. */
const waitForEnd = async (pid: number, milliseconds: number): Promise<boolean> => {
  const identity = processIdentity(pid);
  const deadline = performance.now() + milliseconds;
  while (performance.now() < deadline) {
    if (processIdentity(pid) !== identity || identity === null) return true;
    await sleep(25);
  }
  return false;
};

const readPostmasterPid = (cluster: string): number | null => {
  try {
    const [first] = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return Number.parseInt(first ?? '', 10) || null;
  } catch {
    return null;
  }
};

/** Backends of a killed server that are too busy to notice; they work in the cluster's folder. */
const orphanedBackends = (cluster: string): number[] => {
  if (process.platform !== 'linux') return [];
  const folder = realpathSync(cluster);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === folder;
      } catch {
        return false;
      }
    });
};

/**
 * Ends what an earlier run left: a server whose Balie was killed, or the lock file and backends of
 * a server that was killed itself. Never leaves two servers on the same data.
 * @throws StartError when the leftover server does not end
 */
export const endLeftovers = async (cluster: string): Promise<void> => {
  const pid = readPostmasterPid(cluster);
  const isOurs = pid !== null && commandLine(pid).includes(cluster);
  if (pid !== null && isOurs) {
    process.kill(pid, 'SIGINT');
    if (!(await waitForEnd(pid, 20_000))) {
      process.kill(pid, 'SIGQUIT');
      if (!(await waitForEnd(pid, 10_000))) {
        throw new StartError(`The PostgreSQL of an earlier run (process ${pid}) does not end.`);
      }
    }
  }
  for (const backend of orphanedBackends(cluster)) {
    process.kill(backend, 'SIGQUIT');
    if (!(await waitForEnd(backend, 5000))) process.kill(backend, 'SIGKILL');
    await waitForEnd(backend, 5000);
  }
  // The number may belong to some other program by now, which would keep PostgreSQL from starting.
  if (pid !== null) rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
};
