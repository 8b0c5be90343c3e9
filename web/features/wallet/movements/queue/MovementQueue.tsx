import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { useListContext, useTranslate } from 'react-admin';
import { EmptyState } from '../../../../components/EmptyState.tsx';
import { ErrorState } from '../../../../components/ErrorState.tsx';
import { PageControls } from '../../../../components/PageControls.tsx';
import type { MovementDesk } from '../use-movement-desk.ts';
import { BulkBar } from './BulkBar.tsx';
import { QueueRow } from './QueueRow.tsx';
import { QueueSearch } from './QueueSearch.tsx';

interface Props {
  desk: MovementDesk;
  mayDecide: boolean;
}

/** The work list with its search: amount, name, case, age. */
export const MovementQueue = (props: Props) => (
  <>
    <QueueSearch desk={props.desk} />
    <Rows {...props} />
  </>
);

const Rows = ({ desk, mayDecide }: Props) => {
  const translate = useTranslate();
  const { rows, error, pending, stale, searching, retry } = desk.queue;
  if (error) return <ErrorState error={error} onRetry={retry} />;
  if (pending || rows === undefined) return <QueueSkeleton />;
  if (rows.length === 0) return <NothingOpen desk={desk} />;
  return (
    <>
      {mayDecide && <BulkBar desk={desk} />}
      <List
        aria-label={translate('wallet.reconcile.queue')}
        aria-busy={stale}
        style={{ opacity: stale ? 0.6 : 1 }}
      >
        {rows.map((row) => (
          <QueueRow
            key={row.id}
            row={row}
            chosen={row.id === desk.shown}
            ticked={desk.ticked.ids.has(row.id)}
            onTick={mayDecide ? desk.ticked.tick : undefined}
          />
        ))}
      </List>
      {!searching && <PageControls />}
    </>
  );
};

/** All done, or only nothing that answers to this filter or these words. */
const NothingOpen = ({ desk }: { desk: MovementDesk }) => {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const t = (key: string) => translate(`wallet.reconcile.${key}`);
  const { searching } = desk.queue;
  const names = Object.keys(filterValues);
  const allDone = !searching && names.length === 1 && filterValues['state'] === 'open';
  if (allDone) {
    return (
      <EmptyState icon={DoneIcon} title={t('all_done')}>
        {t('all_done_how')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('none_found')}
      action={
        names.length > 0 && (
          <Button onClick={() => setFilters({})}>{t(searching ? 'search_all' : 'show_all')}</Button>
        )
      }
    />
  );
};

const QueueSkeleton = () => (
  <Box aria-busy>
    {Array.from({ length: 9 }, (_, row) => (
      <Box
        key={row}
        sx={{
          display: 'grid',
          gridTemplateColumns: '84px 1fr 28px',
          alignItems: 'center',
          gap: 1.5,
          height: 52,
          px: 1.5,
          borderTop: row === 0 ? 0 : 1,
          borderColor: 'divider',
        }}
      >
        <Skeleton height={12} />
        <Skeleton height={12} width={`${50 + ((row * 17) % 40)}%`} />
        <Skeleton height={12} />
      </Box>
    ))}
  </Box>
);

const List = styled('ul')({ listStyle: 'none', margin: 0, padding: 0 });
