import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { privacyApi, type PrivacyRequestRecord } from '#contract/privacy';
import { useApi } from '../../app/use-api.ts';
import { AnswerLine } from '../../components/AnswerLine.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PanelGrid, RecordPage } from '../../components/RecordPage.tsx';
import { RecordTimeline } from '../../components/RecordTimeline.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useNow } from '../../components/use-now.ts';
import { useWords } from '../../components/use-words.ts';
import { DaysLeft, daysUntil } from './DaysLeft.tsx';
import { HeldData } from './HeldData.tsx';
import { RequestFacts } from './RequestFacts.tsx';

const PrivacyShow = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const words = useWords();
  return (
    <RecordPage query={useApi(privacyApi.show, { params: { id } })}>
      {(request) => (
        <>
          <PageHeader
            title={`${words('privacyKinds', request.kind)}: ${request.account.name ?? translate('privacy.erased')}`}
            facts={
              <>
                <StatusChip list="privacyStates" word={request.state} />
                <DaysLeft request={request} />
              </>
            }
            back={{ to: '/privacy-requests', label: translate('privacy.desk') }}
          />
          <Answer request={request} />
          <PanelGrid>
            <RequestFacts request={request} />
            <HeldData request={request} />
            <div className="wide">
              <Panel title={translate('privacy.timeline')}>
                <RecordTimeline kind="privacy-request" id={request.id} />
              </Panel>
            </div>
          </PanelGrid>
        </>
      )}
    </RecordPage>
  );
};

const Answer = ({ request }: { request: PrivacyRequestRecord }) => {
  const translate = useTranslate();
  const words = useWords();
  const now = useNow();
  const { state, obstacles, legalEndOn } = request;
  if (['done', 'withdrawn', 'refused'].includes(state)) {
    return <AnswerLine tone="done">{words('privacyStates', state)}.</AnswerLine>;
  }
  const left = daysUntil(legalEndOn, now);
  const first = obstacles[0];
  if (first) {
    const { code, name } = first;
    return (
      <AnswerLine tone="blocked">{translate(`privacy.obstacles.${code}`, { name })}</AnswerLine>
    );
  }
  return (
    <AnswerLine tone={left < 0 ? 'blocked' : 'privacy'}>
      {translate(left < 0 ? 'privacy.answer.over' : 'privacy.answer.clear', {
        smart_count: Math.abs(left),
      })}
    </AnswerLine>
  );
};

export default PrivacyShow;
