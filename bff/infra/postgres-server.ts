import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { PostgresPlace } from './postgres-place.ts';
import type { PostgresPrograms } from './postgres-programs.ts';
import { serverSettings } from './postgres-settings.ts';
import { StartError } from './start-error.ts';

/** A running server, child of this process but out of the terminal's process group. */
export interface PostgresServer {
  pid: number;
  port: number;
  /** Settles when the server has ended, for whatever reason. */
  ended: Promise<void>;
  /** Ends sessions and stops in order; forces it after half a minute. */
  stop: () => Promise<void>;
}

/** No locale and no home of whoever runs Balie leaks into PostgreSQL. */
export const postgresEnvironment = { LC_ALL: 'C', PATH: process.env['PATH'] ?? '', TZ: 'UTC' };

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

const maxLogBytes = 10_000_000;

const openLog = (file: string): number => {
  const tooBig = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > maxLogBytes;
  if (tooBig) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
};

const lastComplaint = (log: string): string => {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  return (
    lines.findLast((line) => /FATAL|PANIC/.test(line))?.replace(/^.*?(FATAL|PANIC): +/, '') ?? ''
  );
};

/** Whether the server says in its own lock file that it takes connections. */
const isReady = (cluster: string, pid: number): boolean => {
  try {
    const lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return lines[0] === String(pid) && (lines[7] ?? '').startsWith('ready');
  } catch {
    return false;
  }
};

/**
 * Starts the server on a free port of the loopback address and waits until it takes connections,
 * through crash recovery if need be.
 * @throws StartError with PostgreSQL's own complaint
 */
export const startServer = async (
  { cluster, log, user }: PostgresPlace,
  programs: PostgresPrograms,
  durable: boolean,
): Promise<PostgresServer> => {
  const port = await freePort();
  const settings = Object.entries(serverSettings(port, durable));
  const output = openLog(log);
  const child = spawn(
    programs.postgres,
    ['-D', cluster, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // Detached: Ctrl-C in the terminal must not reach it before Balie has drained.
    {
      ...user,
      cwd: '/',
      env: postgresEnvironment,
      detached: true,
      stdio: ['ignore', output, output],
    },
  );
  closeSync(output);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const hasEnded = (): boolean =>
    child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  const pid = child.pid ?? 0;
  while (!hasEnded() && !isReady(cluster, pid)) await sleep(20);
  if (hasEnded()) {
    throw new StartError(`PostgreSQL does not start: ${lastComplaint(log)} (see ${log})`);
  }
  const stop = async (): Promise<void> => {
    if (hasEnded()) return;
    child.kill('SIGINT');
    const force = setTimeout(() => child.kill('SIGQUIT'), 30_000);
    await ended;
    clearTimeout(force);
  };
  return { pid, port, ended, stop };
};
