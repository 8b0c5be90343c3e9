import { useTranslate } from 'react-admin';
import type { TopUpRow } from '#contract/wallet';
import { topUpMethods, topUpStates } from '#core/vocabulary';
import { DataList } from '../../../components/DataList.tsx';
import type { Column } from '../../../components/DataTable.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { FilterBar } from '../../../components/FilterBar.tsx';
import { FilterDay } from '../../../components/FilterDay.tsx';
import { FilterSelect } from '../../../components/FilterSelect.tsx';
import { MoneyField } from '../../../components/MoneyField.tsx';
import { Nothing } from '../../../components/Nothing.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { StructuredReferenceField } from '../../../components/StructuredReferenceField.tsx';
import { useWords } from '../../../components/use-words.ts';

const TopUpList = () => {
  const translate = useTranslate();
  const words = useWords();
  const t = (key: string) => translate(`wallet.${key}`);
  const columns: Column<TopUpRow>[] = [
    { key: 'wallet', label: t('organisation'), render: (u) => u.wallet.name },
    {
      key: 'reference',
      label: t('reference'),
      width: 220,
      from: 'sm',
      render: (u) => (u.reference ? <StructuredReferenceField value={u.reference} /> : <Nothing />),
    },
    {
      key: 'method',
      label: t('method'),
      width: 120,
      from: 'md',
      render: (u) => words('topUpMethods', u.method),
    },
    {
      key: 'state',
      label: t('state'),
      width: 120,
      render: (u) => <StatusChip list="topUpStates" word={u.state} />,
    },
    {
      key: 'amount',
      label: t('announced'),
      align: 'right',
      width: 140,
      render: (u) => <MoneyField cents={u.amountCents} />,
    },
    {
      key: 'paid',
      label: t('paid'),
      align: 'right',
      width: 140,
      from: 'md',
      render: (u) => <MoneyField cents={u.paidCents} />,
    },
    {
      key: 'created',
      label: t('asked'),
      from: 'lg',
      render: (u) => <DateField value={u.createdAt} />,
    },
  ];
  return (
    <>
      <PageHeader title={t('top_ups')} />
      <DataList
        columns={columns}
        href={(u) => `/top-ups/${u.id}/show`}
        label={t('top_ups')}
        empty={<EmptyState title={t('top_ups_none')}>{t('top_ups_how')}</EmptyState>}
        filters={
          <FilterBar>
            <FilterSelect
              source="state"
              label={t('state')}
              choices={topUpStates.map((id) => ({ id, name: words('topUpStates', id) }))}
            />
            <FilterSelect
              source="method"
              label={t('method')}
              choices={topUpMethods.map((id) => ({ id, name: words('topUpMethods', id) }))}
            />
            <FilterDay source="from" label={t('from')} />
            <FilterDay source="to" label={t('to')} />
          </FilterBar>
        }
      />
    </>
  );
};

export default TopUpList;
