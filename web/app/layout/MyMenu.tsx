import Avatar from '@mui/material/Avatar';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useWords } from '../../components/use-words.ts';
import { useSession } from '../session.ts';

/** Who I am here, my profile, signing out. */
export const MyMenu = () => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const staff = useSession()?.staff;
  const logout = useLogout();
  const translate = useTranslate();
  const words = useWords();
  if (!staff) return null;
  const close = () => setAnchor(null);
  return (
    <>
      <IconButton
        aria-label={translate('frame.me', { name: staff.name })}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Avatar
          sx={{
            width: 26,
            height: 26,
            fontSize: '0.6875rem',
            fontWeight: 600,
            bgcolor: 'tone.accent.fill',
            color: 'tone.accent.text',
          }}
        >
          {initials(staff.name)}
        </Avatar>
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <Box component="li" sx={{ px: 1.5, py: 1, maxWidth: 280 }}>
          <Box sx={{ fontWeight: 600 }}>{staff.name}</Box>
          <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{staff.email}</Box>
          <Box sx={{ color: 'text.secondary' }}>
            {staff.roles.map((role) => words('roles', role)).join(', ')}
          </Box>
        </Box>
        <Divider component="li" />
        <MenuItem component={Link} to="/profile" onClick={close}>
          {translate('frame.profile.title')}
        </MenuItem>
        <MenuItem onClick={() => void logout({}, undefined, false)}>
          {translate('ra.auth.logout')}
        </MenuItem>
      </Menu>
    </>
  );
};

const initials = (name: string): string => {
  const words = name.split(/\s+/).filter(Boolean);
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`;
};
