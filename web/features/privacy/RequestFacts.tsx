import { useTranslate } from 'react-admin';
import type { PrivacyRequestRecord } from '#contract/privacy';
import { DateField } from '../../components/DateField.tsx';
import { KeyValueGrid } from '../../components/KeyValueGrid.tsx';
import { Nothing } from '../../components/Nothing.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RecordLink } from '../../components/RecordLink.tsx';

/** Who asked, when, until when, and who agreed. */
export const RequestFacts = ({ request }: { request: PrivacyRequestRecord }) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`privacy.${key}`);
  const { account } = request;
  return (
    <Panel title={t('facts')}>
      <KeyValueGrid
        rows={[
          {
            label: t('account'),
            value:
              account.name === null ? (
                t('erased')
              ) : (
                <RecordLink resource="accounts" id={account.id}>
                  {`${account.name} (${account.username})`}
                </RecordLink>
              ),
            note: t('portal_only'),
          },
          { label: t('received'), value: <DateField value={request.receivedAt} show="moment" /> },
          { label: t('due'), value: <DateField value={request.dueOn} /> },
          {
            label: t('legal_end'),
            value: <DateField value={request.legalEndOn} />,
            note: request.extensionReason,
          },
          { label: t('planned_by'), value: request.requestedBy ?? <Nothing /> },
          {
            label: t('approved_by'),
            value: request.approvedBy ?? <Nothing />,
            note: request.approvedAt && <DateField value={request.approvedAt} show="moment" />,
          },
          { label: t('executed'), value: <DateField value={request.executedAt} show="moment" /> },
          { label: t('done'), value: <DateField value={request.doneAt} show="moment" /> },
        ]}
      />
    </Panel>
  );
};
