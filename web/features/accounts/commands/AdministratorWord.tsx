import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { accountsApi, type AccountPage } from '#contract/accounts';
import { useCommand } from '../../../app/use-command.ts';
import { useProblemText } from '../../../components/use-problem-text.ts';

const shortest = 10;

/** When the mailbox is dead: an administrator of the caller's office vouches, and how is written down. */
export const AdministratorWord = ({ account }: { account: AccountPage }) => {
  const translate = useTranslate();
  const problemText = useProblemText();
  const [open, setOpen] = useState(false);
  const [administratorId, setAdministratorId] = useState('');
  const [evidence, setEvidence] = useState('');
  const { run, pending, error } = useCommand(accountsApi.startCallerCheck, {
    done: 'accounts.caller.verified',
  });
  const { administrators } = account.callerCheck;
  const t = (key: string) => translate(`accounts.caller.${key}`);
  if (administrators.length === 0) return null;
  if (!open) {
    return (
      <Button variant="text" onClick={() => setOpen(true)} sx={{ mt: 1, ml: -1 }}>
        {t('administrator_word')}
      </Button>
    );
  }
  const complete = administratorId !== '' && evidence.trim().length >= shortest;
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { method: 'administrator-word' as const, administratorId, evidence };
        if (complete) run({ params: { id: account.id }, body });
      }}
      sx={{ display: 'grid', gap: 1.5, mt: 1.5, justifyItems: 'stretch' }}
    >
      <TextField
        select
        label={t('administrator')}
        value={administratorId}
        onChange={(event) => setAdministratorId(event.target.value)}
      >
        {administrators.map(({ accountId, name, organisation }) => (
          <MenuItem key={accountId} value={accountId}>
            {name} · {organisation}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={t('evidence')}
        helperText={t('evidence_help')}
        value={evidence}
        onChange={(event) => setEvidence(event.target.value)}
        multiline
        minRows={2}
      />
      {error !== null && <Alert severity="error">{problemText(error)}</Alert>}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" disabled={!complete} loading={pending}>
          {t('record_word')}
        </Button>
        <Button variant="text" onClick={() => setOpen(false)}>
          {translate('ra.action.cancel')}
        </Button>
      </Box>
    </Box>
  );
};
