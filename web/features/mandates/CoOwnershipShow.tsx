import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { type CoOwnershipRecord, coOwnershipsApi } from '#contract/mandates';
import { useApi } from '../../app/use-api.ts';
import { AnswerLine } from '../../components/AnswerLine.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EnterpriseNumberField } from '../../components/EnterpriseNumberField.tsx';
import { KeyValueGrid } from '../../components/KeyValueGrid.tsx';
import { Nothing } from '../../components/Nothing.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PanelGrid, RecordPage } from '../../components/RecordPage.tsx';
import { RecordTimeline } from '../../components/RecordTimeline.tsx';
import { useFormat } from '../../components/use-format.ts';
import { Filings, Mandates } from './CoOwnershipTables.tsx';

const CoOwnershipShow = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  return (
    <RecordPage query={useApi(coOwnershipsApi.show, { params: { id } })}>
      {(coOwnership) => (
        <>
          <PageHeader
            title={coOwnership.name}
            back={{ to: '/co-ownerships', label: translate('mandates.co_ownerships') }}
          />
          <Answer coOwnership={coOwnership} />
          <PanelGrid>
            <Facts coOwnership={coOwnership} />
            <div className="wide">
              <Mandates coOwnership={coOwnership} />
            </div>
            <div className="wide">
              <Filings coOwnership={coOwnership} />
            </div>
            <div className="wide">
              <Panel title={translate('mandates.timeline')}>
                <RecordTimeline kind="co-ownership" id={coOwnership.id} />
              </Panel>
            </div>
          </PanelGrid>
        </>
      )}
    </RecordPage>
  );
};

interface Props {
  coOwnership: CoOwnershipRecord;
}

const Answer = ({ coOwnership: { syndic, mandateEndsOn } }: Props) => {
  const translate = useTranslate();
  const { day } = useFormat();
  if (syndic === null) {
    return <AnswerLine tone="blocked">{translate('mandates.answer.no_syndic')}</AnswerLine>;
  }
  return mandateEndsOn === null ? (
    <AnswerLine tone="done">{translate('mandates.answer.syndic', { syndic })}</AnswerLine>
  ) : (
    <AnswerLine tone="accent">
      {translate('mandates.answer.syndic_until', { syndic, day: day(mandateEndsOn) })}
    </AnswerLine>
  );
};

const Facts = ({ coOwnership }: Props) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`mandates.${key}`);
  const { street, postalCode, town } = coOwnership;
  return (
    <Panel title={t('co_ownership')}>
      <KeyValueGrid
        rows={[
          {
            label: t('enterprise_number'),
            value: <EnterpriseNumberField value={coOwnership.enterpriseNumber} />,
            note: coOwnership.enterpriseNumber === null ? t('not_in_kbo') : undefined,
          },
          { label: t('address'), value: `${street}, ${postalCode} ${town}` },
          { label: t('syndic'), value: coOwnership.syndic ?? <Nothing /> },
          { label: t('mandate_ends'), value: <DateField value={coOwnership.mandateEndsOn} /> },
        ]}
      />
    </Panel>
  );
};

export default CoOwnershipShow;
