import { useTranslate } from 'react-admin';
import type { StatementRow } from '#contract/wallet';
import { statementStates } from '#core/vocabulary';
import { DataList } from '../../../components/DataList.tsx';
import type { Column } from '../../../components/DataTable.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { FilterBar } from '../../../components/FilterBar.tsx';
import { FilterDay } from '../../../components/FilterDay.tsx';
import { FilterSelect } from '../../../components/FilterSelect.tsx';
import { Nothing } from '../../../components/Nothing.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { useWords } from '../../../components/use-words.ts';
import { BankAmount } from './BankAmount.tsx';

const StatementList = () => {
  const translate = useTranslate();
  const words = useWords();
  const t = (key: string) => translate(`wallet.${key}`);
  const columns: Column<StatementRow>[] = [
    {
      key: 'number',
      label: t('statement'),
      render: (s) => `${s.bankAccount.name} · ${s.number ?? '–'}/${s.year}`,
    },
    {
      key: 'closing_on',
      label: t('closed_on'),
      width: 160,
      render: (s) => <DateField value={s.closingOn} show="plain" />,
    },
    {
      key: 'state',
      label: t('state'),
      width: 140,
      render: (s) => <StatusChip list="statementStates" word={s.state} />,
    },
    {
      key: 'movements',
      label: t('movements'),
      align: 'right',
      width: 120,
      from: 'sm',
      render: (s) => s.movements,
    },
    {
      key: 'open',
      label: t('left_open'),
      align: 'right',
      width: 120,
      from: 'sm',
      render: (s) => (s.open > 0 ? s.open : <Nothing />),
    },
    {
      key: 'opening',
      label: t('opening'),
      align: 'right',
      width: 160,
      from: 'lg',
      render: (s) => <BankAmount amount={s.opening} currency={s.currency} />,
    },
    {
      key: 'closing',
      label: t('closing'),
      align: 'right',
      width: 160,
      from: 'md',
      render: (s) => <BankAmount amount={s.closing} currency={s.currency} />,
    },
  ];
  return (
    <>
      <PageHeader title={t('statements')} />
      <DataList
        columns={columns}
        href={(s) => `/statements/${s.id}/show`}
        label={t('statements')}
        empty={<EmptyState title={t('statements_none')}>{t('files_how')}</EmptyState>}
        filters={
          <FilterBar>
            <FilterSelect
              source="state"
              label={t('state')}
              choices={statementStates.map((id) => ({ id, name: words('statementStates', id) }))}
            />
            <FilterDay source="from" label={t('from')} />
            <FilterDay source="to" label={t('to')} />
          </FilterBar>
        }
      />
    </>
  );
};

export default StatementList;
