import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FocusedField } from '../../components/FocusedField.tsx';
import { useProblemText } from '../../components/use-problem-text.ts';

interface Props {
  verb: string;
  pending: boolean;
  error: unknown;
  onConfirm: (password: string) => void;
}

/** Asks my password before something that a thief of an open screen must not do. */
export const PasswordAsk = ({ verb, pending, error, onConfirm }: Props) => {
  const [password, setPassword] = useState('');
  const translate = useTranslate();
  const problemText = useProblemText();
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        onConfirm(password);
      }}
      sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}
    >
      <FocusedField
        label={translate('frame.profile.current')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        required
        fullWidth
      />
      {error !== null && <Alert severity="error">{problemText(error)}</Alert>}
      <Button type="submit" loading={pending}>
        {verb}
      </Button>
    </Box>
  );
};
