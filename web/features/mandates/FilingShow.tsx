import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { type FilingRow, filingsApi } from '#contract/mandates';
import { useApi } from '../../app/use-api.ts';
import { AnswerLine } from '../../components/AnswerLine.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PanelGrid, RecordPage } from '../../components/RecordPage.tsx';
import { RecordTimeline } from '../../components/RecordTimeline.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useNow } from '../../components/use-now.ts';
import { useFormat } from '../../components/use-format.ts';
import { useWords } from '../../components/use-words.ts';
import { daysToDeadline } from './DeadlineChip.tsx';
import { FilingFacts, FilingProgress } from './FilingFacts.tsx';

const FilingShow = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const words = useWords();
  return (
    <RecordPage query={useApi(filingsApi.show, { params: { id } })}>
      {(filing) => (
        <>
          <PageHeader
            title={`${words('filingKinds', filing.kind)}: ${filing.coOwnership.name}`}
            facts={<StatusChip list="filingStates" word={filing.state} />}
            back={{ to: '/filings', label: translate('mandates.filings') }}
          />
          <Answer filing={filing} />
          <PanelGrid>
            <FilingFacts filing={filing} />
            <FilingProgress filing={filing} />
            <div className="wide">
              <Panel title={translate('mandates.timeline')}>
                <RecordTimeline kind="filing" id={filing.id} />
              </Panel>
            </div>
          </PanelGrid>
        </>
      )}
    </RecordPage>
  );
};

const Answer = ({ filing }: { filing: FilingRow }) => {
  const translate = useTranslate();
  const { day } = useFormat();
  const now = useNow();
  const { state, deadlineOn, refusalReason } = filing;
  if (state === 'in-kbo') {
    return <AnswerLine tone="done">{translate('mandates.answer.registered')}</AnswerLine>;
  }
  if (state === 'refused') {
    return (
      <AnswerLine tone="blocked">
        {translate('mandates.answer.refused', { reason: refusalReason })}
      </AnswerLine>
    );
  }
  const left = daysToDeadline(deadlineOn, now);
  return (
    <AnswerLine tone={left < 0 ? 'blocked' : 'wait'}>
      {translate(left < 0 ? 'mandates.answer.late' : 'mandates.answer.due', {
        smart_count: Math.abs(left),
        day: day(deadlineOn),
      })}
    </AnswerLine>
  );
};

export default FilingShow;
