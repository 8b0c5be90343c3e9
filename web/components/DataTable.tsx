import type { Breakpoint } from '@mui/material/styles';
import { styled } from '@mui/material/styles';
import { useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useHotkeys } from '../app/keyboard/use-hotkeys.ts';
import { ColumnHeading } from './ColumnHeading.tsx';

export interface Column<Row> {
  /** Also the field by which the API sorts, for a sortable column. */
  key: string;
  label: string;
  render: (row: Row) => ReactNode;
  /** Amounts and counts stand right. */
  align?: 'right';
  sortable?: boolean;
  /** Left out on screens narrower than this. */
  from?: Breakpoint;
  /** CSS width; a column without takes what is left. */
  width?: number | string;
}

interface Props<Row> {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  href?: ((row: Row) => string) | undefined;
  label: string;
  selected?: string | undefined;
}

/** Rows of 36 px. The first cell holds the link, stretched over its row; j and k move between them. */
export const DataTable = <Row extends { id: string | number }>(props: Props<Row>) => {
  const { rows, columns, href, label, selected } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const move = (step: 1 | -1) => {
    const links = [...(body.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = at < 0 ? links[step > 0 ? 0 : links.length - 1] : links[at + step];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useHotkeys(
    href
      ? [
          { keys: 'j', label: 'components.list.next_row', run: () => move(1) },
          { keys: 'k', label: 'components.list.previous_row', run: () => move(-1) },
        ]
      : [],
  );
  return (
    <Scroller tabIndex={-1}>
      <Table aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHeading key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row) => (
            <tr key={row.id} data-selected={row.id === selected || undefined}>
              {columns.map(({ key, render, align, from }, index) => (
                <Cell key={key} align={align} from={from}>
                  {index === 0 && href ? (
                    <RowLink to={href(row)} data-row>
                      {render(row)}
                    </RowLink>
                  ) : (
                    render(row)
                  )}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Scroller>
  );
};

const Scroller = styled('div')({ overflowX: 'auto' });

const Table = styled('table')(({ theme: { palette } }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  fontVariantNumeric: 'tabular-nums',
  '& tbody tr': { position: 'relative', height: 36, borderTop: `1px solid ${palette.divider}` },
  '& tbody tr:hover': { background: palette.surface.hover },
  '& tbody tr:focus-within, & tbody tr[data-selected]': { background: palette.surface.selected },
  '& td button': { zIndex: 1 },
}));

const Cell = styled('td', {
  shouldForwardProp: (name) => name !== 'from' && name !== 'align',
})<{ align?: 'right' | undefined; from?: Breakpoint | undefined }>(({ theme, align, from }) => ({
  padding: '0 12px',
  maxWidth: 360,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  textAlign: align ?? 'left',
  '&:first-of-type': { paddingLeft: 16 },
  '&:last-of-type': { paddingRight: 16 },
  ...(from && { [theme.breakpoints.down(from)]: { display: 'none' } }),
}));

const RowLink = styled(Link)(({ theme: { palette } }) => ({
  color: palette.text.primary,
  fontWeight: 500,
  textDecoration: 'none',
  '&::after': { content: '""', position: 'absolute', inset: 0 },
  '&:focus-visible': { outline: 'none' },
  '&:focus-visible::after': { outline: `2px solid ${palette.primary.main}`, outlineOffset: -2 },
}));
