import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { supportApi, type TicketRecord } from '#contract/support';
import { useApi } from '../../app/use-api.ts';
import { AnswerLine } from '../../components/AnswerLine.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PanelGrid, RecordPage } from '../../components/RecordPage.tsx';
import { RecordTimeline } from '../../components/RecordTimeline.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useFormat } from '../../components/use-format.ts';
import { Conversation } from './Conversation.tsx';
import { TicketFacts } from './TicketFacts.tsx';

const TicketShow = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  return (
    <RecordPage query={useApi(supportApi.show, { params: { id } })}>
      {(ticket) => (
        <>
          <PageHeader
            title={`#${ticket.number} ${ticket.subject}`}
            facts={<StatusChip list="ticketStates" word={ticket.state} />}
            back={{ to: '/tickets', label: translate('support.desk') }}
          />
          <Answer ticket={ticket} />
          <PanelGrid>
            <Conversation messages={ticket.messages} />
            <TicketFacts ticket={ticket} />
            <div className="wide">
              <Panel title={translate('support.timeline')}>
                <RecordTimeline kind="ticket" id={ticket.id} />
              </Panel>
            </div>
          </PanelGrid>
        </>
      )}
    </RecordPage>
  );
};

const Answer = ({ ticket }: { ticket: TicketRecord }) => {
  const translate = useTranslate();
  const { relative } = useFormat();
  const { state, similar, closedAt, openedAt } = ticket;
  if (state === 'closed') {
    const ago = relative(closedAt ?? openedAt);
    return <AnswerLine tone="done">{translate('support.answer.closed', { ago })}</AnswerLine>;
  }
  if (similar.length > 0) {
    return (
      <AnswerLine tone="blocked">
        {translate('support.answer.similar', { smart_count: similar.length, tool: ticket.tool })}
      </AnswerLine>
    );
  }
  const ago = relative(openedAt);
  return (
    <AnswerLine tone={state === 'open' ? 'wait' : 'neutral'}>
      {translate(`support.answer.${state}`, { ago })}
    </AnswerLine>
  );
};

export default TicketShow;
