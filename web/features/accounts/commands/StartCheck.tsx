import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { accountsApi, type AccountPage } from '#contract/accounts';
import { useCommand } from '../../../app/use-command.ts';
import { useFormat } from '../../../components/use-format.ts';
import { useProblemText } from '../../../components/use-problem-text.ts';

/** Sends the code, or takes a fresh eID attempt as proof. */
export const StartCheck = ({ account }: { account: AccountPage }) => {
  const translate = useTranslate();
  const { relative } = useFormat();
  const problemText = useProblemText();
  const { run, pending, error } = useCommand(accountsApi.startCallerCheck, {
    done: 'accounts.caller.started',
  });
  const params = { id: account.id };
  const { freshEidAttemptAt } = account.callerCheck;
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Box sx={{ color: 'text.secondary' }}>{translate('accounts.caller.why')}</Box>
      <Button loading={pending} onClick={() => run({ params, body: { method: 'mail-code' } })}>
        {translate('accounts.caller.send_code')}
      </Button>
      {freshEidAttemptAt !== null && (
        <Button loading={pending} onClick={() => run({ params, body: { method: 'eid-attempt' } })}>
          {translate('accounts.caller.use_eid', { ago: relative(freshEidAttemptAt) })}
        </Button>
      )}
      {error !== null && <Alert severity="error">{problemText(error)}</Alert>}
    </Box>
  );
};
