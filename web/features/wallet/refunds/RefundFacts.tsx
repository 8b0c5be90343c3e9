import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { Refund } from '#contract/wallet';
import { CopyValue } from '../../../components/CopyValue.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { IbanField } from '../../../components/IbanField.tsx';
import { KeyValueGrid } from '../../../components/KeyValueGrid.tsx';
import { MoneyField } from '../../../components/MoneyField.tsx';
import { Nothing } from '../../../components/Nothing.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { RecordLink } from '../../../components/RecordLink.tsx';

/** To whom, how much and why, who asked and who decided, and the movements on either side. */
export const RefundFacts = ({ refund }: { refund: Refund }) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`wallet.refund.${key}`);
  const { requestedBy, requestedAt, decidedBy, decidedAt, fileId, paidMovementId } = refund;
  return (
    <Panel title={t('one')}>
      <KeyValueGrid
        rows={[
          { label: t('to'), value: refund.toName },
          { label: 'IBAN', value: <IbanField value={refund.toIban} /> },
          {
            label: translate('wallet.amount'),
            value: <MoneyField cents={refund.amountCents} strong />,
          },
          { label: translate('components.reason.label'), value: refund.reason },
          {
            label: t('asked_by'),
            value: requestedBy?.name ?? <Nothing />,
            note: <DateField value={requestedAt} show="moment" />,
          },
          {
            label: t('decided_by'),
            value: decidedBy?.name ?? <Nothing />,
            note: decidedAt && (
              <>
                <DateField value={decidedAt} show="moment" />
                {refund.decisionReason && ` · ${refund.decisionReason}`}
              </>
            ),
          },
          {
            label: t('came_in'),
            value: (
              <Link to={`/movements/${refund.movementId}`}>
                {translate('wallet.open_movement')}
              </Link>
            ),
          },
          {
            label: t('file'),
            value: fileId ? (
              <RecordLink resource="refund-files" id={fileId}>
                {t('open_file')}
              </RecordLink>
            ) : (
              <Nothing />
            ),
            note: <CopyValue value={refund.endToEndId}>{refund.endToEndId}</CopyValue>,
          },
          {
            label: t('left_bank'),
            value: paidMovementId ? (
              <Link to={`/movements/${paidMovementId}`}>{translate('wallet.open_movement')}</Link>
            ) : (
              <Nothing />
            ),
            note: refund.paidAt && <DateField value={refund.paidAt} show="moment" />,
          },
        ]}
      />
    </Panel>
  );
};
