import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useTranslate } from 'react-admin';
import { runHotkey } from '../keyboard/hotkey-registry.ts';
import { OmniboxButton } from '../omnibox/OmniboxButton.tsx';
import { Brand } from './Brand.tsx';
import { ConnectionDot } from './ConnectionDot.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import { MyMenu } from './MyMenu.tsx';
import { ThemeButton } from './ThemeButton.tsx';

/** Omnibox, state of the connection, keys, language, theme, me. */
export const TopBar = () => {
  const translate = useTranslate();
  return (
    <Box
      component="header"
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 'appBar',
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        height: 48,
        px: { xs: 1.5, md: 3 },
        bgcolor: 'surface.panel',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ display: { sm: 'none' }, '& > a': { mb: 0 } }}>
        <Brand narrow />
      </Box>
      <OmniboxButton />
      <Box sx={{ flex: 1 }} />
      <ConnectionDot />
      <Tooltip title={translate('frame.keys.show')}>
        <IconButton
          onClick={() => runHotkey('?')}
          aria-label={translate('frame.keys.show')}
          sx={{ color: 'text.secondary', display: { xs: 'none', sm: 'inline-flex' } }}
        >
          <KeyboardIcon />
        </IconButton>
      </Tooltip>
      <LanguageMenu />
      <ThemeButton />
      <MyMenu />
    </Box>
  );
};
