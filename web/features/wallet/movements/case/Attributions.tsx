import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { MovementRecord } from '#contract/wallet';
import { ledgerAccountKinds } from '#core/vocabulary';
import { Chip } from '../../../../components/Chip.tsx';
import { DateField } from '../../../../components/DateField.tsx';
import { MoneyField } from '../../../../components/MoneyField.tsx';
import { Panel } from '../../../../components/Panel.tsx';
import { RecordLink } from '../../../../components/RecordLink.tsx';
import { useWords } from '../../../../components/use-words.ts';
import { useEvidenceText } from '../proposals/use-evidence-text.ts';

type Attribution = MovementRecord['attributions'][number];

/** Where the money went, by which rule or hand, and what was taken back again. */
export const Attributions = ({ movement }: { movement: MovementRecord }) => {
  const translate = useTranslate();
  if (movement.attributions.length === 0) return null;
  return (
    <Panel title={translate('wallet.reconcile.attributions')}>
      {movement.attributions.map((one) => (
        <One key={one.id} attribution={one} />
      ))}
    </Panel>
  );
};

const One = ({ attribution }: { attribution: Attribution }) => {
  const translate = useTranslate();
  const words = useWords();
  const evidenceText = useEvidenceText();
  const { rule, evidence, decidedBy, decidedAt, reversedBy, reversedAt, parts } = attribution;
  const system = translate('wallet.reconcile.by_rule');
  return (
    <Row data-reversed={reversedAt !== null || undefined}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
        <b>{words('attributionRules', rule)}</b>
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
          {decidedBy?.name ?? system} · <DateField value={decidedAt} show="moment" />
        </Box>
      </Box>
      {evidence.length > 0 && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
          {evidence.map(evidenceText).join(' · ')}
        </Box>
      )}
      {parts.map((part) => (
        <Part key={[part.wallet?.id, part.topUpId, part.refundId, part.account].join()}>
          <span>
            <MoneyField cents={part.amountCents} />
          </span>
          <span>
            <Whither part={part} />
          </span>
        </Part>
      ))}
      {reversedAt !== null && (
        <Box sx={{ mt: 0.5 }}>
          <Chip tone="neutral">
            {translate('wallet.reconcile.undone_by', { name: reversedBy?.name ?? system })}
          </Chip>{' '}
          <Box component="span" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
            <DateField value={reversedAt} show="moment" />
          </Box>
        </Box>
      )}
    </Row>
  );
};

const Whither = ({ part }: { part: Attribution['parts'][number] }) => {
  const translate = useTranslate();
  const words = useWords();
  const { wallet, topUpId, refundId, account } = part;
  const kind = ledgerAccountKinds.find((one) => one === account);
  return (
    <>
      {wallet && (
        <RecordLink resource="wallets" id={wallet.id}>
          {wallet.name}
        </RecordLink>
      )}
      {kind && kind !== 'wallet' && words('ledgerAccountKinds', kind)}
      {topUpId && (
        <>
          {' · '}
          <RecordLink resource="top-ups" id={topUpId}>
            {translate('wallet.top_up')}
          </RecordLink>
        </>
      )}
      {refundId && (
        <>
          {' · '}
          <RecordLink resource="refunds" id={refundId}>
            {translate('wallet.refund.one')}
          </RecordLink>
        </>
      )}
    </>
  );
};

const Row = styled('div')(({ theme: { palette } }) => ({
  padding: '6px 0',
  '& + &': { borderTop: `1px solid ${palette.divider}` },
  '& b': { fontWeight: 600 },
  '&[data-reversed] b': { textDecoration: 'line-through', color: palette.text.secondary },
}));

const Part = styled('div')({
  display: 'grid',
  gridTemplateColumns: '110px minmax(0, 1fr)',
  gap: 12,
  marginTop: 2,
  '& > span:first-of-type': { textAlign: 'right' },
});
