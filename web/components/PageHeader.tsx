import BackIcon from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useEffect, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router';
import { noteRecent } from '../app/recent.ts';

interface Props {
  /** Also the title of the browser's tab. */
  title: string;
  /** Beside the title: language, status, since when. */
  facts?: ReactNode;
  actions?: ReactNode;
  /** Where one came from when that is above in the tree, with its name. */
  back?: { to: string; label: string };
  /** A record: the front page lists it among those opened recently. */
  remember?: boolean;
}

/** Title of a screen and what one can do there. */
export const PageHeader = ({ title, facts, actions, back, remember = false }: Props) => {
  const translate = useTranslate();
  useEffect(() => {
    document.title = `${title} · Balie`;
  }, [title]);
  const { pathname } = useLocation();
  useEffect(() => {
    if (remember) noteRecent({ path: pathname, title });
  }, [remember, pathname, title]);
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1.5,
        rowGap: 1,
        minHeight: 36,
        mb: 1.5,
      }}
    >
      {back && (
        <IconButton
          {...{ component: Link, to: back.to }}
          aria-label={translate('components.back_to', { name: back.label })}
          sx={{ ml: -1, mr: -1 }}
        >
          <BackIcon fontSize="small" />
        </IconButton>
      )}
      <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, flex: 1 }}>
        {facts}
      </Box>
      {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>}
    </Box>
  );
};
