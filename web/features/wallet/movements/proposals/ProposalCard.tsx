import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { MovementProposal } from '#contract/wallet';
import { Keys } from '../../../../app/keyboard/Keys.tsx';
import { RecordLink } from '../../../../components/RecordLink.tsx';
import { useFormat } from '../../../../components/use-format.ts';
import { formatStructuredReference } from '#core/structured-reference';
import { EvidenceList } from './EvidenceList.tsx';

interface Props {
  proposal: MovementProposal;
  /** From 1: the key that chooses it. */
  rank: number;
  amountCents: number;
  chosen: boolean;
  onChoose: () => void;
  /** Absent for who may only look. */
  onAccept: (() => void) | undefined;
  pending: boolean;
}

/** One wallet that may be meant: why, and what accepting does to its balance. */
export const ProposalCard = (props: Props) => {
  const { proposal, rank, amountCents, chosen, onChoose, onAccept, pending } = props;
  const translate = useTranslate();
  const { money, day } = useFormat();
  const { wallet, topUp, evidence, balanceCents } = proposal;
  return (
    <Card data-chosen={chosen || undefined}>
      <Choice>
        <input type="radio" name="proposal" checked={chosen} onChange={onChoose} />
        <kbd aria-hidden>{rank}</kbd>
        <Box
          component="span"
          sx={{ flex: 1, minWidth: 0, fontWeight: 600, overflowWrap: 'anywhere' }}
        >
          {wallet.name}
        </Box>
      </Choice>
      <Box sx={{ pl: 3.5 }}>
        <EvidenceList evidence={evidence} />
        {topUp && (
          <Box sx={{ mt: 0.75, fontSize: '0.75rem', color: 'text.secondary' }}>
            <RecordLink resource="top-ups" id={topUp.id}>
              {formatStructuredReference(topUp.reference)}
            </RecordLink>{' '}
            · {money(topUp.amountCents)} · {day(topUp.createdAt)}
          </Box>
        )}
        {chosen && (
          <Box
            sx={{
              mt: 1,
              display: 'grid',
              gap: 0.75,
              fontVariantNumeric: 'tabular-nums',
            }}
          >
            <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
              {translate('wallet.balance')} {money(balanceCents)} →{' '}
              <Box component="b" sx={{ color: 'text.primary', fontWeight: 600 }}>
                {money(balanceCents + amountCents)}
              </Box>
            </Box>
            {onAccept && (
              <Button
                variant="contained"
                onClick={onAccept}
                loading={pending}
                endIcon={<Keys keys="enter" />}
              >
                {translate('wallet.reconcile.credit', { amount: money(amountCents) })}
              </Button>
            )}
          </Box>
        )}
      </Box>
    </Card>
  );
};

const Card = styled('div')(({ theme: { palette } }) => ({
  position: 'relative',
  padding: '10px 12px',
  border: `1px solid ${palette.divider}`,
  borderRadius: 6,
  background: palette.surface.panel,
  '&:hover': { borderColor: palette.surface.strongLine },
  '&[data-chosen]': {
    borderColor: palette.primary.main,
    boxShadow: `inset 3px 0 ${palette.primary.main}`,
  },
  '&:focus-within:has(input:focus-visible)': {
    outline: `2px solid ${palette.primary.main}`,
    outlineOffset: 1,
  },
  '& a, & button': { position: 'relative', zIndex: 1 },
}));

/** The whole card chooses; the radio itself is only for the keyboard and screen readers. */
const Choice = styled('label')({
  display: 'flex',
  alignItems: 'baseline',
  gap: 8,
  marginBottom: 4,
  cursor: 'pointer',
  '&::after': { content: '""', position: 'absolute', inset: 0 },
  '& > input': { position: 'absolute', opacity: 0, pointerEvents: 'none' },
});
