import { useHotkeys } from '../app/keyboard/use-hotkeys.ts';

/** While a dialog is open its keys hide those of the screen below; Ctrl+Enter confirms. */
export const DialogHotkeys = ({ confirm }: { confirm: { label: string; run: () => void } }) => {
  useHotkeys([{ keys: 'mod+enter', whileTyping: true, ...confirm }], 'dialog');
  return null;
};
