import { useTranslate } from 'react-admin';
import type { StatementRecord } from '#contract/wallet';
import { Chip } from '../../../components/Chip.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { KeyValueGrid } from '../../../components/KeyValueGrid.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { BankAmount } from './BankAmount.tsx';

/** Opening + credits − debits beside the closing that the bank states. */
export const BalanceCheck = ({ statement }: { statement: StatementRecord }) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`wallet.${key}`);
  const { currency, balanced } = statement;
  const amount = (value: string | null, signed = false) => (
    <BankAmount amount={value} currency={currency} signed={signed} />
  );
  return (
    <Panel
      title={t('balance_check')}
      note={
        balanced !== null && (
          <Chip tone={balanced ? 'done' : 'blocked'}>
            {t(balanced ? 'balanced' : 'unbalanced')}
          </Chip>
        )
      }
    >
      <KeyValueGrid
        rows={[
          {
            label: t('opening'),
            value: amount(statement.opening),
            note: <DateField value={statement.openingOn} show="plain" />,
          },
          { label: t('credits'), value: amount(statement.credit, true) },
          { label: t('debits'), value: amount(statement.debit) },
          { label: t('computed_closing'), value: amount(statement.computedClosing) },
          {
            label: t('closing'),
            value: amount(statement.closing),
            note: <DateField value={statement.closingOn} show="plain" />,
          },
        ]}
      />
    </Panel>
  );
};
