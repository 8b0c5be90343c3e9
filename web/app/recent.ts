import { useSyncExternalStore } from 'react';

interface Recent {
  path: string;
  title: string;
}

const longest = 8;
let recent: readonly Recent[] = [];
const listeners = new Set<() => void>();

const change = (next: readonly Recent[]) => {
  recent = next;
  for (const listener of listeners) listener();
};

/** Remembers an opened record in this window's memory only: its title is personal data. */
export const noteRecent = (record: Recent): void =>
  change([record, ...recent.filter(({ path }) => path !== record.path)].slice(0, longest));

export const forgetRecent = (): void => change([]);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Records opened in this window, the last one first. */
export const useRecent = (): readonly Recent[] => useSyncExternalStore(subscribe, () => recent);
