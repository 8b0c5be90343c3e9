import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { sessionApi } from '#contract/session';
import { CopyValue } from '../../components/CopyValue.tsx';
import { useProblemText } from '../../components/use-problem-text.ts';
import { useCommand } from '../use-command.ts';

interface Props {
  uri: string;
  secret: string;
  backupCodes: readonly string[];
  onDone: () => void;
}

/** The key for the app, the backup codes, and the first code that proves the app has the key. */
export const AuthenticatorKey = ({ uri, secret, backupCodes, onDone }: Props) => {
  const [code, setCode] = useState('');
  const translate = useTranslate();
  const problemText = useProblemText();
  const { run, pending, error } = useCommand(sessionApi.confirmTotp, {
    done: 'frame.profile.totp_confirmed',
    onDone,
  });
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        run({ body: { code } });
      }}
      sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}
    >
      <span>{translate('frame.profile.totp_scan')}</span>
      <Box data-testid="totp-secret" sx={{ fontSize: '0.9375rem', pr: 3 }}>
        <CopyValue value={secret} long>
          {secret.replace(/(.{4})(?=.)/g, '$1 ')}
        </CopyValue>
      </Box>
      <Button component="a" href={uri} variant="text" sx={{ ml: -1 }}>
        {translate('frame.profile.totp_open')}
      </Button>
      <span>{translate('frame.profile.totp_codes')}</span>
      <CopyValue value={backupCodes.join('\n')}>
        <Box
          component="span"
          sx={{ display: 'inline-grid', gridTemplateColumns: '1fr 1fr', columnGap: 3 }}
        >
          {backupCodes.map((backupCode) => (
            <span key={backupCode}>{backupCode}</span>
          ))}
        </Box>
      </CopyValue>
      <TextField
        label={translate('frame.profile.totp_code')}
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.target.value)}
        required
        slotProps={{ htmlInput: { inputMode: 'numeric', pattern: '\\d{6}', maxLength: 6 } }}
      />
      {error && <Alert severity="error">{problemText(error)}</Alert>}
      <Button type="submit" variant="contained" loading={pending}>
        {translate('frame.profile.totp_confirm')}
      </Button>
    </Box>
  );
};
