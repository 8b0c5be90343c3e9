import MailIcon from '@mui/icons-material/MailOutlined';
import { useTranslate } from 'react-admin';
import type { MailRow } from '#contract/accounts';
import { mailStates } from '#core/vocabulary';
import { DataList } from '../../components/DataList.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterBar } from '../../components/FilterBar.tsx';
import { FilterSelect } from '../../components/FilterSelect.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useWords } from '../../components/use-words.ts';

/** Mails to holders: what was sent, what waits, what failed. */
const MailList = () => {
  const translate = useTranslate();
  const words = useWords();
  const title = translate('mails.desk');
  const columns: Column<MailRow>[] = [
    { key: 'subject', label: translate('mails.subject'), render: ({ subject }) => subject },
    { key: 'to', label: translate('mails.to'), from: 'sm', render: ({ toAddress }) => toAddress },
    {
      key: 'language',
      label: translate('mails.language'),
      from: 'md',
      render: ({ language }) => words('languages', language),
    },
    {
      key: 'state',
      label: translate('mails.state'),
      width: 150,
      render: ({ state }) => <StatusChip list="mailStates" word={state} />,
    },
    {
      key: 'createdAt',
      label: translate('mails.created'),
      from: 'md',
      width: 240,
      render: ({ createdAt }) => <DateField value={createdAt} show="moment" />,
    },
  ];
  return (
    <>
      <PageHeader title={title} />
      <DataList<MailRow>
        label={title}
        columns={columns}
        href={({ id }) => `/mails/${id}/show`}
        filters={
          <FilterBar>
            <FilterSelect
              source="state"
              label={translate('mails.state')}
              choices={mailStates.map((id) => ({ id, name: words('mailStates', id) }))}
            />
          </FilterBar>
        }
        empty={
          <EmptyState icon={MailIcon} title={translate('mails.empty')}>
            {translate('mails.empty_how')}
          </EmptyState>
        }
      />
    </>
  );
};

export default MailList;
