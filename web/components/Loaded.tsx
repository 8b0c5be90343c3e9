import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from './ErrorState.tsx';
import { RecordSkeleton } from './RecordSkeleton.tsx';

interface Props<Data> {
  query: UseQueryResult<Data>;
  /** The shape of what is being fetched; a record page when absent. */
  skeleton?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** Shows what was fetched; until then its shape, and what went wrong when it did. */
export const Loaded = <Data,>({ query, skeleton, children }: Props<Data>) => {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <>{skeleton ?? <RecordSkeleton />}</>;
};
