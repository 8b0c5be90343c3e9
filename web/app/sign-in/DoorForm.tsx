import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useProblemText } from '../../components/use-problem-text.ts';

interface Props {
  verb: string;
  pending: boolean;
  error: unknown;
  onSubmit: () => void;
  children: ReactNode;
}

/** The fields of one step, what went wrong, and the button on. */
export const DoorForm = ({ verb, pending, error, onSubmit, children }: Props) => {
  const problemText = useProblemText();
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      sx={{ display: 'grid', gap: 2 }}
    >
      {children}
      {error !== null && <Alert severity="error">{problemText(error)}</Alert>}
      <Button type="submit" variant="contained" loading={pending} sx={{ minHeight: 38 }}>
        {verb}
      </Button>
    </Box>
  );
};
