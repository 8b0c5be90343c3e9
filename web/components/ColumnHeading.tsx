import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import { styled, type Breakpoint } from '@mui/material/styles';
import { useListContextWithProps } from 'react-admin';
import type { Column } from './DataTable.tsx';

/** A column's name; of a sortable one a button that sorts, and sorts the other way. */
export const ColumnHeading = <Row,>({ column }: { column: Column<Row> }) => {
  const { key, label, align, from, width, sortable = false } = column;
  const { sort, setSort } = useListContextWithProps();
  const sorted = sortable && sort?.field === key ? sort.order : undefined;
  const Arrow = sorted === 'DESC' ? DownIcon : UpIcon;
  return (
    <Heading
      scope="col"
      align={align}
      from={from}
      style={{ width }}
      aria-sort={sorted && (sorted === 'DESC' ? 'descending' : 'ascending')}
    >
      {sortable && setSort ? (
        <SortButton
          type="button"
          onClick={() => setSort({ field: key, order: sorted === 'DESC' ? 'ASC' : 'DESC' })}
        >
          {label}
          {sorted && <Arrow sx={{ fontSize: 13 }} />}
        </SortButton>
      ) : (
        label
      )}
    </Heading>
  );
};

const Heading = styled('th', {
  shouldForwardProp: (name) => name !== 'from' && name !== 'align',
})<{ align?: 'right' | undefined; from?: Breakpoint | undefined }>(({ theme, align, from }) => ({
  height: 32,
  padding: '0 12px',
  textAlign: align ?? 'left',
  fontSize: '0.75rem',
  fontWeight: 500,
  whiteSpace: 'nowrap',
  color: theme.palette.text.secondary,
  '&:first-of-type': { paddingLeft: 16 },
  '&:last-of-type': { paddingRight: 16 },
  ...(from && { [theme.breakpoints.down(from)]: { display: 'none' } }),
}));

const SortButton = styled('button')(({ theme: { palette } }) => ({
  all: 'unset',
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  cursor: 'pointer',
  borderRadius: 4,
  '&:hover': { color: palette.text.primary },
  '&:focus-visible': { outline: `2px solid ${palette.primary.main}`, outlineOffset: 2 },
}));
