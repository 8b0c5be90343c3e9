import { styled } from '@mui/material/styles';
import { Fragment, type ReactNode } from 'react';

interface Row {
  label: string;
  value: ReactNode;
  /** Why it is locked, where it comes from. */
  note?: ReactNode;
}

/** Facts by name, aligned. */
export const KeyValueGrid = ({ rows }: { rows: readonly Row[] }) => (
  <List>
    {rows.map(({ label, value, note }) => (
      <Fragment key={label}>
        <dt>{label}</dt>
        <dd>
          {value}
          {note && <small>{note}</small>}
        </dd>
      </Fragment>
    ))}
  </List>
);

const List = styled('dl')(({ theme: { palette } }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(104px, max-content) minmax(0, 1fr)',
  columnGap: 16,
  rowGap: 6,
  margin: 0,
  '& dt': { color: palette.text.secondary },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
  '& small': { display: 'block', fontSize: '0.75rem', color: palette.text.secondary },
}));
