import Box from '@mui/material/Box';
import { Link } from 'react-router';

/** The name of the house, which leads to the front page. */
export const Brand = ({ narrow = false }: { narrow?: boolean }) => (
  <Box
    component={Link}
    to="/"
    aria-label="Balie"
    sx={{
      display: 'flex',
      alignItems: 'center',
      gap: 1.25,
      height: 32,
      px: 0.75,
      mb: 1,
      color: 'text.primary',
      textDecoration: 'none',
      fontWeight: 600,
      fontSize: '0.9375rem',
      letterSpacing: '-0.02em',
    }}
  >
    <Box component="img" src="/icon.svg" alt="" sx={{ width: 24, height: 24 }} />
    {!narrow && 'Balie'}
  </Box>
);
