import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { conflictsApi, type ConflictRecord } from '#contract/eid-conflicts';
import { useApi } from '../../app/use-api.ts';
import { AnswerLine } from '../../components/AnswerLine.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PanelGrid, RecordPage } from '../../components/RecordPage.tsx';
import { RecordTimeline } from '../../components/RecordTimeline.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useWords } from '../../components/use-words.ts';
import { SideBySide } from './SideBySide.tsx';

const ConflictShow = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  return (
    <RecordPage query={useApi(conflictsApi.show, { params: { id } })}>
      {(conflict) => (
        <>
          <PageHeader
            title={translate('eid-conflicts.title', { name: conflict.claimant.name })}
            facts={<StatusChip list="conflictStates" word={conflict.state} />}
            back={{ to: '/eid-conflicts', label: translate('eid-conflicts.desk') }}
          />
          <Answer conflict={conflict} />
          <PanelGrid>
            <div className="wide">
              <SideBySide conflict={conflict} />
            </div>
            <div className="wide">
              <Panel title={translate('eid-conflicts.timeline')}>
                <RecordTimeline kind="eid-conflict" id={conflict.id} />
              </Panel>
            </div>
          </PanelGrid>
        </>
      )}
    </RecordPage>
  );
};

const Answer = ({ conflict }: { conflict: ConflictRecord }) => {
  const translate = useTranslate();
  const words = useWords();
  const { state, claimant, holder, differs, resolution } = conflict;
  const names = { claimant: claimant.username, holder: holder.username };
  if (state === 'resolved' || state === 'dismissed') {
    const outcome =
      resolution === null
        ? words('conflictStates', state)
        : words('conflictResolutions', resolution);
    return (
      <AnswerLine tone="done">
        {translate('eid-conflicts.answer.closed', { ...names, outcome })}
      </AnswerLine>
    );
  }
  const identity = differs.some((field) => ['name', 'birthDate', 'gender'].includes(field));
  return (
    <AnswerLine tone={identity ? 'blocked' : 'wait'}>
      {translate(`eid-conflicts.answer.${identity ? 'differs' : 'same'}`, names)}
    </AnswerLine>
  );
};

export default ConflictShow;
