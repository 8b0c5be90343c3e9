import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Keys } from '../../../../app/keyboard/Keys.tsx';
import type { MovementDesk } from '../use-movement-desk.ts';

/** The decision taken last, with its undo, while the next case already lies open. */
export const DecidedTrail = ({ desk, current }: { desk: MovementDesk; current: string }) => {
  const translate = useTranslate();
  const last = desk.decided[0];
  if (last === undefined || last.id === current) return null;
  return (
    <Box
      role="status"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: 1.25,
        py: 0.25,
        borderRadius: 1,
        border: 1,
        borderColor: 'tone.done.line',
        bgcolor: 'tone.done.fill',
        color: 'tone.done.text',
      }}
    >
      <DoneIcon sx={{ fontSize: 16 }} />
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{last.text}</Box>
      <Button
        variant="text"
        color="inherit"
        onClick={() => desk.undo(last.id)}
        endIcon={<Keys keys="u" />}
      >
        {translate('wallet.reconcile.undo')}
      </Button>
    </Box>
  );
};
