import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { Tone } from '../app/theme/palette.ts';
import { ToneIcon } from './ToneIcon.tsx';

interface Props {
  tone?: Tone;
  /** Another sign than the tone's own; `null` for none, where the word says enough. */
  icon?: ReactNode;
  title?: string;
  children: ReactNode;
}

/** A word on the fill of its tone, with a sign before it. */
export const Chip = ({ tone = 'neutral', icon, title, children }: Props) => (
  <Box
    component="span"
    title={title}
    sx={{
      display: 'inline-flex',
      alignItems: 'center',
      gap: 0.5,
      height: 22,
      px: 0.75,
      maxWidth: '100%',
      borderRadius: 1,
      border: 1,
      borderColor: `tone.${tone}.line`,
      bgcolor: `tone.${tone}.fill`,
      color: `tone.${tone}.text`,
      fontSize: '0.75rem',
      lineHeight: '1rem',
      fontWeight: 500,
      whiteSpace: 'nowrap',
      verticalAlign: 'middle',
      '& > svg': { fontSize: 13, flexShrink: 0 },
    }}
  >
    {icon === undefined ? <ToneIcon tone={tone} /> : icon}
    <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
      {children}
    </Box>
  </Box>
);
