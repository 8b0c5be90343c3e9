import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { walletsApi, type WalletTransaction } from '#contract/wallet';
import { ledgerEntryKinds } from '#core/vocabulary';
import { apiUrl } from '../../../app/api.ts';
import { DataList } from '../../../components/DataList.tsx';
import type { Column } from '../../../components/DataTable.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { FilterBar } from '../../../components/FilterBar.tsx';
import { FilterDay } from '../../../components/FilterDay.tsx';
import { FilterSelect } from '../../../components/FilterSelect.tsx';
import { MoneyField } from '../../../components/MoneyField.tsx';
import { Nothing } from '../../../components/Nothing.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { StructuredReferenceField } from '../../../components/StructuredReferenceField.tsx';
import { useWords } from '../../../components/use-words.ts';

/** What came in and went out, newest first, with the balance after each. */
export const Transactions = ({ walletId }: { walletId: string }) => {
  const translate = useTranslate();
  const words = useWords();
  const t = (key: string) => translate(`wallet.${key}`);
  const receiptUrl = (entryId: string) =>
    apiUrl(walletsApi.receipt, { params: { id: walletId, entryId } });
  const columns: Column<WalletTransaction>[] = [
    { key: 'booked', label: t('booked'), render: (e) => <DateField value={e.bookedOn} /> },
    {
      key: 'kind',
      label: t('kind'),
      render: (e) => [words('ledgerEntryKinds', e.kind), e.tool].filter(Boolean).join(' · '),
    },
    {
      key: 'reference',
      label: t('reference'),
      from: 'md',
      render: (e) => (e.reference ? <StructuredReferenceField value={e.reference} /> : <Nothing />),
    },
    {
      key: 'amount',
      label: t('amount'),
      align: 'right',
      width: 150,
      render: (e) => <MoneyField cents={e.amountCents} signed />,
    },
    {
      key: 'balance',
      label: t('balance'),
      align: 'right',
      width: 150,
      from: 'sm',
      render: (e) => <MoneyField cents={e.balanceCents} />,
    },
    {
      key: 'receipt',
      label: t('receipt'),
      width: 110,
      from: 'sm',
      render: (e) =>
        e.receipt ? (
          <Button variant="text" href={receiptUrl(e.id)} target="_blank" rel="noopener">
            PDF
          </Button>
        ) : (
          <Nothing />
        ),
    },
  ];
  return (
    <Panel title={t('transactions')}>
      <DataList
        resource={`wallets/${walletId}/transactions`}
        embedded
        columns={columns}
        label={t('transactions')}
        empty={<EmptyState title={t('no_transactions')} />}
        filters={
          <FilterBar>
            <FilterSelect
              source="kind"
              label={t('kind')}
              choices={ledgerEntryKinds.map((id) => ({ id, name: words('ledgerEntryKinds', id) }))}
            />
            <FilterSelect
              source="direction"
              label={t('direction')}
              choices={['in', 'out'].map((id) => ({ id, name: t(id) }))}
            />
            <FilterDay source="from" label={t('from')} />
            <FilterDay source="to" label={t('to')} />
          </FilterBar>
        }
      />
    </Panel>
  );
};
