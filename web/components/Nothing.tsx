import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

/** A dash where there is no value, which screen readers say as such. */
export const Nothing = () => (
  <Box
    component="span"
    sx={{ color: 'text.disabled' }}
    aria-label={useTranslate()('components.none')}
    role="img"
  >
    –
  </Box>
);
