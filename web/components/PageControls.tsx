import NextIcon from '@mui/icons-material/ChevronRight';
import PreviousIcon from '@mui/icons-material/ChevronLeft';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useListContext, useTranslate } from 'react-admin';
import { useHotkeys } from '../app/keyboard/use-hotkeys.ts';

/** Page before, page after; big tables are never counted, so there is no total. */
export const PageControls = () => {
  const { page, perPage, data = [], hasNextPage, hasPreviousPage, setPage } = useListContext();
  const translate = useTranslate();
  const back = () => {
    if (hasPreviousPage) setPage(page - 1);
  };
  const forth = () => {
    if (hasNextPage) setPage(page + 1);
  };
  const paged = Boolean(hasNextPage || hasPreviousPage);
  useHotkeys(
    paged
      ? [
          { keys: 'shift+j', label: 'ra.navigation.next', run: forth },
          { keys: 'shift+k', label: 'ra.navigation.previous', run: back },
        ]
      : [],
  );
  const first = (page - 1) * perPage + 1;
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'flex-end',
        gap: 0.5,
        minHeight: 40,
        px: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        color: 'text.secondary',
        fontSize: '0.75rem',
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      {paged || page > 1
        ? `${first}–${first + data.length - 1}`
        : translate('components.list.count', { smart_count: data.length })}
      {paged && (
        <>
          <IconButton
            onClick={back}
            disabled={!hasPreviousPage}
            aria-label={translate('ra.navigation.previous')}
          >
            <PreviousIcon />
          </IconButton>
          <IconButton
            onClick={forth}
            disabled={!hasNextPage}
            aria-label={translate('ra.navigation.next')}
          >
            <NextIcon />
          </IconButton>
        </>
      )}
    </Box>
  );
};
