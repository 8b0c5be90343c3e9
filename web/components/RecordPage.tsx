import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { ErrorState } from './ErrorState.tsx';
import { RecordSkeleton } from './RecordSkeleton.tsx';

interface Props<Row> {
  query: UseQueryResult<Row>;
  children: (row: Row) => ReactNode;
}

/** A record page in its three states: its own shape while loading, what failed, or the record. */
export const RecordPage = <Row,>({ query, children }: Props<Row>) => {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <RecordSkeleton />;
};

/** Panels in two columns where there is room, one on a telephone. */
export const PanelGrid = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gap: 2,
      alignItems: 'start',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
      '& > .wide': { gridColumn: '1 / -1' },
    }}
  >
    {children}
  </Box>
);
