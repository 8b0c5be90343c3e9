import StarIcon from '@mui/icons-material/Star';
import { useTranslate } from 'react-admin';
import type { OrganisationRecord } from '#contract/organisations';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Panel } from '../../components/Panel.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';

type Member = OrganisationRecord['memberList'][number] & { id: string };

/** Everybody of the office; administrators carry the red star. */
export const Members = ({ organisation }: { organisation: OrganisationRecord }) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`organisations.${key}`);
  const columns: Column<Member>[] = [
    {
      key: 'name',
      label: t('name'),
      render: (m) => (
        <>
          {m.administrator && (
            <StarIcon
              titleAccess={t('administrator')}
              sx={{ fontSize: 15, mr: 0.5, color: 'error.main', verticalAlign: 'text-bottom' }}
            />
          )}
          {m.name}
        </>
      ),
    },
    { key: 'email', label: t('email'), from: 'md', render: (m) => m.email },
    {
      key: 'status',
      label: t('status'),
      width: 200,
      render: (m) => <StatusChip list="membershipStatuses" word={m.status} />,
    },
    {
      key: 'since',
      label: t('since'),
      from: 'sm',
      render: (m) => <DateField value={m.endedAt ?? m.confirmedAt ?? m.requestedAt} />,
    },
    { key: 'tools', label: t('tools'), from: 'lg', render: (m) => m.tools.join(', ') },
  ];
  const rows = organisation.memberList.map((m) => ({ ...m, id: m.membershipId }));
  return (
    <Panel title={t('members')} note={organisation.members} flush>
      {rows.length === 0 ? (
        <EmptyState title={t('no_members')} />
      ) : (
        <DataTable
          rows={rows}
          columns={columns}
          label={t('members')}
          href={(m) => `/accounts/${m.accountId}/show`}
        />
      )}
    </Panel>
  );
};
