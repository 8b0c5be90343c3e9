import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { sessionApi } from '#contract/session';
import { Panel } from '../../components/Panel.tsx';
import { useProblemText } from '../../components/use-problem-text.ts';
import { useCommand } from '../use-command.ts';

/** Changes my password, which the current one must confirm. */
export const PasswordPanel = () => {
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const translate = useTranslate();
  const problemText = useProblemText();
  const { run, pending, error } = useCommand(sessionApi.changePassword, {
    done: 'frame.profile.changed',
    onDone: () => {
      setCurrent('');
      setNew('');
    },
  });
  return (
    <Panel title={translate('frame.profile.password')}>
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          run({ body: { currentPassword, newPassword } });
        }}
        sx={{ display: 'grid', gap: 1.5, pt: 0.5, justifyItems: 'start' }}
      >
        <TextField
          label={translate('frame.profile.current')}
          type="password"
          autoComplete="current-password"
          value={currentPassword}
          onChange={(event) => setCurrent(event.target.value)}
          required
          fullWidth
        />
        <TextField
          label={translate('frame.profile.next')}
          helperText={translate('frame.invitation.help', { min: 12 })}
          type="password"
          autoComplete="new-password"
          value={newPassword}
          onChange={(event) => setNew(event.target.value)}
          required
          fullWidth
          slotProps={{ htmlInput: { minLength: 12, maxLength: 128 } }}
        />
        {error && <Alert severity="error">{problemText(error)}</Alert>}
        <Button type="submit" loading={pending}>
          {translate('frame.profile.change')}
        </Button>
      </Box>
    </Panel>
  );
};
