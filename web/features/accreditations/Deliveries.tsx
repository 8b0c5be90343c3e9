import { useTranslate } from 'react-admin';
import type { SourceRecord } from '#contract/accreditations';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Panel } from '../../components/Panel.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';

type Delivery = SourceRecord['deliveries'][number];

const counts = ['newRows', 'changedRows', 'endedRows', 'unchangedRows', 'faultyRows'] as const;

/** What this source sent, newest first. */
export const Deliveries = ({ source }: { source: SourceRecord }) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`accreditations.${key}`);
  const columns: Column<Delivery>[] = [
    {
      key: 'received',
      label: t('received'),
      render: (d) => <DateField value={d.receivedAt} show="moment" />,
    },
    { key: 'file', label: t('file'), from: 'md', render: (d) => d.fileName },
    {
      key: 'state',
      label: t('status'),
      width: 160,
      render: (d) => <StatusChip list="deliveryStates" word={d.state} />,
    },
    ...counts.map((count): Column<Delivery> => ({
      key: count,
      label: t(`rows.${count}`),
      align: 'right',
      width: 110,
      from: 'sm',
      render: (d) => d[count],
    })),
  ];
  return (
    <Panel title={t('deliveries')} flush>
      {source.deliveries.length === 0 ? (
        <EmptyState title={t('deliveries_none')} />
      ) : (
        <DataTable rows={source.deliveries} columns={columns} label={t('deliveries')} />
      )}
    </Panel>
  );
};
