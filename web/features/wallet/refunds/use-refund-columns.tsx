import { useTranslate } from 'react-admin';
import type { Refund } from '#contract/wallet';
import type { Column } from '../../../components/DataTable.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { IbanField } from '../../../components/IbanField.tsx';
import { MoneyField } from '../../../components/MoneyField.tsx';
import { Nothing } from '../../../components/Nothing.tsx';
import { StatusChip } from '../../../components/StatusChip.tsx';

export const refundHref = ({ id }: Refund): string => `/refunds/${id}/show`;

/** Columns of a list of refunds. */
export const useRefundColumns = (): Column<Refund>[] => {
  const translate = useTranslate();
  const t = (key: string) => translate(`wallet.refund.${key}`);
  return [
    { key: 'to', label: t('to'), render: (r) => r.toName },
    {
      key: 'amount',
      label: translate('wallet.amount'),
      align: 'right',
      width: 140,
      render: (r) => <MoneyField cents={r.amountCents} />,
    },
    {
      key: 'state',
      label: translate('wallet.state'),
      width: 190,
      render: (r) => <StatusChip list="refundStates" word={r.state} />,
    },
    { key: 'iban', label: 'IBAN', from: 'lg', render: (r) => <IbanField value={r.toIban} /> },
    {
      key: 'requestedBy',
      label: t('asked_by'),
      from: 'md',
      render: (r) => r.requestedBy?.name ?? <Nothing />,
    },
    {
      key: 'requestedAt',
      label: t('asked'),
      from: 'sm',
      width: 110,
      render: (r) => <DateField value={r.requestedAt} show="age" />,
    },
  ];
};
