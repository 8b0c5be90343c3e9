import { useTranslate } from 'react-admin';
import type { AccountRow } from '#contract/accounts';
import { DataList } from '../../components/DataList.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Nothing } from '../../components/Nothing.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useMay } from '../../app/session.ts';
import { AccountFilters } from './AccountFilters.tsx';

const AccountList = () => {
  const translate = useTranslate();
  const mayExport = useMay('accounts.export');
  const t = (key: string) => translate(`accounts.${key}`);
  const columns: Column<AccountRow>[] = [
    { key: 'name', label: t('name'), render: (a) => `${a.lastName} ${a.firstName}` },
    { key: 'username', label: t('username'), from: 'lg', width: 170, render: (a) => a.username },
    { key: 'email', label: t('email'), from: 'sm', render: (a) => a.email },
    {
      key: 'organisations',
      label: t('organisations'),
      from: 'lg',
      render: (a) => a.organisations.join(', ') || <Nothing />,
    },
    {
      key: 'status',
      label: t('status'),
      width: 150,
      render: (a) => <StatusChip list="accountStatuses" word={a.status} />,
    },
    {
      key: 'eid',
      label: t('ways_in'),
      from: 'md',
      width: 110,
      render: (a) =>
        [a.eidLinked && 'eID', a.itsmeLinked && 'itsme'].filter(Boolean).join(' + ') || <Nothing />,
    },
    {
      key: 'createdAt',
      label: t('created'),
      from: 'xl',
      width: 140,
      sortable: true,
      render: (a) => <DateField value={a.createdAt} show="plain" />,
    },
    {
      key: 'lastSignInAt',
      label: t('last_sign_in'),
      from: 'md',
      width: 150,
      sortable: true,
      render: (a) => <DateField value={a.lastSignInAt} show="age" />,
    },
  ];
  return (
    <>
      <PageHeader title={t('desk')} />
      <DataList
        columns={columns}
        href={(a) => `/accounts/${a.id}/show`}
        label={t('desk')}
        sort={{ field: 'createdAt', order: 'DESC' }}
        empty={<EmptyState title={t('empty')}>{t('empty_how')}</EmptyState>}
        filters={<AccountFilters mayExport={mayExport} />}
      />
    </>
  );
};

export default AccountList;
