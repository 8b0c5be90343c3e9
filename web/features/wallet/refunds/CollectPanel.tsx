import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { refundsApi } from '#contract/wallet';
import { useApi } from '../../../app/use-api.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { ListSkeleton } from '../../../components/ListSkeleton.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { CollectForm } from './CollectForm.tsx';
import { RefundFiles } from './RefundFiles.tsx';

/** Approved refunds to be collected for the bank, and the files made before. */
export const CollectPanel = ({ mayPay }: { mayPay: boolean }) => {
  const translate = useTranslate();
  const { data, error, refetch } = useApi(refundsApi.list, {
    query: { state: 'approved', limit: 200 },
  });
  const t = (key: string) => translate(`wallet.refund.${key}`);
  return (
    <Panel title={t('to_pay')} note={data?.items.length} flush>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <ListSkeleton rows={3} />
      ) : data.items.length === 0 ? (
        <EmptyState title={t('nothing_to_pay')} />
      ) : (
        <CollectForm refunds={data.items} mayPay={mayPay} />
      )}
      <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
        <RefundFiles mayPay={mayPay} />
      </Box>
    </Panel>
  );
};
