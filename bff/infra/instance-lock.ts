import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { processIdentity } from './process-identity.ts';
import { codeOf, StartError } from './start-error.ts';

interface Holder {
  pid: number;
  identity: string | null;
  address: string;
}

const readHolder = (file: string): Holder | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
};

const isAlive = (holder: Holder): boolean => {
  const identity = processIdentity(holder.pid);
  return identity !== null && identity === holder.identity;
};

/** Unlike exclusive creation this never shows an empty lock. Throws EEXIST when there is one. */
const linkWhole = (file: string, holder: Holder): void => {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, JSON.stringify(holder));
  try {
    linkSync(draft, file);
  } finally {
    rmSync(draft);
  }
};

/** Moves a dead holder's lock aside; puts it back when meanwhile another start has taken it. */
const removeStale = (file: string, seen: Holder | null): void => {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = readHolder(aside);
  if (moved && moved.identity !== seen?.identity && isAlive(moved)) linkSync(aside, file);
  rmSync(aside);
};

/** How long a holder may take to end that was told to just now, in milliseconds. */
const patience = 3000;

/**
 * Takes the data folder for this process; returns how to give it back. A holder that died without
 * giving it back is recognised by its start time, even when its number is in use again.
 * @throws StartError naming the process that has it
 */
export const takeInstanceLock = async (dataDir: string, address: string): Promise<() => void> => {
  const file = path.join(dataDir, 'balie.lock');
  const mine: Holder = { pid: process.pid, identity: processIdentity(process.pid), address };
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      linkWhole(file, mine);
      return () => {
        if (readHolder(file)?.identity === mine.identity) rmSync(file, { force: true });
      };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const holder = readHolder(file);
    if (!holder || !isAlive(holder)) {
      removeStale(file, holder);
    } else if (performance.now() > deadline) {
      throw new StartError(
        `Balie already runs on ${dataDir} (process ${holder.pid}, ${holder.address}): ` +
          'stop it first, or set DATA_DIR to keep separate data.',
      );
    }
    await sleep(50);
  }
};
