import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** What will stand in a part of the front page that is still empty. */
export const Hint = ({ children }: { children: ReactNode }) => (
  <Box sx={{ px: 2, py: 1.5, color: 'text.secondary' }}>{children}</Box>
);
