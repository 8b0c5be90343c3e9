import { keyText, matchKeys } from './key-text.ts';

export interface Hotkey {
  /** `j`, `mod+k`, `mod+enter`, or a sequence `g a`. */
  keys: string;
  /** Key of the sentence that `?` shows. */
  label: string;
  run: () => void;
  /** Also while the focus stands in an input. */
  whileTyping?: boolean | undefined;
}

/** Where a set of keys belongs: everywhere, to this screen, or to a dialog that hides the rest. */
export type HotkeyScope = 'frame' | 'screen' | 'dialog';

export interface HotkeySet {
  scope: HotkeyScope;
  hotkeys: readonly Hotkey[];
}

let sets: readonly HotkeySet[] = [];
const listeners = new Set<() => void>();

const change = (next: readonly HotkeySet[]) => {
  sets = next;
  for (const listener of listeners) listener();
};

/** Makes these keys live until the returned function is called. */
export const registerHotkeys = (set: HotkeySet): (() => void) => {
  change([...sets, set]);
  return () => change(sets.filter((other) => other !== set));
};

export const subscribeHotkeys = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The sets that listen now: with a dialog open only the topmost dialog's. */
const liveHotkeys = (): readonly HotkeySet[] => {
  const dialog = sets.findLast(({ scope }) => scope === 'dialog');
  return dialog ? [dialog] : sets;
};

/** All sets, for the list that `?` shows. */
export const allHotkeys = (): readonly HotkeySet[] => sets;

const sequencePause = 1200;
let begun = '';
let begunAt = 0;

const onKeyDown = (event: KeyboardEvent) => {
  if (event.defaultPrevented || event.isComposing || event.key === 'Shift') return;
  const typing = isTyping(event.target);
  const hotkeys = liveHotkeys()
    .flatMap((set) => set.hotkeys)
    .filter((hotkey) => !typing || hotkey.whileTyping);
  const started = event.timeStamp - begunAt < sequencePause ? begun : '';
  const match = matchKeys(
    hotkeys.map(({ keys }) => keys),
    started,
    keyText(event),
  );
  begun = match.kind === 'begun' ? match.keys : '';
  begunAt = event.timeStamp;
  if (match.kind !== 'hit') return;
  event.preventDefault();
  hotkeys[match.index]?.run();
};

/** Single letters belong to whoever types, and to menus that jump by letter. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches(
    'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable], ' +
      '[role=menu] *, [role=listbox] *, [role=combobox]',
  );

/** Does what these keys do now, for a button that stands for them. */
export const runHotkey = (keys: string): void =>
  liveHotkeys()
    .flatMap((set) => set.hotkeys)
    .findLast((hotkey) => hotkey.keys === keys)
    ?.run();

/** Starts listening; once, by the frame. */
export const listenForHotkeys = (): (() => void) => {
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
};
