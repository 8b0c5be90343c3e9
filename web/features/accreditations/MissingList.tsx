import { useTranslate } from 'react-admin';
import type { MissingRow } from '#contract/accreditations';
import { Chip } from '../../components/Chip.tsx';
import { DataList } from '../../components/DataList.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterBar } from '../../components/FilterBar.tsx';
import { FilterSelect } from '../../components/FilterSelect.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useSourceChoices } from './use-source-choices.ts';

const MissingList = () => {
  const translate = useTranslate();
  const sources = useSourceChoices();
  const t = (key: string) => translate(`accreditations.${key}`);
  const columns: Column<MissingRow>[] = [
    { key: 'name', label: t('person'), render: (m) => m.name },
    { key: 'kind', label: t('kind'), render: (m) => m.kind },
    { key: 'source', label: t('source'), from: 'md', width: 130, render: (m) => m.source },
    {
      key: 'linked',
      label: t('eid_linked'),
      from: 'sm',
      render: (m) => <DateField value={m.eidLinkedAt} />,
    },
    {
      key: 'latest',
      label: t('latest_by'),
      width: 150,
      from: 'md',
      render: (m) => <DateField value={m.latestBy} show="plain" />,
    },
    {
      key: 'overdue',
      label: t('then'),
      width: 150,
      render: (m) => (
        <Chip tone={m.overdue ? 'blocked' : 'wait'}>{t(m.overdue ? 'ask_source' : 'wait')}</Chip>
      ),
    },
    { key: 'tools', label: t('blocks'), from: 'lg', render: (m) => m.tools.join(', ') },
  ];
  return (
    <>
      <PageHeader title={t('missing')} />
      <DataList
        columns={columns}
        href={(m) => `/accounts/${m.accountId}/show`}
        label={t('missing')}
        empty={<EmptyState title={t('missing_none')}>{t('missing_how')}</EmptyState>}
        filters={
          <FilterBar>
            <FilterSelect source="sourceId" label={t('source')} choices={sources} />
          </FilterBar>
        }
      />
    </>
  );
};

export default MissingList;
