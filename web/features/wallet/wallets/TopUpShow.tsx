import { useTranslate } from 'react-admin';
import { topUpsApi, type TopUpRecord } from '#contract/wallet';
import { useRecord } from '../../../app/use-record.ts';
import { useMay } from '../../../app/session.ts';
import { AnswerLine } from '../../../components/AnswerLine.tsx';
import { CopyValue } from '../../../components/CopyValue.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { KeyValueGrid } from '../../../components/KeyValueGrid.tsx';
import { MoneyField } from '../../../components/MoneyField.tsx';
import { Nothing } from '../../../components/Nothing.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { RecordLink } from '../../../components/RecordLink.tsx';
import { PanelGrid, RecordPage } from '../../../components/RecordPage.tsx';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { StructuredReferenceField } from '../../../components/StructuredReferenceField.tsx';
import { Timeline } from '../../../components/Timeline.tsx';
import { useFormat } from '../../../components/use-format.ts';
import { useWords } from '../../../components/use-words.ts';
import type { Tone } from '../../../app/theme/palette.ts';

const TopUpShow = () => {
  const translate = useTranslate();
  return (
    <RecordPage query={useRecord(topUpsApi.show)}>
      {(topUp) => (
        <>
          <PageHeader
            title={translate('wallet.top_up_of', { name: topUp.wallet.name })}
            facts={<StatusChip list="topUpStates" word={topUp.state} />}
            back={{ to: '/top-ups', label: translate('wallet.top_ups') }}
          />
          <Answer topUp={topUp} />
          <PanelGrid>
            <Facts topUp={topUp} />
            <Fate topUp={topUp} />
          </PanelGrid>
        </>
      )}
    </RecordPage>
  );
};

interface Props {
  topUp: TopUpRecord;
}

const tones: Record<TopUpRecord['state'], Tone> = {
  open: 'wait',
  paid: 'done',
  failed: 'blocked',
  cancelled: 'neutral',
  expired: 'neutral',
};

const Answer = ({ topUp }: Props) => {
  const translate = useTranslate();
  const { money, relative } = useFormat();
  const { state, amountCents, paidCents, paidAt, createdAt } = topUp;
  const differs = state === 'paid' && paidCents !== amountCents;
  return (
    <AnswerLine tone={tones[state]}>
      {translate(`wallet.fate_now.${differs ? 'paid_other' : state}`, {
        amount: money(amountCents),
        paid: money(paidCents ?? 0),
        ago: relative(paidAt ?? createdAt),
      })}
    </AnswerLine>
  );
};

const Facts = ({ topUp }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const mayOpenAccount = useMay('accounts.read');
  const t = (key: string) => translate(`wallet.${key}`);
  const { requestedBy } = topUp;
  return (
    <Panel title={t('top_up')}>
      <KeyValueGrid
        rows={[
          {
            label: t('organisation'),
            value: (
              <RecordLink resource="wallets" id={topUp.wallet.id}>
                {topUp.wallet.name}
              </RecordLink>
            ),
          },
          { label: t('method'), value: words('topUpMethods', topUp.method) },
          {
            label: t('reference'),
            value: topUp.reference ? (
              <StructuredReferenceField value={topUp.reference} />
            ) : (
              <Nothing />
            ),
            note: topUp.rf && <CopyValue value={topUp.rf}>{topUp.rf}</CopyValue>,
          },
          { label: t('announced'), value: <MoneyField cents={topUp.amountCents} /> },
          { label: t('paid'), value: <MoneyField cents={topUp.paidCents} /> },
          {
            label: t('requested_by'),
            value:
              requestedBy === null ? (
                <Nothing />
              ) : mayOpenAccount ? (
                <RecordLink resource="accounts" id={requestedBy.accountId}>
                  {requestedBy.name}
                </RecordLink>
              ) : (
                requestedBy.name
              ),
          },
          { label: t('asked'), value: <DateField value={topUp.createdAt} show="moment" /> },
          { label: t('expires'), value: <DateField value={topUp.expiresAt} /> },
        ]}
      />
    </Panel>
  );
};

const Fate = ({ topUp }: Props) => {
  const translate = useTranslate();
  return (
    <Panel title={translate('wallet.fate')}>
      <Timeline
        items={topUp.fate.map(({ at, what, amountCents, movementId }, index) => ({
          id: String(index),
          at,
          tone: what === 'paid' ? 'done' : what === 'announced' ? 'wait' : 'neutral',
          text: translate(`wallet.fates.${what}`),
          detail: (
            <>
              {amountCents !== null && <MoneyField cents={amountCents} />}{' '}
              {movementId !== null && (
                <RecordLink resource="movements" id={movementId}>
                  {translate('wallet.open_movement')}
                </RecordLink>
              )}
            </>
          ),
        }))}
      />
    </Panel>
  );
};

export default TopUpShow;
