import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { parseTypedAmount } from './typed-amount.ts';

interface Props {
  value: string;
  onChange: (value: string) => void;
  label?: string;
  /** Zero may stand here. */
  orZero?: boolean;
}

/** An amount in euros, typed as one writes it here. */
export const AmountField = ({ value, onChange, label, orZero = false }: Props) => {
  const translate = useTranslate();
  const cents = parseTypedAmount(value);
  const wrong = value !== '' && (cents === undefined || cents < (orZero ? 0 : 1));
  return (
    <TextField
      label={label ?? translate('wallet.amount')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      error={wrong}
      required
      slotProps={{
        htmlInput: { inputMode: 'decimal', maxLength: 20, style: { textAlign: 'right' } },
      }}
    />
  );
};
