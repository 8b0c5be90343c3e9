import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useState, useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { allHotkeys, subscribeHotkeys, type HotkeyScope } from './hotkey-registry.ts';
import { Keys } from './Keys.tsx';
import { useHotkeys } from './use-hotkeys.ts';

/** `?`: the keys that are live here, this screen's first. */
export const KeysDialog = () => {
  const [open, setOpen] = useState(false);
  const translate = useTranslate();
  const sets = useSyncExternalStore(subscribeHotkeys, allHotkeys);
  useHotkeys([{ keys: '?', label: 'frame.keys.show', run: () => setOpen(true) }], 'frame');
  const close = () => setOpen(false);
  const section = (scope: HotkeyScope) => {
    const hotkeys = sets.filter((set) => set.scope === scope).flatMap((set) => set.hotkeys);
    if (hotkeys.length === 0) return null;
    return (
      <Box component="section" sx={{ mb: 2 }}>
        <Typography variant="overline" component="h3" color="textSecondary">
          {translate(`frame.keys.${scope}`)}
        </Typography>
        {hotkeys.map(({ keys, label }) => (
          <Box
            key={keys + label}
            sx={{ display: 'flex', justifyContent: 'space-between', gap: 3, py: 0.5 }}
          >
            <span>{translate(label)}</span>
            <Keys keys={keys} />
          </Box>
        ))}
      </Box>
    );
  };
  return (
    <Dialog open={open} onClose={close} fullWidth maxWidth="xs" aria-labelledby="keys-title">
      <DialogTitle id="keys-title">{translate('frame.keys.title')}</DialogTitle>
      <DialogContent>
        {section('screen')}
        {section('frame')}
      </DialogContent>
    </Dialog>
  );
};
