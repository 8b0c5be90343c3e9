import StaffIcon from '@mui/icons-material/BadgeOutlined';
import { useTranslate } from 'react-admin';
import type { StaffRow } from '#contract/staff';
import { roles } from '#core/vocabulary';
import { useMay } from '../../app/session.ts';
import { DataList } from '../../components/DataList.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterBar } from '../../components/FilterBar.tsx';
import { FilterSelect } from '../../components/FilterSelect.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useWords } from '../../components/use-words.ts';
import { InviteButton } from './InviteButton.tsx';
import { staffStates, StaffStateChip } from './StaffStateChip.tsx';

/** Colleagues: roles, state, when they were last here. */
const StaffList = () => {
  const translate = useTranslate();
  const words = useWords();
  const may = useMay('staff.manage');
  const title = translate('staff.desk');
  const columns: Column<StaffRow>[] = [
    { key: 'name', label: translate('staff.name'), render: ({ name }) => name },
    { key: 'email', label: translate('staff.email'), from: 'md', render: ({ email }) => email },
    {
      key: 'roles',
      label: translate('staff.roles'),
      render: (row) => row.roles.map((role) => words('roles', role)).join(', '),
    },
    {
      key: 'state',
      label: translate('staff.state'),
      width: 140,
      render: ({ state }) => <StaffStateChip state={state} />,
    },
    {
      key: 'totp',
      label: translate('staff.totp'),
      from: 'lg',
      width: 130,
      render: ({ twoFactorEnabled }) => translate(twoFactorEnabled ? 'staff.on' : 'staff.off'),
    },
    {
      key: 'lastSeenAt',
      label: translate('staff.last_seen'),
      from: 'sm',
      width: 240,
      render: ({ lastSeenAt }) => <DateField value={lastSeenAt} />,
    },
  ];
  return (
    <>
      <PageHeader title={title} actions={may && <InviteButton />} />
      <DataList<StaffRow>
        label={title}
        columns={columns}
        href={({ id }) => `/staff/${id}/show`}
        filters={
          <FilterBar>
            <FilterSelect
              source="state"
              label={translate('staff.state')}
              choices={staffStates.map((id) => ({ id, name: translate(`staff.states.${id}`) }))}
            />
            <FilterSelect
              source="role"
              label={translate('staff.role')}
              choices={roles.map((id) => ({ id, name: words('roles', id) }))}
            />
          </FilterBar>
        }
        empty={<EmptyState icon={StaffIcon} title={translate('staff.empty')} />}
      />
    </>
  );
};

export default StaffList;
