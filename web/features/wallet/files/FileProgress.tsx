import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useTranslate } from 'react-admin';
import type { BankFile } from '#contract/wallet';
import { useFormat } from '../../../components/use-format.ts';

/** How far a big file is read, in bytes and in movements. */
export const FileProgress = ({ file }: { file: BankFile }) => {
  const translate = useTranslate();
  const { number } = useFormat();
  const { size, bytesRead, movementsRead, state } = file;
  const share = Math.min(1, bytesRead / Math.max(1, size));
  const label = translate('wallet.read_so_far', {
    percent: Math.floor(share * 100),
    movements: number(movementsRead),
  });
  return (
    <Box sx={{ mb: 2 }}>
      <LinearProgress
        variant={state === 'received' ? 'indeterminate' : 'determinate'}
        value={share * 100}
        aria-label={label}
      />
      <Box
        sx={{
          mt: 0.5,
          color: 'text.secondary',
          fontSize: '0.75rem',
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        {label} · {translate('wallet.all_or_nothing')}
      </Box>
    </Box>
  );
};
