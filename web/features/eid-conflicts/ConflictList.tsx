import { useTranslate } from 'react-admin';
import type { ConflictRow } from '#contract/eid-conflicts';
import { conflictStates } from '#core/vocabulary';
import { DataList } from '../../components/DataList.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterBar } from '../../components/FilterBar.tsx';
import { FilterSelect } from '../../components/FilterSelect.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useWords } from '../../components/use-words.ts';

const ConflictList = () => {
  const translate = useTranslate();
  const words = useWords();
  const t = (key: string) => translate(`eid-conflicts.${key}`);
  const columns: Column<ConflictRow>[] = [
    { key: 'claimant', label: t('claimant'), render: (c) => c.claimant.name },
    { key: 'holder', label: t('holder'), render: (c) => `${c.holder.name} (${c.holder.username})` },
    {
      key: 'origin',
      label: t('origin'),
      from: 'md',
      width: 140,
      render: (c) => words('conflictOrigins', c.origin),
    },
    {
      key: 'state',
      label: t('state'),
      width: 200,
      render: (c) => <StatusChip list="conflictStates" word={c.state} />,
    },
    { key: 'assignee', label: t('assignee'), from: 'lg', width: 160, render: (c) => c.assignee },
    {
      key: 'opened',
      label: t('opened'),
      from: 'sm',
      width: 230,
      render: (c) => <DateField value={c.openedAt} />,
    },
  ];
  return (
    <>
      <PageHeader title={t('desk')} />
      <DataList
        columns={columns}
        href={(c) => `/eid-conflicts/${c.id}/show`}
        label={t('desk')}
        empty={<EmptyState title={t('empty')}>{t('empty_how')}</EmptyState>}
        filters={
          <FilterBar>
            <FilterSelect
              source="state"
              label={t('state')}
              choices={conflictStates.map((id) => ({ id, name: words('conflictStates', id) }))}
            />
          </FilterBar>
        }
      />
    </>
  );
};

export default ConflictList;
