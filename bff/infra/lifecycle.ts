import { describe } from './problems.ts';
import { reasonOf } from './start-error.ts';

/** Time that everything together gets to stop, in milliseconds. */
const deadline = 15_000;

export interface Lifecycle {
  /** Registers what has to be stopped; the last one registered stops first. */
  onStop: (name: string, stop: () => Promise<void> | void) => void;
  /** Stops everything and ends the process with that code; further calls change nothing. */
  stop: (exitCode: number) => Promise<void>;
  isStopping: () => boolean;
}

/** Calls `stop` when the npm that started this process is gone: nobody could reach us any more. */
const stopWithNpm = (stop: () => void): void => {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const npm = process.ppid;
  setInterval(() => {
    if (process.ppid !== npm) stop();
  }, 250).unref();
};

/**
 * Stops in order on SIGINT, SIGTERM and SIGHUP: once only, however often the signal comes, since
 * npm passes Ctrl-C on to a process that the terminal has already told. A killed npm counts too.
 * @param report gets one line for each part that does not stop properly
 */
export const createLifecycle = (report: (line: string) => void): Lifecycle => {
  const parts: { name: string; stop: () => Promise<void> | void }[] = [];
  let stopping: Promise<void> | null = null;

  const stopAll = async (exitCode: number): Promise<void> => {
    const force = setTimeout(() => {
      report('Stopping took too long; ending now.');
      process.exit(1);
    }, deadline);
    for (const part of parts.toReversed()) {
      try {
        await part.stop();
      } catch (error) {
        report(`Stopping ${part.name} failed: ${reasonOf(error)}`);
      }
    }
    clearTimeout(force);
    process.exit(exitCode);
  };

  const stop = (exitCode: number): Promise<void> => (stopping ??= stopAll(exitCode));
  process.on('uncaughtException', (error) => {
    // Type, code and place only: the message may quote personal data.
    report(`Balie ends because of a fault: ${JSON.stringify(describe(error))}`);
    void stop(1);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stop(0));
  }
  stopWithNpm(() => void stop(0));
  return {
    onStop: (name, stopPart) => void parts.push({ name, stop: stopPart }),
    stop,
    isStopping: () => stopping !== null,
  };
};
