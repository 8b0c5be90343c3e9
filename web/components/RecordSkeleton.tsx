import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';

/** The shape of a record page: title, answer, panels. */
export const RecordSkeleton = () => (
  <Box aria-busy role="status" aria-label={useTranslate()('ra.page.loading')}>
    <Skeleton width={280} height={28} sx={{ mb: 1.5 }} />
    <Skeleton height={44} sx={{ mb: 2 }} />
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
      {[150, 150, 220, 220].map((height, index) => (
        <Skeleton key={index} height={height} />
      ))}
    </Box>
  </Box>
);
