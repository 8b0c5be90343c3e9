import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { Spoken } from '../../components/Spoken.tsx';

/** How much open work waits; nothing when none does. `dot` where there is no room for a number. */
export const WorkBadge = ({ count, dot = false }: { count: number; dot?: boolean }) => {
  const translate = useTranslate();
  if (count === 0) return null;
  const spoken = translate('frame.work.open', { smart_count: count });
  if (dot) {
    return (
      <Box
        component="span"
        sx={{
          position: 'absolute',
          top: 5,
          right: 7,
          width: 7,
          height: 7,
          borderRadius: '50%',
          bgcolor: 'primary.main',
        }}
      >
        <Spoken>{spoken}</Spoken>
      </Box>
    );
  }
  return (
    <Box
      component="span"
      title={spoken}
      sx={{
        minWidth: 20,
        px: 0.75,
        textAlign: 'center',
        borderRadius: 5,
        fontSize: '0.6875rem',
        lineHeight: '1.125rem',
        fontVariantNumeric: 'tabular-nums',
        color: 'text.secondary',
        bgcolor: 'tone.neutral.fill',
      }}
    >
      {count > 999 ? '999+' : count}
    </Box>
  );
};
