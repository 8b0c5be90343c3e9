import { useSyncExternalStore } from 'react';

/** Whether what stands on the screen can still be trusted: the server answered, or has not since `since`. */
export type Connection =
  | { readonly live: true; readonly since: Date | null }
  | { readonly live: false; readonly since: Date | null };

let connection: Connection = { live: true, since: null };
const listeners = new Set<() => void>();

/** Notes the outcome of a call; `since` is the last moment at which the server answered. */
export const noteAnswer = (answered: boolean): void => {
  const changed = connection.live !== answered;
  if (answered) connection = { live: true, since: new Date() };
  else if (changed) connection = { live: false, since: connection.since };
  if (changed) for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useConnection = (): Connection => useSyncExternalStore(subscribe, () => connection);
