import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Keys } from '../keyboard/Keys.tsx';
import { useHotkeys } from '../keyboard/use-hotkeys.ts';
import { useMay } from '../session.ts';

const OmniboxDialog = lazy(() => import('./OmniboxDialog.tsx'));

/** The way to any record from anywhere: a click, or Ctrl/Cmd-K. */
export const OmniboxButton = () => {
  const may = useMay('accounts.read');
  return may ? <AllowedButton /> : null;
};

const AllowedButton = () => {
  const [open, setOpen] = useState(false);
  const translate = useTranslate();
  const show = () => setOpen(true);
  useHotkeys(
    [{ keys: 'mod+k', label: 'frame.omnibox.label', run: show, whileTyping: true }],
    'frame',
  );
  return (
    <>
      <ButtonBase
        onClick={show}
        aria-haspopup="dialog"
        sx={{
          flex: '0 1 420px',
          minWidth: 0,
          height: 32,
          px: 1.25,
          gap: 1,
          justifyContent: 'flex-start',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          bgcolor: 'surface.sunken',
          color: 'text.secondary',
          font: 'inherit',
          '&:hover': { borderColor: 'surface.strongLine' },
        }}
      >
        <SearchIcon sx={{ fontSize: 16 }} />
        <Box
          component="span"
          sx={{
            flex: 1,
            textAlign: 'left',
            overflow: 'hidden',
            whiteSpace: 'nowrap',
            textOverflow: 'ellipsis',
          }}
        >
          {translate('frame.omnibox.short')}
        </Box>
        <Box component="span" sx={{ display: { xs: 'none', md: 'block' } }}>
          <Keys keys="mod+k" />
        </Box>
      </ButtonBase>
      {open && (
        <Suspense fallback={null}>
          <OmniboxDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
