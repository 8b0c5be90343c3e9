import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { bankAccountsApi, refundFilesApi, type Refund } from '#contract/wallet';
import { brusselsDay } from '#core/brussels';
import { formatIban } from '#core/iban';
import { problemOf } from '../../../app/problem.ts';
import { useApi } from '../../../app/use-api.ts';
import { useCommand } from '../../../app/use-command.ts';
import { RecordLink } from '../../../components/RecordLink.tsx';
import { useFormat } from '../../../components/use-format.ts';
import { useNow } from '../../../components/use-now.ts';
import { useProblemText } from '../../../components/use-problem-text.ts';

interface Props {
  refunds: readonly Refund[];
  mayPay: boolean;
}

/** Makes a SEPA credit transfer file of the refunds that are ticked: all, unless one is left out. */
export const CollectForm = ({ refunds, mayPay }: Props) => {
  const translate = useTranslate();
  const problemText = useProblemText();
  const { money } = useFormat();
  const today = brusselsDay(useNow());
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [account, setAccount] = useState('');
  const [executionOn, setDay] = useState(today);
  const { data: accounts } = useApi(bankAccountsApi.list, {}, { enabled: mayPay });
  const { run, pending, error } = useCommand(refundFilesApi.create, {
    done: 'wallet.refund.file_made',
    doneArgs: ({ count, totalCents }) => ({ smart_count: count, amount: money(totalCents) }),
  });
  const ours = (accounts?.items ?? []).filter(({ currency }) => currency === 'EUR');
  const from = account || ours[0]?.id;
  const taken = refunds.filter(({ id }) => !leftOut.has(id));
  const total = taken.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const wrong = problemOf(error).errors;
  const toggle = (id: string) => {
    const after = new Set(leftOut);
    if (!after.delete(id)) after.add(id);
    setLeftOut(after);
  };
  return (
    <>
      {refunds.map(({ id, toName, toIban, amountCents }) => (
        <Row key={id}>
          {mayPay && (
            <Checkbox
              checked={!leftOut.has(id)}
              onChange={() => toggle(id)}
              slotProps={{ input: { 'aria-label': toName } }}
              sx={{ p: 0.25 }}
            />
          )}
          <b>{money(amountCents)}</b>
          <span>
            <RecordLink resource="refunds" id={id}>
              {toName}
            </RecordLink>
          </span>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {formatIban(toIban)}
          </Box>
        </Row>
      ))}
      {mayPay && (
        <Box
          component="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (from === undefined || taken.length === 0) return;
            run({
              body: { bankAccountId: from, refundIds: taken.map(({ id }) => id), executionOn },
            });
          }}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, px: 2, py: 1.5, alignItems: 'start' }}
        >
          <TextField
            select
            label={translate('wallet.refund.from_account')}
            value={from ?? ''}
            onChange={({ target }) => setAccount(target.value)}
            error={wrong?.['bankAccountId'] !== undefined}
            slotProps={{ inputLabel: { shrink: true } }}
            sx={{ flex: '1 1 200px' }}
          >
            {ours.map(({ id, name, iban }) => (
              <MenuItem key={id} value={id}>
                {name} · {formatIban(iban)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            type="date"
            label={translate('wallet.refund.execution')}
            value={executionOn}
            onChange={({ target }) => setDay(target.value)}
            error={wrong?.['executionOn'] !== undefined}
            required
            slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: today } }}
            sx={{ width: 150 }}
          />
          <Button
            type="submit"
            variant="contained"
            disabled={taken.length === 0 || from === undefined}
            loading={pending}
          >
            {translate('wallet.refund.make_file', {
              smart_count: taken.length,
              amount: money(total),
            })}
          </Button>
          {error !== null && (
            <Alert severity="error" sx={{ flexBasis: '100%' }}>
              {problemText(error)}
            </Alert>
          )}
        </Box>
      )}
    </>
  );
};

const Row = styled('div')(({ theme: { palette } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  minHeight: 36,
  padding: '2px 16px 2px 12px',
  fontVariantNumeric: 'tabular-nums',
  borderTop: `1px solid ${palette.divider}`,
  '&:first-of-type': { borderTop: 0 },
  '& > b': { width: 92, textAlign: 'right', fontWeight: 600, flexShrink: 0 },
  '& > span': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& > span:last-of-type': { marginLeft: 'auto' },
}));
