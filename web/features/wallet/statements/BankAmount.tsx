import Box from '@mui/material/Box';
import { parseDecimal } from '#core/money';
import { CopyValue } from '../../../components/CopyValue.tsx';
import { MoneyField } from '../../../components/MoneyField.tsx';
import { Nothing } from '../../../components/Nothing.tsx';

interface Props {
  /** Exact decimal text as the bank gave it. */
  amount: string | null;
  currency: string;
  signed?: boolean;
}

/** An amount of a bank file: euro as money, anything else exactly as given with its currency. */
export const BankAmount = ({ amount, currency, signed = false }: Props) => {
  if (amount === null) return <Nothing />;
  const cents = currency === 'EUR' ? parseDecimal(amount) : undefined;
  if (cents !== undefined) return <MoneyField cents={cents} signed={signed} />;
  return (
    <CopyValue value={amount}>
      {amount}{' '}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {currency}
      </Box>
    </CopyValue>
  );
};
