import CollapseIcon from '@mui/icons-material/KeyboardDoubleArrowLeft';
import ExpandIcon from '@mui/icons-material/KeyboardDoubleArrowRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useStore, useTranslate } from 'react-admin';
import { Brand } from './Brand.tsx';
import { RailLink } from './RailLink.tsx';
import { useRailEntries } from './use-rail-entries.ts';

/** The left rail: desks by name and icon, or by icon alone. A telephone has the bottom bar instead. */
export const Rail = () => {
  const [narrow, setNarrow] = useStore('rail.narrow', false);
  const translate = useTranslate();
  const entries = useRailEntries();
  const house = entries.filter(({ group }) => group === 'house');
  const link = ({ name, ...entry }: (typeof entries)[number]) => (
    <RailLink key={name} narrow={narrow} {...entry} />
  );
  return (
    <Box
      component="nav"
      aria-label={translate('frame.desks')}
      sx={{
        display: { xs: 'none', sm: 'flex' },
        flexDirection: 'column',
        gap: 0.25,
        width: narrow ? 55 : 216,
        flexShrink: 0,
        position: 'sticky',
        top: 0,
        height: '100dvh',
        overflowY: 'auto',
        p: 1,
        bgcolor: 'surface.panel',
        borderRight: 1,
        borderColor: 'divider',
      }}
    >
      <Brand narrow={narrow} />
      {entries.filter(({ group }) => group === 'desks').map(link)}
      {house.length > 0 && <Box sx={{ borderTop: 1, borderColor: 'divider', my: 1 }} />}
      {house.map(link)}
      <Box sx={{ flex: 1 }} />
      <IconButton
        onClick={() => setNarrow(!narrow)}
        aria-label={translate(narrow ? 'frame.widen_rail' : 'frame.narrow_rail')}
        sx={{ alignSelf: narrow ? 'center' : 'flex-end', color: 'text.secondary' }}
      >
        {narrow ? <ExpandIcon fontSize="small" /> : <CollapseIcon fontSize="small" />}
      </IconButton>
    </Box>
  );
};
