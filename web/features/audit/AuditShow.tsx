import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { auditApi, type AuditDetail } from '#contract/audit';
import { useRecord } from '../../app/use-record.ts';
import { AnswerLine } from '../../components/AnswerLine.tsx';
import { CopyValue } from '../../components/CopyValue.tsx';
import { DateField } from '../../components/DateField.tsx';
import { KeyValueGrid } from '../../components/KeyValueGrid.tsx';
import { Nothing } from '../../components/Nothing.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RecordPage } from '../../components/RecordPage.tsx';
import { toneOf } from '../../components/status-tones.ts';
import { useActionText } from '../../components/use-action-text.ts';
import { useWords } from '../../components/use-words.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { SubjectLink } from './SubjectLink.tsx';

/** One event: who, what, to whom, why, with which result. */
const AuditShow = () => (
  <RecordPage query={useRecord(auditApi.show)}>{(event) => <EventPage event={event} />}</RecordPage>
);

const EventPage = ({ event }: { event: AuditDetail }) => {
  const translate = useTranslate();
  const words = useWords();
  const actionText = useActionText();
  const actor = event.actorName ?? words('auditActors', event.actorKind);
  const action = actionText(event.action);
  return (
    <>
      <PageHeader title={action} back={{ to: '/audit', label: translate('audit.desk') }} />
      <AnswerLine tone={toneOf('auditOutcomes', event.outcome)}>
        {translate(`audit.answer.${event.outcome}`, { actor, action, code: event.code })}
      </AnswerLine>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
          alignItems: 'start',
        }}
      >
        <Panel title={translate('audit.facts')}>
          <KeyValueGrid
            rows={[
              { label: translate('audit.at'), value: <DateField value={event.at} show="moment" /> },
              { label: translate('audit.actor'), value: actor },
              { label: translate('audit.action_label'), value: event.action },
              {
                label: translate('audit.subject'),
                value: <SubjectLink kind={event.subjectKind} id={event.subjectId} />,
              },
              { label: translate('audit.reason'), value: event.reason ?? <Nothing /> },
              ...(event.note ? [{ label: translate('audit.note'), value: event.note }] : []),
            ]}
          />
        </Panel>
        <Panel title={translate('audit.proof')}>
          <KeyValueGrid
            rows={[
              {
                label: translate('audit.seq'),
                value: event.seq ?? translate('audit.unsealed'),
              },
              { label: translate('audit.hash'), value: copied(event.hash) },
              { label: translate('audit.request'), value: copied(event.requestId) },
            ]}
          />
        </Panel>
        <BeforeAfter event={event} />
      </Box>
    </>
  );
};

const copied = (value: string | null) =>
  value === null ? (
    <Nothing />
  ) : (
    <CopyValue value={value} long>
      {value}
    </CopyValue>
  );

export default AuditShow;
