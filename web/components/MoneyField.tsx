import Box from '@mui/material/Box';
import type { Cents } from '#core/money';
import { formatDecimal } from '#core/money';
import { CopyValue } from './CopyValue.tsx';
import { Nothing } from './Nothing.tsx';
import { useFormat } from './use-format.ts';

interface Props {
  cents: Cents | null | undefined;
  /** Credits green, debits as they are: for statements, where the sign is the message. */
  signed?: boolean;
  strong?: boolean;
}

/** Amount in the language of the screen, figures of equal width; copies as `1234.56`. */
export const MoneyField = ({ cents, signed = false, strong = false }: Props) => {
  const { money } = useFormat();
  if (cents === null || cents === undefined) return <Nothing />;
  return (
    <CopyValue value={formatDecimal(cents)}>
      <Box
        component="span"
        sx={{
          fontWeight: strong ? 600 : undefined,
          color: signed && cents > 0 ? 'success.main' : undefined,
        }}
      >
        {signed && cents > 0 ? '+\u202f' : ''}
        {money(cents)}
      </Box>
    </CopyValue>
  );
};
