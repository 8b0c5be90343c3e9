import AuditIcon from '@mui/icons-material/FactCheckOutlined';
import { useTranslate } from 'react-admin';
import type { AuditEvent } from '#contract/audit';
import { DataList } from '../../components/DataList.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useActionText } from '../../components/use-action-text.ts';
import { useWords } from '../../components/use-words.ts';
import { AuditFilters } from './AuditFilters.tsx';
import { ChainChip } from './ChainChip.tsx';

/** Who did what, newest first. */
const AuditList = () => {
  const translate = useTranslate();
  const words = useWords();
  const actionText = useActionText();
  const title = translate('audit.desk');
  const columns: Column<AuditEvent>[] = [
    {
      key: 'action',
      label: translate('audit.action_label'),
      render: ({ action }) => <span title={action}>{actionText(action)}</span>,
    },
    {
      key: 'actor',
      label: translate('audit.actor'),
      render: ({ actorName, actorKind }) => actorName ?? words('auditActors', actorKind),
    },
    {
      key: 'subject',
      label: translate('audit.subject'),
      from: 'md',
      render: ({ subjectKind }) => translate(`audit.kind.${subjectKind}`, { _: subjectKind }),
    },
    {
      key: 'fields',
      label: translate('audit.fields'),
      from: 'lg',
      render: ({ changedFields }) => changedFields.join(', '),
    },
    {
      key: 'outcome',
      label: translate('audit.outcome'),
      from: 'sm',
      width: 120,
      render: ({ outcome }) => <StatusChip list="auditOutcomes" word={outcome} />,
    },
    {
      key: 'at',
      label: translate('audit.at'),
      from: 'sm',
      width: 240,
      render: ({ at }) => <DateField value={at} show="moment" />,
    },
  ];
  return (
    <>
      <PageHeader title={title} facts={<ChainChip />} />
      <DataList<AuditEvent>
        label={title}
        columns={columns}
        href={({ id }) => `/audit/${id}/show`}
        filters={<AuditFilters />}
        empty={
          <EmptyState icon={AuditIcon} title={translate('audit.empty')}>
            {translate('audit.empty_how')}
          </EmptyState>
        }
      />
    </>
  );
};

export default AuditList;
