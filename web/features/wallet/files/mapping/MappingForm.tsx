import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { bankAccountsApi, bankFilesApi, type BankFileRecord } from '#contract/wallet';
import { formatIban } from '#core/iban';
import { useApi } from '../../../../app/use-api.ts';
import { useCommand } from '../../../../app/use-command.ts';
import { Panel } from '../../../../components/Panel.tsx';
import { useProblemText } from '../../../../components/use-problem-text.ts';
import { AsRead } from './AsRead.tsx';
import { ColumnsTable } from './ColumnsTable.tsx';
import { MappingOptions } from './MappingOptions.tsx';
import { guessDraft, isComplete, mappingOf, readWith, sheetRows } from './mapping-draft.ts';

interface Props {
  file: BankFileRecord;
  preview: readonly (readonly string[])[];
}

/** Says what the columns of a table hold; below stands at once how its rows would be imported. */
export const MappingForm = ({ file, preview }: Props) => {
  const translate = useTranslate();
  const problemText = useProblemText();
  const rows = useMemo(() => sheetRows(preview), [preview]);
  const [draft, setDraft] = useState(() => guessDraft(rows));
  const [account, setAccount] = useState(file.bankAccountId ?? '');
  const [reason, setReason] = useState('');
  const { data: accounts } = useApi(bankAccountsApi.list, {});
  const { run, pending, error } = useCommand(bankFilesApi.read, { done: 'wallet.mapping.done' });
  const { movements, faults } = readWith(draft, rows);
  const t = (key: string) => translate(`wallet.mapping.${key}`);
  const ready = account !== '' && isComplete(draft) && reason.trim().length >= 3 && !pending;
  const only = accounts?.items.length === 1 ? accounts.items[0]?.id : undefined;
  if (account === '' && only !== undefined) setAccount(only);
  return (
    <Panel title={t('title')} flush>
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          run({
            params: { id: file.id },
            body: {
              bankAccountId: account,
              mapping: { ...mappingOf(draft, rows) },
              reason: reason.trim(),
            },
          });
        }}
      >
        <Box sx={{ px: 2, py: 1.5, display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
          <TextField
            select
            label={translate('wallet.bank_account')}
            value={accounts ? account : ''}
            onChange={({ target }) => setAccount(target.value)}
            required
            sx={{ minWidth: 280 }}
          >
            {(accounts?.items ?? []).map(({ id, name, iban }) => (
              <MenuItem key={id} value={id}>
                {name} · {formatIban(iban)}
              </MenuItem>
            ))}
          </TextField>
          <MappingOptions draft={draft} rows={rows} onChange={setDraft} />
        </Box>
        <ColumnsTable draft={draft} rows={rows} onChange={setDraft} />
        <AsRead movements={movements} faults={faults} complete={isComplete(draft)} />
        <Box sx={{ display: 'grid', gap: 1.5, px: 2, py: 1.5, maxWidth: 640 }}>
          <TextField
            label={translate('components.reason.label')}
            helperText={translate('components.reason.help')}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            required
            multiline
            slotProps={{ htmlInput: { maxLength: 1000 } }}
          />
          {error !== null && <Alert severity="error">{problemText(error)}</Alert>}
          <Box>
            <Button type="submit" variant="contained" disabled={!ready} loading={pending}>
              {t('verb')}
            </Button>
          </Box>
        </Box>
      </Box>
    </Panel>
  );
};
