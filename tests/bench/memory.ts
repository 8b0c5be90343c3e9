import { readFileSync } from 'node:fs';

/** Peak resident memory of a process so far, in MB; null where /proc does not tell. */
export const peakMbOf = (pid: number): number | null => {
  try {
    const line = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line ? Math.round(Number(line[1]) / 1024) : null;
  } catch {
    return null;
  }
};
