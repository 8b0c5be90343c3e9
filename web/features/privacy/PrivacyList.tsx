import { useTranslate } from 'react-admin';
import type { PrivacyRequestRow } from '#contract/privacy';
import { privacyKinds, privacyStates } from '#core/vocabulary';
import { DataList } from '../../components/DataList.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterBar } from '../../components/FilterBar.tsx';
import { FilterSelect } from '../../components/FilterSelect.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useWords } from '../../components/use-words.ts';
import { DaysLeft } from './DaysLeft.tsx';

const PrivacyList = () => {
  const translate = useTranslate();
  const words = useWords();
  const t = (key: string) => translate(`privacy.${key}`);
  const columns: Column<PrivacyRequestRow>[] = [
    { key: 'kind', label: t('kind'), width: 130, render: (p) => words('privacyKinds', p.kind) },
    { key: 'account', label: t('account'), render: (p) => p.account.name ?? t('erased') },
    {
      key: 'state',
      label: t('state'),
      width: 170,
      render: (p) => <StatusChip list="privacyStates" word={p.state} />,
    },
    { key: 'left', label: t('left'), width: 170, render: (p) => <DaysLeft request={p} /> },
    {
      key: 'received',
      label: t('received'),
      from: 'md',
      render: (p) => <DateField value={p.receivedAt} />,
    },
    {
      key: 'legalEnd',
      label: t('legal_end'),
      from: 'lg',
      render: (p) => <DateField value={p.legalEndOn} show="plain" />,
    },
  ];
  return (
    <>
      <PageHeader title={t('desk')} />
      <DataList
        columns={columns}
        href={(p) => `/privacy-requests/${p.id}/show`}
        label={t('desk')}
        empty={<EmptyState title={t('empty')}>{t('empty_how')}</EmptyState>}
        filters={
          <FilterBar>
            <FilterSelect
              source="state"
              label={t('state')}
              choices={[
                { id: 'open', name: t('open') },
                ...privacyStates.map((id) => ({ id, name: words('privacyStates', id) })),
              ]}
            />
            <FilterSelect
              source="kind"
              label={t('kind')}
              choices={privacyKinds.map((id) => ({ id, name: words('privacyKinds', id) }))}
            />
          </FilterBar>
        }
      />
    </>
  );
};

export default PrivacyList;
