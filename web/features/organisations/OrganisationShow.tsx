import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { type OrganisationRecord, organisationsApi } from '#contract/organisations';
import { useApi } from '../../app/use-api.ts';
import { AnswerLine } from '../../components/AnswerLine.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PanelGrid, RecordPage } from '../../components/RecordPage.tsx';
import { RecordTimeline } from '../../components/RecordTimeline.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { Members } from './Members.tsx';
import { OrganisationFacts } from './OrganisationFacts.tsx';
import { OrganisationTools } from './OrganisationTools.tsx';

const OrganisationShow = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  return (
    <RecordPage query={useApi(organisationsApi.show, { params: { id } })}>
      {(organisation) => (
        <>
          <PageHeader
            title={organisation.name}
            facts={<StatusChip list="organisationStatuses" word={organisation.status} />}
            back={{ to: '/organisations', label: translate('organisations.desk') }}
          />
          <Answer organisation={organisation} />
          <PanelGrid>
            <OrganisationFacts organisation={organisation} />
            <OrganisationTools organisation={organisation} />
            <div className="wide">
              <Members organisation={organisation} />
            </div>
            <div className="wide">
              <Panel title={translate('organisations.timeline')}>
                <RecordTimeline kind="organisation" id={organisation.id} />
              </Panel>
            </div>
          </PanelGrid>
        </>
      )}
    </RecordPage>
  );
};

/** Whether somebody can confirm members, the thing that stops an office. */
const Answer = ({ organisation }: { organisation: OrganisationRecord }) => {
  const translate = useTranslate();
  const { status, withoutAdministrator, awaiting, members } = organisation;
  const say = (key: string) =>
    translate(`organisations.answer.${key}`, { smart_count: awaiting, members });
  if (status !== 'active') return <AnswerLine tone="blocked">{say(status)}</AnswerLine>;
  if (withoutAdministrator)
    return <AnswerLine tone="blocked">{say('no_administrator')}</AnswerLine>;
  if (awaiting > 0) return <AnswerLine tone="wait">{say('awaiting')}</AnswerLine>;
  return <AnswerLine tone="done">{say('fine')}</AnswerLine>;
};

export default OrganisationShow;
