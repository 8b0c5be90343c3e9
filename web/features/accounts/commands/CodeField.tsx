import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { accountsApi, type AccountPage, type CallerCheck } from '#contract/accounts';
import { useCommand } from '../../../app/use-command.ts';
import { useFormat } from '../../../components/use-format.ts';
import { useProblemText } from '../../../components/use-problem-text.ts';

/** The six digits that the holder reads back. */
export const CodeField = ({ account, pending }: { account: AccountPage; pending: CallerCheck }) => {
  const translate = useTranslate();
  const problemText = useProblemText();
  const { time } = useFormat();
  const [code, setCode] = useState('');
  const verify = useCommand(accountsApi.verifyCallerCheck, { done: 'accounts.caller.verified' });
  const again = useCommand(accountsApi.startCallerCheck, { done: 'accounts.caller.started' });
  const complete = /^\d{6}$/.test(code);
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) {
          verify.run({ params: { id: account.id, checkId: pending.id }, body: { code } });
        }
      }}
      sx={{ display: 'grid', gap: 1 }}
    >
      <Box sx={{ color: 'text.secondary' }}>
        {translate('accounts.caller.sent', {
          to: pending.sentTo ?? '',
          time: time(pending.expiresAt),
        })}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <TextField
          label={translate('accounts.caller.code')}
          value={code}
          onChange={(event) => setCode(event.target.value.replace(/\D/g, '').slice(0, 6))}
          slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
          sx={{ width: 120 }}
        />
        <Button type="submit" variant="contained" disabled={!complete} loading={verify.pending}>
          {translate('accounts.caller.verify')}
        </Button>
        <Button
          variant="text"
          loading={again.pending}
          onClick={() => again.run({ params: { id: account.id }, body: { method: 'mail-code' } })}
        >
          {translate('accounts.caller.send_again')}
        </Button>
      </Box>
      {(verify.error ?? again.error) !== null && (
        <Alert severity="error">{problemText(verify.error ?? again.error)}</Alert>
      )}
    </Box>
  );
};
