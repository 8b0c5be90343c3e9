import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { bankFilesApi, statementsApi, type StatementRecord } from '#contract/wallet';
import { apiUrl } from '../../../app/api.ts';
import { useRecord } from '../../../app/use-record.ts';
import { useMay } from '../../../app/session.ts';
import { AnswerLine } from '../../../components/AnswerLine.tsx';
import { CommandButton } from '../../../components/CommandButton.tsx';
import { Consequences } from '../../../components/Consequences.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { PanelGrid, RecordPage } from '../../../components/RecordPage.tsx';
import { RecordTimeline } from '../../../components/RecordTimeline.tsx';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { ProblemsPanel } from '../ProblemsPanel.tsx';
import { BalanceCheck } from './BalanceCheck.tsx';
import { StatementFacts } from './StatementFacts.tsx';
import { StatementLines } from './StatementLines.tsx';

const StatementShow = () => {
  const translate = useTranslate();
  return (
    <RecordPage query={useRecord(statementsApi.show)}>
      {(statement) => (
        <>
          <PageHeader
            title={`${statement.bankAccount.name} · ${statement.number ?? '–'}/${statement.year}`}
            facts={<StatusChip list="statementStates" word={statement.state} />}
            back={{ to: '/statements', label: translate('wallet.statements') }}
            actions={<Neighbours statement={statement} />}
          />
          <Answer statement={statement} />
          <PanelGrid>
            <BalanceCheck statement={statement} />
            <StatementFacts statement={statement} />
            <div className="wide">
              <ProblemsPanel problems={statement.problems} />
            </div>
            <div className="wide">
              <StatementLines id={statement.id} />
            </div>
            <div className="wide">
              <Panel title={translate('wallet.timeline')}>
                <RecordTimeline kind="statement" id={statement.id} />
              </Panel>
            </div>
          </PanelGrid>
        </>
      )}
    </RecordPage>
  );
};

interface Props {
  statement: StatementRecord;
}

const Neighbours = ({ statement }: Props) => {
  const translate = useTranslate();
  return (
    <>
      {statement.previousId && (
        <Button {...{ component: Link, to: `/statements/${statement.previousId}/show` }}>
          {translate('wallet.previous')}
        </Button>
      )}
      {statement.nextId && (
        <Button {...{ component: Link, to: `/statements/${statement.nextId}/show` }}>
          {translate('wallet.next')}
        </Button>
      )}
      {statement.fileErasedAt === null && (
        <Button
          href={apiUrl(bankFilesApi.download, { params: { id: statement.fileId } })}
          download={statement.fileName}
        >
          {translate('wallet.download_file')}
        </Button>
      )}
    </>
  );
};

const Answer = ({ statement }: Props) => {
  const translate = useTranslate();
  const mayAccept = useMay('wallet.command');
  const { state, open, movements } = statement;
  if (state === 'held') {
    return (
      <AnswerLine tone="blocked" action={mayAccept && <AcceptButton statement={statement} />}>
        {translate('wallet.statement_held')}
      </AnswerLine>
    );
  }
  return (
    <AnswerLine tone={open > 0 ? 'wait' : 'done'}>
      {translate(open > 0 ? 'wallet.statement_open' : 'wallet.statement_done', { open, movements })}
    </AnswerLine>
  );
};

const AcceptButton = ({ statement }: Props) => {
  const translate = useTranslate();
  return (
    <CommandButton
      endpoint={statementsApi.accept}
      input={(reason) => ({
        params: { id: statement.id },
        body: { reason, movements: 'new' as const },
      })}
      title={translate('wallet.accept_statement.title')}
      verb={translate('wallet.accept_statement.verb')}
      done="wallet.accept_statement.done"
      consequences={
        <Consequences
          changes={[
            {
              label: translate('wallet.movements'),
              after: translate('wallet.accept_statement.after', {
                smart_count: statement.movements,
              }),
            },
          ]}
        />
      }
      button={{ variant: 'contained' }}
    />
  );
};

export default StatementShow;
