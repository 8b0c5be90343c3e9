import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { MovementRow } from '#contract/wallet';
import type { Tone } from '../../../../app/theme/palette.ts';
import { ToneIcon } from '../../../../components/ToneIcon.tsx';
import { useWords } from '../../../../components/use-words.ts';

/** Outcomes that say more than the sign of the first proposal, and how grave they are. */
const tones: Partial<Record<MovementRow['outcome'], Tone>> = {
  'already-paid': 'blocked',
  'top-up-cancelled': 'wait',
  'top-up-expired': 'wait',
  'closed-organisation': 'blocked',
  reversal: 'blocked',
  'refund-returned': 'blocked',
  'provider-payout': 'accent',
  'bank-charge': 'neutral',
  debit: 'neutral',
};

/** Why a movement waits, in a word or two: what stands in its way, or by what it can be recognised. */
export const CaseWord = ({ row }: { row: Pick<MovementRow, 'outcome' | 'case'> }) => {
  const translate = useTranslate();
  const words = useWords();
  const tone = tones[row.outcome];
  if (tone === undefined) {
    const proposed = row.case !== 'none';
    return (
      <Box component="span" sx={proposed ? { color: 'tone.accent.text' } : {}}>
        {translate(`wallet.reconcile.cases.${row.case}`)}
      </Box>
    );
  }
  return (
    <Box component="span" sx={{ color: `tone.${tone}.text` }}>
      <ToneIcon tone={tone} sx={{ fontSize: 12, mr: 0.5, verticalAlign: '-2px' }} />
      {words('movementOutcomes', row.outcome)}
    </Box>
  );
};
