import { useTranslate } from 'react-admin';
import type { SourceRow } from '#contract/accreditations';
import { DataList } from '../../components/DataList.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';

const SourceList = () => {
  const translate = useTranslate();
  const t = (key: string) => translate(`accreditations.${key}`);
  const days = (smart_count: number) => translate('accreditations.days', { smart_count });
  const columns: Column<SourceRow>[] = [
    { key: 'name', label: t('source'), render: (s) => s.name },
    { key: 'kinds', label: t('delivers'), from: 'md', render: (s) => s.kinds.join(', ') },
    {
      key: 'usual',
      label: t('usual_delay'),
      align: 'right',
      width: 130,
      render: (s) => days(s.usualDelayDays),
    },
    {
      key: 'worst',
      label: t('worst_delay'),
      align: 'right',
      width: 130,
      from: 'sm',
      render: (s) => days(s.worstDelayDays),
    },
    {
      key: 'held',
      label: t('held'),
      align: 'right',
      width: 120,
      from: 'md',
      render: (s) => s.accreditations,
    },
    {
      key: 'last',
      label: t('last_delivery'),
      render: (s) => <DateField value={s.lastDeliveryAt} />,
    },
  ];
  return (
    <>
      <PageHeader title={t('sources')} />
      <DataList
        columns={columns}
        href={(s) => `/accreditation-sources/${s.id}/show`}
        label={t('sources')}
        empty={<EmptyState title={t('sources_none')} />}
      />
    </>
  );
};

export default SourceList;
