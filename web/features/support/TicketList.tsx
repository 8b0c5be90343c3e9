import { useTranslate } from 'react-admin';
import type { TicketRow } from '#contract/support';
import { ticketStates } from '#core/vocabulary';
import { DataList } from '../../components/DataList.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterBar } from '../../components/FilterBar.tsx';
import { FilterSelect } from '../../components/FilterSelect.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useWords } from '../../components/use-words.ts';

const TicketList = () => {
  const translate = useTranslate();
  const words = useWords();
  const t = (key: string) => translate(`support.${key}`);
  const columns: Column<TicketRow>[] = [
    { key: 'subject', label: t('subject'), render: (q) => `#${q.number} ${q.subject}` },
    { key: 'account', label: t('from'), from: 'md', render: (q) => q.account?.name },
    { key: 'tool', label: t('tool'), from: 'sm', width: 150, render: (q) => q.tool },
    {
      key: 'state',
      label: t('state'),
      width: 190,
      render: (q) => <StatusChip list="ticketStates" word={q.state} />,
    },
    { key: 'assignee', label: t('assignee'), from: 'lg', width: 170, render: (q) => q.assignee },
    {
      key: 'opened',
      label: t('opened'),
      from: 'sm',
      width: 110,
      render: (q) => <DateField value={q.openedAt} show="age" />,
    },
  ];
  return (
    <>
      <PageHeader title={t('desk')} />
      <DataList
        columns={columns}
        href={(q) => `/tickets/${q.id}/show`}
        label={t('desk')}
        empty={<EmptyState title={t('empty')}>{t('empty_how')}</EmptyState>}
        filters={
          <FilterBar>
            <FilterSelect
              source="state"
              label={t('state')}
              choices={ticketStates.map((id) => ({ id, name: words('ticketStates', id) }))}
            />
            <FilterSelect
              source="assignee"
              label={t('assignee')}
              choices={['me', 'nobody'].map((id) => ({ id, name: t(`assignees.${id}`) }))}
            />
          </FilterBar>
        }
      />
    </>
  );
};

export default TicketList;
