import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import {
  ListBase,
  useListContext,
  useTranslate,
  type RaRecord,
  type SortPayload,
} from 'react-admin';
import { DataTable, type Column } from './DataTable.tsx';
import { EmptyState } from './EmptyState.tsx';
import { ErrorState } from './ErrorState.tsx';
import { ListSkeleton } from './ListSkeleton.tsx';
import { PageControls } from './PageControls.tsx';

export interface DataListProps<Row extends RaRecord> {
  columns: readonly Column<Row>[];
  /** Where a row leads. */
  href?: (row: Row) => string;
  /** Filters above the table: `FilterBar`. */
  filters?: ReactNode;
  /** Shown when nothing is filtered and nothing is there. */
  empty: ReactNode;
  /** Names the table for screen readers. */
  label: string;
  sort?: SortPayload;
  /** Filter that always holds and does not show in the address. */
  filter?: Record<string, unknown>;
  perPage?: number;
  /** For a list inside a page: keeps filter and page out of the address. */
  embedded?: boolean;
  resource?: string;
  /** Id of the row whose record is open beside the list. */
  selected?: string | undefined;
}

/** Errors stand in the list itself, not in a passing message. */
const queryOptions = { onError: () => undefined };

/**
 * A dense list of the resource: pages by key without a total, filter and page in the address, j and
 * k from row to row, Enter opens.
 */
export const DataList = <Row extends RaRecord>(props: DataListProps<Row>) => {
  const { resource, sort, filter, perPage = 50, embedded = false, filters } = props;
  return (
    <ListBase
      {...(resource !== undefined && { resource })}
      {...(sort && { sort })}
      {...(filter && { filter })}
      perPage={perPage}
      disableAuthentication
      disableSyncWithLocation={embedded}
      {...(embedded && { storeKey: false as const })}
      queryOptions={queryOptions}
    >
      {filters}
      <ListBody {...props} />
    </ListBase>
  );
};

const ListBody = <Row extends RaRecord>(props: DataListProps<Row>) => {
  const { columns, href, empty, label, selected, embedded = false } = props;
  const { data, error, isPending, isPlaceholderData, filterValues, refetch } =
    useListContext<Row>();
  const translate = useTranslate();
  if (isPending && !error) return <ListSkeleton />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined || data.length === 0) {
    const filtered = Object.keys(filterValues).length > 0;
    return filtered ? <EmptyState title={translate('components.list.none_match')} /> : empty;
  }
  return (
    <Box
      sx={{
        opacity: isPlaceholderData ? 0.6 : 1,
        ...(!embedded && {
          bgcolor: 'surface.panel',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          overflow: 'clip',
        }),
      }}
      aria-busy={isPlaceholderData}
    >
      <DataTable rows={data} {...{ columns, href, label, selected }} />
      <PageControls />
    </Box>
  );
};
