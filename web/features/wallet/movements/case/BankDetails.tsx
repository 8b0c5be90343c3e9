import { useTranslate } from 'react-admin';
import type { MovementRecord } from '#contract/wallet';
import { IbanField } from '../../../../components/IbanField.tsx';
import { KeyValueGrid } from '../../../../components/KeyValueGrid.tsx';
import { Panel } from '../../../../components/Panel.tsx';

/** All that the bank told besides, under its own names where the console knows no better. */
export const BankDetails = ({ movement }: { movement: MovementRecord }) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`wallet.told.${key}`, { _: key.replace('fields.', '') });
  const { details, bankAccount, transactionCode, endToEndId } = movement;
  const told = Object.entries(details).map(([name, value]) => ({
    label: t(name),
    value: plain(value, t),
  }));
  return (
    <Panel title={translate('wallet.told.title')}>
      <KeyValueGrid
        rows={[
          {
            label: translate('wallet.bank_account'),
            value: <IbanField value={bankAccount.iban} />,
            note: bankAccount.name,
          },
          ...(transactionCode ? [{ label: t('transaction_code'), value: transactionCode }] : []),
          ...(endToEndId ? [{ label: t('end_to_end'), value: endToEndId }] : []),
          ...told,
        ]}
      />
    </Panel>
  );
};

/** Nested values of a bank as one line: lists by commas, fields by their names, amounts out of thousandths. */
const plain = (value: unknown, t: (key: string) => string): string => {
  if (Array.isArray(value)) return value.map((one) => plain(one, t)).join(', ');
  if (value === true) return '✓';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '–';
  return Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== '')
    .map(([name, inner]) =>
      name === 'amount' ? euros(String(inner)) : `${t(`fields.${name}`)} ${plain(inner, t)}`,
    )
    .join(' · ');
};

const euros = (thousandths: string): string =>
  thousandths.replace(/^(-?)(\d+)$/, (_all, sign: string, digits: string) => {
    const padded = digits.padStart(4, '0');
    return `${sign}${padded.slice(0, -3)}.${padded.slice(-3).replace(/0$/, '')}`;
  });
