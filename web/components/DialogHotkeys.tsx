import { useHotkeys } from '../app/keyboard/use-hotkeys.ts';

interface Props {
  /** What Ctrl+Enter does, with its name. */
  confirm?: { label: string; run: () => void };
}

/** While a dialog is open its keys hide those of the screen below. */
export const DialogHotkeys = ({ confirm }: Props) => {
  useHotkeys(confirm ? [{ keys: 'mod+enter', whileTyping: true, ...confirm }] : [], 'dialog');
  return null;
};
