import { useTranslate } from 'react-admin';
import type { OrganisationRow } from '#contract/organisations';
import { organisationStatuses } from '#core/vocabulary';
import { Chip } from '../../components/Chip.tsx';
import { DataList } from '../../components/DataList.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { EnterpriseNumberField } from '../../components/EnterpriseNumberField.tsx';
import { FilterBar } from '../../components/FilterBar.tsx';
import { FilterSelect } from '../../components/FilterSelect.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useWords } from '../../components/use-words.ts';

const OrganisationList = () => {
  const translate = useTranslate();
  const words = useWords();
  const t = (key: string) => translate(`organisations.${key}`);
  const columns: Column<OrganisationRow>[] = [
    { key: 'name', label: t('name'), render: (o) => o.name },
    {
      key: 'number',
      label: t('enterprise_number'),
      width: 150,
      render: (o) => <EnterpriseNumberField value={o.enterpriseNumber} />,
    },
    { key: 'town', label: t('town'), from: 'md', render: (o) => o.town },
    { key: 'members', label: t('members'), align: 'right', width: 100, render: (o) => o.members },
    {
      key: 'awaiting',
      label: t('awaiting'),
      width: 150,
      from: 'sm',
      render: (o) => o.awaiting > 0 && <Chip tone="wait">{o.awaiting}</Chip>,
    },
    {
      key: 'status',
      label: t('status'),
      width: 120,
      from: 'sm',
      render: (o) => <StatusChip list="organisationStatuses" word={o.status} />,
    },
    {
      key: 'created',
      label: t('since'),
      width: 160,
      from: 'lg',
      render: (o) => <DateField value={o.createdAt} show="plain" />,
    },
  ];
  return (
    <>
      <PageHeader title={t('desk')} />
      <DataList
        columns={columns}
        href={(o) => `/organisations/${o.id}/show`}
        label={t('desk')}
        empty={<EmptyState title={t('empty')}>{t('empty_how')}</EmptyState>}
        filters={
          <FilterBar>
            <FilterSelect
              source="status"
              label={t('status')}
              choices={organisationStatuses.map((id) => ({
                id,
                name: words('organisationStatuses', id),
              }))}
            />
            <FilterSelect
              source="trouble"
              label={t('trouble')}
              choices={['awaiting', 'no-administrator'].map((id) => ({
                id,
                name: t(`troubles.${id}`),
              }))}
            />
          </FilterBar>
        }
      />
    </>
  );
};

export default OrganisationList;
