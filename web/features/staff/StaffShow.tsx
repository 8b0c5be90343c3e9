import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { staffApi, type StaffRow } from '#contract/staff';
import { useMay, useSession } from '../../app/session.ts';
import { useRecord } from '../../app/use-record.ts';
import { AnswerLine } from '../../components/AnswerLine.tsx';
import { CopyValue } from '../../components/CopyValue.tsx';
import { DateField } from '../../components/DateField.tsx';
import { KeyValueGrid } from '../../components/KeyValueGrid.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RecordPage } from '../../components/RecordPage.tsx';
import { RecordTimeline } from '../../components/RecordTimeline.tsx';
import { useFormat } from '../../components/use-format.ts';
import { useWords } from '../../components/use-words.ts';
import { StaffActions } from './StaffActions.tsx';
import { StaffStateChip } from './StaffStateChip.tsx';

/** One colleague: can they sign in, with which roles, what happened. */
const StaffShow = () => (
  <RecordPage query={useRecord(staffApi.show)}>{(row) => <StaffPage row={row} />}</RecordPage>
);

const StaffPage = ({ row }: { row: StaffRow }) => {
  const translate = useTranslate();
  const words = useWords();
  const { relative } = useFormat();
  const mayManage = useMay('staff.manage');
  const self = useSession()?.staff.id === row.id;
  const tone = { active: 'done', invited: 'wait', disabled: 'blocked' } as const;
  const seen = row.lastSeenAt
    ? translate('staff.answer.seen', { when: relative(row.lastSeenAt) })
    : translate('staff.answer.never');
  return (
    <>
      <PageHeader
        title={row.name}
        back={{ to: '/staff', label: translate('staff.desk') }}
        facts={<StaffStateChip state={row.state} />}
        actions={mayManage && <StaffActions row={row} self={self} />}
      />
      <AnswerLine tone={tone[row.state]}>
        {translate(`staff.answer.${row.state}`, { name: row.name })} {seen}
      </AnswerLine>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', md: '1fr 1.4fr' },
          alignItems: 'start',
        }}
      >
        <Panel title={translate('staff.facts')}>
          <KeyValueGrid
            rows={[
              {
                label: translate('staff.email'),
                value: <CopyValue value={row.email}>{row.email}</CopyValue>,
              },
              {
                label: translate('staff.roles'),
                value: row.roles.map((role) => words('roles', role)).join(', '),
              },
              { label: translate('staff.locale'), value: words('languages', row.locale) },
              {
                label: translate('staff.totp'),
                value: translate(row.twoFactorEnabled ? 'staff.on' : 'staff.off'),
              },
              { label: translate('staff.sessions'), value: row.sessions },
              { label: translate('staff.last_seen'), value: <DateField value={row.lastSeenAt} /> },
              { label: translate('staff.created'), value: <DateField value={row.createdAt} /> },
            ]}
          />
        </Panel>
        <Panel title={translate('staff.timeline')}>
          <RecordTimeline kind="staff" id={row.id} />
        </Panel>
      </Box>
    </>
  );
};

export default StaffShow;
