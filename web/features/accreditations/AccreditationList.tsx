import { useTranslate } from 'react-admin';
import type { AccreditationRow } from '#contract/accreditations';
import { accreditationStatuses } from '#core/vocabulary';
import { DataList } from '../../components/DataList.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterBar } from '../../components/FilterBar.tsx';
import { FilterSelect } from '../../components/FilterSelect.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useWords } from '../../components/use-words.ts';
import { useSourceChoices } from './use-source-choices.ts';

const AccreditationList = () => {
  const translate = useTranslate();
  const words = useWords();
  const sources = useSourceChoices();
  const t = (key: string) => translate(`accreditations.${key}`);
  const columns: Column<AccreditationRow>[] = [
    { key: 'holder', label: t('held_by'), render: (a) => a.holder.name },
    { key: 'kind', label: t('kind'), render: (a) => a.kind },
    { key: 'number', label: t('number'), width: 120, render: (a) => a.number },
    {
      key: 'status',
      label: t('status'),
      width: 140,
      render: (a) => <StatusChip list="accreditationStatuses" word={a.status} />,
    },
    {
      key: 'until',
      label: t('valid_until'),
      from: 'md',
      width: 170,
      render: (a) => <DateField value={a.validUntil} show="plain" />,
    },
    {
      key: 'received',
      label: t('received'),
      from: 'lg',
      render: (a) => <DateField value={a.receivedAt} />,
    },
  ];
  return (
    <>
      <PageHeader title={t('all')} />
      <DataList
        columns={columns}
        href={({ holder }) => `/${holder.kind}s/${holder.id}/show`}
        label={t('all')}
        empty={<EmptyState title={t('all_none')}>{t('all_how')}</EmptyState>}
        filters={
          <FilterBar>
            <FilterSelect
              source="status"
              label={t('status')}
              choices={accreditationStatuses.map((id) => ({
                id,
                name: words('accreditationStatuses', id),
              }))}
            />
            <FilterSelect source="sourceId" label={t('source')} choices={sources} />
          </FilterBar>
        }
      />
    </>
  );
};

export default AccreditationList;
