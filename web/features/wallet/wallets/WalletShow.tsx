import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { walletsApi, type WalletRecord } from '#contract/wallet';
import { apiUrl } from '../../../app/api.ts';
import { useRecord } from '../../../app/use-record.ts';
import { useMay } from '../../../app/session.ts';
import { AnswerLine } from '../../../components/AnswerLine.tsx';
import { KeyValueGrid } from '../../../components/KeyValueGrid.tsx';
import { MoneyField } from '../../../components/MoneyField.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { RecordLink } from '../../../components/RecordLink.tsx';
import { PanelGrid, RecordPage } from '../../../components/RecordPage.tsx';
import { RecordTimeline } from '../../../components/RecordTimeline.tsx';
import { useFormat } from '../../../components/use-format.ts';
import { Transactions } from './Transactions.tsx';

const WalletShow = () => {
  const translate = useTranslate();
  const mayExport = useMay('wallet.export');
  return (
    <RecordPage query={useRecord(walletsApi.show)}>
      {(wallet) => (
        <>
          <PageHeader
            title={translate('wallet.wallet_of', { name: wallet.name })}
            back={{ to: '/wallets', label: translate('wallet.wallets') }}
            actions={mayExport && <ExportLinks id={wallet.id} />}
          />
          <Answer wallet={wallet} />
          <PanelGrid>
            <Facts wallet={wallet} />
            <div className="wide">
              <Transactions walletId={wallet.id} />
            </div>
            <div className="wide">
              <Panel title={translate('wallet.timeline')}>
                <RecordTimeline kind="wallet" id={wallet.id} />
              </Panel>
            </div>
          </PanelGrid>
        </>
      )}
    </RecordPage>
  );
};

const ExportLinks = ({ id }: { id: string }) =>
  (['csv', 'xlsx'] as const).map((format) => (
    <Button
      key={format}
      href={apiUrl(walletsApi.export, { params: { id }, query: { format } })}
      download
    >
      {format === 'csv' ? 'CSV' : 'Excel'}
    </Button>
  ));

interface Props {
  wallet: WalletRecord;
}

const Answer = ({ wallet }: Props) => {
  const translate = useTranslate();
  const { money } = useFormat();
  const { balanceCents, openTopUps } = wallet;
  const amounts = {
    balance: money(balanceCents),
    open: money(openTopUps.amountCents),
    smart_count: openTopUps.count,
  };
  const key = openTopUps.count > 0 ? 'wallet.answer.announced' : 'wallet.answer.balance';
  return (
    <AnswerLine tone={balanceCents < 0 ? 'blocked' : openTopUps.count > 0 ? 'wait' : 'done'}>
      {translate(key, amounts)}
    </AnswerLine>
  );
};

const Facts = ({ wallet }: Props) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`wallet.${key}`);
  return (
    <Panel title={t('wallet')}>
      <KeyValueGrid
        rows={[
          {
            label: t('organisation'),
            value: (
              <RecordLink resource="organisations" id={wallet.organisationId}>
                {wallet.name}
              </RecordLink>
            ),
          },
          { label: t('balance'), value: <MoneyField cents={wallet.balanceCents} strong /> },
          { label: t('overdraft'), value: <MoneyField cents={wallet.overdraftCents} /> },
          { label: t('in'), value: <MoneyField cents={wallet.inCents} /> },
          { label: t('out'), value: <MoneyField cents={wallet.outCents} /> },
        ]}
      />
    </Panel>
  );
};

export default WalletShow;
