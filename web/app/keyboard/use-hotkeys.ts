import { useEffect, useRef } from 'react';
import { registerHotkeys, type Hotkey, type HotkeyScope } from './hotkey-registry.ts';

/**
 * Makes keys live while the calling component is on the screen, and `?` lists them. Handlers may
 * change at every render; the set is registered anew only when its keys or labels do.
 */
export const useHotkeys = (hotkeys: readonly Hotkey[], scope: HotkeyScope = 'screen'): void => {
  const latest = useRef(hotkeys);
  useEffect(() => {
    latest.current = hotkeys;
  });
  const names = JSON.stringify(
    hotkeys.map(({ keys, label, whileTyping = false }) => ({ keys, label, whileTyping })),
  );
  useEffect(() => {
    const parts = JSON.parse(names) as Omit<Hotkey, 'run'>[];
    return registerHotkeys({
      scope,
      hotkeys: parts.map(({ keys, label, whileTyping }, index) => ({
        keys,
        label,
        whileTyping,
        run: () => latest.current[index]?.run(),
      })),
    });
  }, [names, scope]);
};
