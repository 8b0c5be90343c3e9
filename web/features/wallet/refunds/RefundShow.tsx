import { useTranslate } from 'react-admin';
import { refundsApi, type Refund } from '#contract/wallet';
import { useRecord } from '../../../app/use-record.ts';
import type { Tone } from '../../../app/theme/palette.ts';
import { AnswerLine } from '../../../components/AnswerLine.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { PanelGrid, RecordPage } from '../../../components/RecordPage.tsx';
import { RecordTimeline } from '../../../components/RecordTimeline.tsx';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { useFormat } from '../../../components/use-format.ts';
import { RefundActions } from './RefundActions.tsx';
import { RefundFacts } from './RefundFacts.tsx';

const RefundShow = () => {
  const translate = useTranslate();
  return (
    <RecordPage query={useRecord(refundsApi.show)}>
      {(refund) => (
        <>
          <PageHeader
            title={translate('wallet.refund.to_payee', { name: refund.toName })}
            facts={<StatusChip list="refundStates" word={refund.state} />}
            back={{ to: '/refunds', label: translate('wallet.refund.many') }}
            actions={<RefundActions refund={refund} />}
            remember
          />
          <Answer refund={refund} />
          <PanelGrid>
            <RefundFacts refund={refund} />
            <Panel title={translate('wallet.timeline')}>
              <RecordTimeline kind="refund" id={refund.id} />
            </Panel>
          </PanelGrid>
        </>
      )}
    </RecordPage>
  );
};

const tones: Record<Refund['state'], Tone> = {
  requested: 'wait',
  approved: 'wait',
  'in-file': 'wait',
  refused: 'neutral',
  withdrawn: 'neutral',
  paid: 'done',
  returned: 'blocked',
};

const Answer = ({ refund }: { refund: Refund }) => {
  const translate = useTranslate();
  const { money, relative } = useFormat();
  const { state, amountCents, toName, requestedBy, requestedAt, decidedBy, paidAt } = refund;
  return (
    <AnswerLine tone={tones[state]}>
      {translate(`wallet.refund.answers.${state}`, {
        amount: money(amountCents),
        name: toName,
        requester: requestedBy?.name ?? '',
        decider: decidedBy?.name ?? '',
        ago: relative(paidAt ?? requestedAt),
      })}
    </AnswerLine>
  );
};

export default RefundShow;
