import RemoveIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { topUpsApi } from '#contract/wallet';
import { formatStructuredReference } from '#core/structured-reference';
import { useApi } from '../../../app/use-api.ts';
import { useFormat } from '../../../components/use-format.ts';
import { AmountField } from './AmountField.tsx';
import type { DraftPart } from './draft-parts.ts';
import { WalletPicker } from './WalletPicker.tsx';

interface Props {
  part: DraftPart;
  focused: boolean;
  topUps: boolean;
  onChange: (facts: Partial<DraftPart>) => void;
  onRemove: (() => void) | undefined;
}

/** One wallet and its amount; a top-up that is hereby paid, where the wallet has announced one. */
export const PartRow = ({ part, focused, topUps, onChange, onRemove }: Props) => {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: `minmax(0, 1fr) 104px${onRemove ? ' 28px' : ''}`,
        columnGap: 0.75,
        rowGap: 1.25,
        alignItems: 'center',
      }}
    >
      <WalletPicker
        value={part.wallet}
        label={translate('wallet.wallet')}
        focused={focused}
        onChange={(wallet) => onChange({ wallet, topUpId: null })}
      />
      <AmountField value={part.amount} onChange={(amount) => onChange({ amount })} />
      {onRemove && (
        <IconButton
          onClick={onRemove}
          aria-label={translate('wallet.parts.remove')}
          sx={{ width: 28 }}
        >
          <RemoveIcon fontSize="small" />
        </IconButton>
      )}
      {topUps && part.wallet && (
        <TopUpPicker
          walletId={part.wallet.id}
          value={part.topUpId}
          onChange={(topUpId) => onChange({ topUpId })}
        />
      )}
    </Box>
  );
};

interface TopUpProps {
  walletId: string;
  value: string | null;
  onChange: (topUpId: string | null) => void;
}

const TopUpPicker = ({ walletId, value, onChange }: TopUpProps) => {
  const translate = useTranslate();
  const { money, day } = useFormat();
  const { data } = useApi(topUpsApi.list, {
    query: { walletId, state: 'open', method: 'transfer', limit: 20 },
  });
  const open = data?.items ?? [];
  if (open.length === 0) return null;
  return (
    <TextField
      select
      label={translate('wallet.parts.top_up')}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ gridColumn: '1 / 3' }}
    >
      <MenuItem value="">{translate('wallet.parts.no_top_up')}</MenuItem>
      {open.map(({ id, reference, amountCents, createdAt }) => (
        <MenuItem key={id} value={id}>
          {money(amountCents)} · {reference && formatStructuredReference(reference)} ·{' '}
          {day(createdAt)}
        </MenuItem>
      ))}
    </TextField>
  );
};
