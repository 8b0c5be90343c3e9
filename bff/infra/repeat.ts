import { setTimeout as sleep } from 'node:timers/promises';

/** Runs work again and again, each time so many seconds after it ended, until stopped. */
export const startRepeating = (
  work: () => Promise<unknown>,
  everySeconds: number,
): { stop: () => Promise<void> } => {
  const ending = new AbortController();
  const repeat = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await work();
      const pause = sleep(everySeconds * 1000, undefined, { signal: ending.signal, ref: false });
      await pause.catch(() => undefined);
    }
  };
  const running = repeat();
  return {
    stop: () => {
      ending.abort();
      return running;
    },
  };
};
