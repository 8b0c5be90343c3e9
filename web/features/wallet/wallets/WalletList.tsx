import { useTranslate } from 'react-admin';
import type { WalletRow } from '#contract/wallet';
import { DataList } from '../../../components/DataList.tsx';
import type { Column } from '../../../components/DataTable.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { EnterpriseNumberField } from '../../../components/EnterpriseNumberField.tsx';
import { FilterBar } from '../../../components/FilterBar.tsx';
import { FilterSelect } from '../../../components/FilterSelect.tsx';
import { MoneyField } from '../../../components/MoneyField.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { StatusChip } from '../../../components/StatusChip.tsx';

const WalletList = () => {
  const translate = useTranslate();
  const t = (key: string) => translate(`wallet.${key}`);
  const choices = (source: string, ids: readonly string[]) => (
    <FilterSelect
      source={source}
      label={t(`${source}_filter`)}
      choices={ids.map((id) => ({ id, name: t(`${source}_filters.${id}`) }))}
    />
  );
  const columns: Column<WalletRow>[] = [
    { key: 'organisation', label: t('organisation'), render: (w) => w.name },
    {
      key: 'number',
      label: t('enterprise_number'),
      width: 160,
      from: 'sm',
      render: (w) => <EnterpriseNumberField value={w.enterpriseNumber} />,
    },
    {
      key: 'status',
      label: t('state'),
      width: 120,
      from: 'md',
      render: (w) => <StatusChip list="organisationStatuses" word={w.organisationStatus} />,
    },
    {
      key: 'last',
      label: t('last_entry'),
      from: 'md',
      render: (w) => <DateField value={w.lastEntryOn} />,
    },
    {
      key: 'amount',
      label: t('balance'),
      align: 'right',
      width: 170,
      render: (w) => <MoneyField cents={w.balanceCents} strong />,
    },
  ];
  return (
    <>
      <PageHeader title={t('wallets')} />
      <DataList
        columns={columns}
        href={(w) => `/wallets/${w.id}/show`}
        label={t('wallets')}
        empty={<EmptyState title={t('wallets_none')} />}
        filters={<FilterBar>{choices('balance', ['below-zero', 'zero', 'above-zero'])}</FilterBar>}
      />
    </>
  );
};

export default WalletList;
