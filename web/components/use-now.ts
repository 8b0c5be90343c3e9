import { useSyncExternalStore } from 'react';

const step = 30_000;
let now = new Date();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

const tick = () => {
  now = new Date();
  for (const listener of listeners) listener();
};

/** One clock for the whole screen, that runs only while something shows an age. */
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  if (timer === undefined) {
    now = new Date();
    timer = setInterval(tick, step);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
};

/** The present moment, renewed every half minute. */
export const useNow = (): Date => useSyncExternalStore(subscribe, () => now);
