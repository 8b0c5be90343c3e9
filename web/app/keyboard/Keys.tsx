import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A hotkey as printed on the keys: `mod+k` → Ctrl K or ⌘ K, `g a` → g then a. */
export const Keys = ({ keys }: { keys: string }) => {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center' }}>
      {keys.split(' ').map((press, index) => (
        <Box component="span" key={press} sx={{ display: 'inline-flex', gap: 0.5 }}>
          {index > 0 && <span>{translate('frame.keys.next')}</span>}
          {press.split('+').map((part) => (
            <kbd key={part}>{names[part] ?? part.toUpperCase()}</kbd>
          ))}
        </Box>
      ))}
    </Box>
  );
};

const names: Record<string, string> = {
  mod: isMac ? '⌘' : 'Ctrl',
  shift: '⇧',
  enter: '↵',
  escape: 'Esc',
  arrowdown: '↓',
  arrowup: '↑',
};
