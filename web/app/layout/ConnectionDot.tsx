import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useTranslate } from 'react-admin';
import { Chip } from '../../components/Chip.tsx';
import { Spoken } from '../../components/Spoken.tsx';
import { useFormat } from '../../components/use-format.ts';
import { useConnection } from '../connection.ts';

/** A green dot while the server answers; else since when the screen is old. */
export const ConnectionDot = () => {
  const { live, since } = useConnection();
  const translate = useTranslate();
  const { time } = useFormat();
  return (
    <Box component="output" sx={{ mx: 1, lineHeight: 0 }}>
      {live ? (
        <Tooltip title={translate('frame.live')}>
          <Box
            component="span"
            sx={{
              display: 'inline-block',
              width: 8,
              height: 8,
              borderRadius: '50%',
              bgcolor: 'success.main',
            }}
          >
            <Spoken>{translate('frame.live')}</Spoken>
          </Box>
        </Tooltip>
      ) : (
        <Chip tone="wait">
          {since
            ? translate('frame.stale_since', { time: time(since.toISOString()) })
            : translate('frame.stale')}
        </Chip>
      )}
    </Box>
  );
};
