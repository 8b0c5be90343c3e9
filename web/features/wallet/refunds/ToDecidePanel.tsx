import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { refundsApi, type Refund } from '#contract/wallet';
import { useApi } from '../../../app/use-api.ts';
import { useMay } from '../../../app/session.ts';
import { Chip } from '../../../components/Chip.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { ListSkeleton } from '../../../components/ListSkeleton.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useFormat } from '../../../components/use-format.ts';

/** Refunds that wait for a second person, the oldest first; mine are marked, they wait for a colleague. */
export const ToDecidePanel = () => {
  const translate = useTranslate();
  const query = useApi(refundsApi.list, { query: { state: 'requested', limit: 100 } });
  const { data, error, refetch } = query;
  const t = (key: string) => translate(`wallet.refund.${key}`);
  return (
    <Panel title={t('to_decide')} note={data?.items.length} flush>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <ListSkeleton rows={3} />
      ) : data.items.length === 0 ? (
        <EmptyState icon={DoneIcon} title={t('nothing_to_decide')} />
      ) : (
        data.items.map((refund) => <Row key={refund.id} refund={refund} />)
      )}
    </Panel>
  );
};

const Row = ({ refund }: { refund: Refund }) => {
  const translate = useTranslate();
  const { money, age } = useFormat();
  const mayDecide = useMay('wallet.command');
  const { id, toName, amountCents, reason, requestedBy, requestedAt, mayApprove } = refund;
  return (
    <RowLink to={`/refunds/${id}/show`}>
      <b>{money(amountCents)}</b>
      <Box component="span" sx={{ minWidth: 0 }}>
        {toName}{' '}
        {mayDecide && !mayApprove && (
          <Chip tone="neutral">{translate('wallet.refund.asked_by_me')}</Chip>
        )}
        <Box
          component="span"
          sx={{ display: 'block', color: 'text.secondary', fontSize: '0.75rem' }}
        >
          {requestedBy?.name} · {reason}
        </Box>
      </Box>
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
        {age(requestedAt)}
      </Box>
    </RowLink>
  );
};

const RowLink = styled(Link)(({ theme: { palette } }) => ({
  display: 'grid',
  gridTemplateColumns: '100px minmax(0, 1fr) auto',
  gap: 12,
  padding: '7px 16px',
  color: palette.text.primary,
  textDecoration: 'none',
  fontVariantNumeric: 'tabular-nums',
  '& + &': { borderTop: `1px solid ${palette.divider}` },
  '&:hover': { background: palette.surface.hover },
  '&:focus-visible': { outlineOffset: -2 },
  '& > b': { textAlign: 'right', fontWeight: 600 },
}));
