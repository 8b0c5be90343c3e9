import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Spoken } from './Spoken.tsx';

/** A dash where there is no value, which screen readers say as such. */
export const Nothing = () => (
  <Box component="span" sx={{ color: 'text.secondary' }}>
    <span aria-hidden>–</span>
    <Spoken>{useTranslate()('components.none')}</Spoken>
  </Box>
);
