import { localStorageStore, type Store } from 'react-admin';

const store = localStorageStore('1', 'balie');

/** What outlives a sign-out on this device: how the console looks, never what was looked at. */
const lasting = ['locale', 'theme', 'rail.narrow'];

/** React-admin's store of choices, kept on this device. */
export const preferences: Store = {
  ...store,
  reset: () => {
    const kept = lasting.map((key) => [key, store.getItem(key)] as const);
    store.reset();
    for (const [key, value] of kept) if (value !== undefined) store.setItem(key, value);
  },
};
