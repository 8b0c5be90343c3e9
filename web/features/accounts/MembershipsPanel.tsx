import StarIcon from '@mui/icons-material/Star';
import { useTranslate } from 'react-admin';
import type { AccountPage } from '#contract/accounts';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Panel } from '../../components/Panel.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';

type Membership = AccountPage['memberships'][number];

/** Capacities: where this person works, since when, and who must still confirm. */
export const MembershipsPanel = ({ account }: { account: AccountPage }) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`accounts.${key}`);
  const columns: Column<Membership>[] = [
    {
      key: 'organisation',
      label: t('organisation'),
      render: (m) => (
        <>
          {m.administrator && (
            <StarIcon
              titleAccess={t('administrator')}
              sx={{ fontSize: 15, mr: 0.5, color: 'error.main', verticalAlign: 'text-bottom' }}
            />
          )}
          {m.organisation}
        </>
      ),
    },
    {
      key: 'status',
      label: t('status'),
      width: 190,
      render: (m) => <StatusChip list="membershipStatuses" word={m.status} />,
    },
    {
      key: 'since',
      label: t('since'),
      from: 'sm',
      render: (m) => <DateField value={m.endedAt ?? m.confirmedAt ?? m.requestedAt} />,
    },
    {
      key: 'who',
      label: t('must_confirm'),
      from: 'md',
      render: (m) =>
        m.status === 'awaiting' &&
        (m.mustConfirm.map(({ name }) => name).join(', ') || t('nobody_can_confirm')),
    },
  ];
  return (
    <Panel title={t('organisations')} flush>
      {account.memberships.length === 0 ? (
        <EmptyState title={t('no_memberships')} />
      ) : (
        <DataTable
          rows={account.memberships}
          columns={columns}
          label={t('organisations')}
          href={(m) => `/organisations/${m.organisationId}/show`}
        />
      )}
    </Panel>
  );
};
