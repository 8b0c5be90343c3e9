import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { clusterOf } from '../../bff/infra/postgres-place.ts';

const checkout = path.resolve(import.meta.dirname, '../..');
const serverFile = path.join(checkout, 'bff/server.ts');

/** A port that was free a moment ago. */
export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
};

export interface BalieProcess {
  port: number;
  pid: number;
  /** Everything it printed so far. */
  output: () => string;
  /** Waits until it serves; throws with its output when it ends instead. */
  ready: () => Promise<void>;
  kill: (signal: NodeJS.Signals) => void;
  /** Exit code, or the signal that ended it. */
  ended: Promise<number | string>;
}

/**
 * Runs Balie as its own process, without building the console and without demo data.
 * @param command the server itself, or what starts it
 */
export const startBalie = async (
  env: Record<string, string>,
  [program, ...args]: [string, ...string[]] = [process.execPath, serverFile],
): Promise<BalieProcess> => {
  const port = Number(env['PORT'] ?? (await freePort()));
  const child = spawn(program, args, {
    cwd: checkout,
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'development',
      DEMO: '0',
      PORT: String(port),
      ...env,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  const answers = async (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
  const ready = async (): Promise<void> => {
    while (!(await answers())) {
      if (child.exitCode !== null) throw new Error(`Balie ended: ${output}`);
      await sleep(50);
    }
  };
  return {
    port,
    pid: child.pid ?? 0,
    output: () => output,
    ready,
    kill: (signal) => void child.kill(signal),
    ended,
  };
};

/** Process number and port of the PostgreSQL on a data folder, or null when none runs. */
export const postgresOf = (dataDir: string): { pid: number; port: number } | null => {
  try {
    const lines = readFileSync(path.join(clusterOf(dataDir), 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return null;
  }
};

/** Removes a data folder together with the database that may lie elsewhere. */
export const removeData = (dataDir: string): void => {
  const folder = path.dirname(clusterOf(dataDir));
  for (const each of [folder, dataDir]) rmSync(each, { recursive: true, force: true });
};
