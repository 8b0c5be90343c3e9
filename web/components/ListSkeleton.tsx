import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';

const widths = ['62%', '48%', '70%', '55%', '66%', '44%', '58%', '50%'];

/** The shape of a list: rows of 36 px. */
export const ListSkeleton = ({ rows = 12 }: { rows?: number }) => (
  <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'surface.panel' }}>
    {Array.from({ length: rows }, (_, row) => (
      <Box
        key={row}
        sx={{
          display: 'grid',
          gridTemplateColumns: '2fr 1fr 1fr 80px',
          alignItems: 'center',
          gap: 3,
          height: 36,
          px: 2,
          borderTop: row === 0 ? 0 : 1,
          borderColor: 'divider',
        }}
      >
        {[0, 3, 5].map((shift) => (
          <Skeleton key={shift} height={12} width={widths[(row + shift) % widths.length]} />
        ))}
        <Skeleton height={12} />
      </Box>
    ))}
  </Box>
);
