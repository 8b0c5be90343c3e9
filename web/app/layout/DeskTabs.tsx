import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router';
import { useDesks } from '../desks-context.tsx';

/** The lists of a desk that has more than one. */
export const DeskTabs = () => {
  const translate = useTranslate();
  const here = useLocation().pathname.split('/')[1];
  const desk = useDesks().find(({ resources }) => resources.some(({ name }) => name === here));
  const tabs = desk?.resources.filter(({ hidden }) => !hidden) ?? [];
  if (!desk || tabs.length < 2) return null;
  return (
    <Box
      component="nav"
      aria-label={translate(`${desk.name}.desk`)}
      sx={{
        display: 'flex',
        gap: 2.5,
        px: { xs: 2, md: 3 },
        overflowX: 'auto',
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: 'surface.panel',
      }}
    >
      {tabs.map(({ name }) => (
        <Tab key={name} to={`/${name}`} aria-current={name === here ? 'page' : undefined}>
          {translate(`resources.${name}.name`, { smart_count: 2 })}
        </Tab>
      ))}
    </Box>
  );
};

const Tab = styled(Link)(({ theme: { palette } }) => ({
  padding: '9px 0 7px',
  whiteSpace: 'nowrap',
  fontWeight: 500,
  textDecoration: 'none',
  color: palette.text.secondary,
  borderBottom: '2px solid transparent',
  '&:hover': { color: palette.text.primary },
  '&[aria-current=page]': { color: palette.text.primary, borderColor: palette.primary.main },
}));
