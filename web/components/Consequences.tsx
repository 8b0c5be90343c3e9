import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface Change {
  label: string;
  before?: ReactNode;
  after: ReactNode;
}

/** What a command will change, before it is given: each thing with what stands there and what comes. */
export const Consequences = ({ changes }: { changes: readonly Change[] }) => {
  const translate = useTranslate();
  return (
    <Box
      component="ul"
      aria-label={translate('components.consequences')}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'surface.sunken',
      }}
    >
      {changes.map(({ label, before, after }) => (
        <Box
          component="li"
          key={label}
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 1,
            px: 1.5,
            py: 0.75,
            '& + &': { borderTop: 1, borderColor: 'divider' },
          }}
        >
          <Box sx={{ flex: '1 1 120px', color: 'text.secondary' }}>{label}</Box>
          <Box sx={{ flex: '2 1 200px' }}>
            {before !== undefined && (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                <s>{before}</s>
                <span aria-label={translate('components.becomes')}>{' → '}</span>
              </Box>
            )}
            <Box component="span" sx={{ fontWeight: 500 }}>
              {after}
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  );
};
