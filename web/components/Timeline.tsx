import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { Tone } from '../app/theme/palette.ts';
import { DateField } from './DateField.tsx';
import { ToneIcon } from './ToneIcon.tsx';

export interface TimelineItem {
  id: string;
  at: string;
  tone: Tone;
  /** What happened, as a sentence. */
  text: ReactNode;
  /** Who, why. */
  detail?: ReactNode;
}

/** What happened to a record, newest first. */
export const Timeline = ({ items }: { items: readonly TimelineItem[] }) => (
  <List>
    {items.map(({ id, at, tone, text, detail }) => (
      <li key={id}>
        <ToneIcon tone={tone} sx={{ fontSize: 15, mt: '3px', color: `tone.${tone}.text` }} />
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ overflowWrap: 'anywhere' }}>{text}</Box>
          {detail && (
            <Box sx={{ color: 'text.secondary', fontSize: '0.75rem', overflowWrap: 'anywhere' }}>
              {detail}
            </Box>
          )}
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.75rem', textAlign: 'right' }}>
          <DateField value={at} show="moment" />
        </Box>
      </li>
    ))}
  </List>
);

const List = styled('ol')(({ theme }) => ({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& > li': {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    gap: '0 10px',
    padding: '7px 0',
    borderTop: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: '16px minmax(0, 1fr)',
      '& > :last-child': { gridColumn: 2, textAlign: 'left' },
    },
  },
  '& > li:first-of-type': { borderTop: 0 },
}));
