import MoreIcon from '@mui/icons-material/MoreHoriz';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Drawer from '@mui/material/Drawer';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { RailLink } from './RailLink.tsx';
import { useRailEntries } from './use-rail-entries.ts';
import { WorkBadge } from './WorkBadge.tsx';

/** On a telephone: the first desks under the thumb, the others behind "more". */
export const BottomBar = () => {
  const [open, setOpen] = useState(false);
  const translate = useTranslate();
  const entries = useRailEntries();
  const shown = entries.length > 5 ? entries.slice(0, 4) : entries;
  const more = entries.slice(shown.length);
  return (
    <Bar aria-label={translate('frame.desks')}>
      {shown.map(({ name, to, icon: Icon, label, active, count }) => (
        <Entry key={name} {...{ component: Link, to }} aria-current={active ? 'page' : undefined}>
          <Icon sx={{ fontSize: 20 }} />
          <span>{label}</span>
          <WorkBadge count={count} dot />
        </Entry>
      ))}
      {more.length > 0 && (
        <Entry onClick={() => setOpen(true)} aria-haspopup="dialog">
          <MoreIcon sx={{ fontSize: 20 }} />
          <span>{translate('frame.more')}</span>
        </Entry>
      )}
      <Drawer anchor="bottom" open={open} onClose={() => setOpen(false)}>
        <Box
          component="nav"
          aria-label={translate('frame.more')}
          sx={{ p: 2, display: 'grid', gap: 0.5 }}
        >
          {more.map(({ name, ...entry }) => (
            <Box key={name} onClick={() => setOpen(false)}>
              <RailLink narrow={false} {...entry} />
            </Box>
          ))}
        </Box>
      </Drawer>
    </Bar>
  );
};

const Bar = styled('nav')(({ theme }) => ({
  display: 'flex',
  position: 'fixed',
  insetInline: 0,
  bottom: 0,
  zIndex: theme.zIndex.appBar,
  background: theme.palette.surface.panel,
  borderTop: `1px solid ${theme.palette.divider}`,
  paddingBottom: 'env(safe-area-inset-bottom)',
  [theme.breakpoints.up('sm')]: { display: 'none' },
}));

const Entry = styled(ButtonBase)(({ theme: { palette } }) => ({
  position: 'relative',
  flex: 1,
  minWidth: 0,
  height: 56,
  display: 'flex',
  flexDirection: 'column',
  gap: 2,
  fontSize: '0.6875rem',
  fontWeight: 500,
  color: palette.text.secondary,
  textDecoration: 'none',
  padding: '0 2px',
  '& > span:first-of-type': {
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '&[aria-current=page]': { color: palette.tone.accent.text },
}));
