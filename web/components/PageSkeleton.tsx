import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';
import { ListSkeleton } from './ListSkeleton.tsx';

/** The shape of a screen that is still being fetched: a title and a list. */
export const PageSkeleton = () => (
  <Box
    component="output"
    aria-busy
    sx={{ display: 'block' }}
    aria-label={useTranslate()('ra.page.loading')}
  >
    <Skeleton width={200} height={28} sx={{ mb: 2 }} />
    <ListSkeleton />
  </Box>
);
