import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { MovementProposal, MovementRow } from '#contract/wallet';
import { useFormat } from '../../../../components/use-format.ts';
import { payerOf } from '../payer-of.ts';
import { useEvidenceText } from '../proposals/use-evidence-text.ts';

interface Item {
  movementId: string;
  amountCents: number | null;
  proposal: MovementProposal | null;
  obstacle: string | null;
}

interface Props {
  items: readonly Item[];
  rows: readonly MovementRow[];
}

/** Line by line: who paid, which wallet gets it and why, or why it is left out. */
export const BulkPreview = ({ items, rows }: Props) => {
  const translate = useTranslate();
  const { money } = useFormat();
  const evidenceText = useEvidenceText();
  const payer = (id: string): string => {
    const row = rows.find((one) => one.id === id);
    return (row && payerOf(row)) ?? '–';
  };
  return (
    <Scroller tabIndex={0} role="group" aria-label={translate('components.consequences')}>
      {items.map(({ movementId, amountCents, proposal, obstacle }) => (
        <Line key={movementId} data-obstacle={obstacle !== null || undefined}>
          <b>{amountCents === null ? '–' : money(amountCents)}</b>
          <Box sx={{ minWidth: 0 }}>
            {payer(movementId)} → {proposal?.wallet.name ?? '–'}
            <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
              {obstacle === null
                ? proposal?.evidence.slice(0, 2).map(evidenceText).join(' · ')
                : translate(`wallet.reconcile.bulk.obstacles.${obstacle}`)}
            </Box>
          </Box>
        </Line>
      ))}
    </Scroller>
  );
};

const Scroller = styled('div')(({ theme: { palette } }) => ({
  maxHeight: 'min(360px, 45vh)',
  overflowY: 'auto',
  border: `1px solid ${palette.divider}`,
  borderRadius: 6,
  background: palette.surface.sunken,
}));

const Line = styled('div')(({ theme: { palette } }) => ({
  display: 'grid',
  gridTemplateColumns: '110px minmax(0, 1fr)',
  gap: 12,
  padding: '5px 12px',
  '& + &': { borderTop: `1px solid ${palette.divider}` },
  '& > b': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: 600 },
  '&[data-obstacle] > b': { textDecoration: 'line-through', color: palette.text.secondary },
}));
