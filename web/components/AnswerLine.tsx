import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { Tone } from '../app/theme/palette.ts';
import { ToneIcon } from './ToneIcon.tsx';

interface Props {
  tone: Tone;
  /** One sentence that a colleague could read out. */
  children: ReactNode;
  /** What mends it. */
  action?: ReactNode;
}

const calm: ReadonlySet<Tone> = new Set<Tone>(['done', 'neutral', 'accent']);

/** The answer, on top of every record page. */
export const AnswerLine = ({ tone, children, action }: Props) => (
  <Box
    component="output"
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 1,
      minHeight: 44,
      px: 1.5,
      py: 0.75,
      mb: 2,
      borderRadius: 1,
      border: 1,
      borderColor: calm.has(tone) ? 'divider' : `tone.${tone}.line`,
      // What is well needs no colour of its own; what must be seen does.
      bgcolor: calm.has(tone) ? 'surface.panel' : `tone.${tone}.fill`,
      fontSize: '0.9375rem',
      lineHeight: '1.375rem',
    }}
  >
    <ToneIcon tone={tone} sx={{ fontSize: 20, color: `tone.${tone}.text` }} />
    <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>{children}</Box>
    {action}
  </Box>
);
