/** What a key event says, as hotkeys are written: `j`, `?`, `enter`, `mod+k`, `shift+j`. `mod` is Ctrl or Cmd. */
export const keyText = (event: {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}): string => {
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  const shifted = event.shiftKey && /^([a-z]|[a-z]{2,}\d*)$/.test(key);
  return [
    (event.ctrlKey || event.metaKey) && 'mod+',
    event.altKey && 'alt+',
    shifted && 'shift+',
    key,
  ]
    .filter(Boolean)
    .join('');
};

export type KeyMatch =
  | { kind: 'hit'; index: number }
  /** The start of a sequence such as `g a`: the next key decides. */
  | { kind: 'begun'; keys: string }
  | { kind: 'none' };

/**
 * Finds what the keys pressed so far mean among the bindings, the last one winning.
 * @param begun keys of a sequence that was started, or ''
 */
export const matchKeys = (
  bindings: readonly string[],
  begun: string,
  pressed: string,
): KeyMatch => {
  const keys = begun === '' ? pressed : `${begun} ${pressed}`;
  const index = bindings.lastIndexOf(keys);
  if (index >= 0) return { kind: 'hit', index };
  if (bindings.some((binding) => binding.startsWith(`${keys} `))) return { kind: 'begun', keys };
  return begun === '' ? { kind: 'none' } : matchKeys(bindings, '', pressed);
};
