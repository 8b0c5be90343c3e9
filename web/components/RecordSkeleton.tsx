import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';

/** The shape of a record page: title, answer, panels. */
export const RecordSkeleton = () => (
  <Box
    component="output"
    aria-busy
    sx={{ display: 'block' }}
    aria-label={useTranslate()('ra.page.loading')}
  >
    <Skeleton width={280} height={28} sx={{ mb: 1.5 }} />
    <Skeleton height={44} sx={{ mb: 2 }} />
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
      <Skeleton height={150} />
      <Skeleton height={150} />
      <Skeleton height={220} />
      <Skeleton height={220} />
    </Box>
  </Box>
);
