import Box from '@mui/material/Box';
import { useId, type ReactNode } from 'react';
import type { Tone } from '../app/theme/palette.ts';

interface Props {
  title: ReactNode;
  /** Beside the title: a lock, a count. */
  note?: ReactNode;
  /** Right of the title. */
  actions?: ReactNode;
  /** Violet marks a place with personal data. */
  tone?: Tone;
  /** No padding, for a table or list that reaches the edges. */
  flush?: boolean;
  children: ReactNode;
}

/** One framed part of a page, with its title. */
export const Panel = ({ title, note, actions, tone, flush = false, children }: Props) => {
  const id = useId();
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{
        minWidth: 0,
        bgcolor: 'surface.panel',
        border: 1,
        borderColor: tone ? `tone.${tone}.line` : 'divider',
        borderRadius: 1,
        overflow: 'hidden',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 40, px: 2, py: 0.5 }}>
        <Box component="h2" id={id} sx={{ typography: 'h3', m: 0 }}>
          {title}
        </Box>
        {note && <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{note}</Box>}
        <Box sx={{ flex: 1 }} />
        {actions}
      </Box>
      <Box sx={flush ? { borderTop: 1, borderColor: 'divider' } : { px: 2, pb: 2, pt: 0.5 }}>
        {children}
      </Box>
    </Box>
  );
};
