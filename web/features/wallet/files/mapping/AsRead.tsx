import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { RowFault } from '#core/bank-files/sheet-entries';
import type { Movement } from '#core/bank-files/types';
import { centsFromThousandths } from '#core/money';
import { DataTable, type Column } from '../../../../components/DataTable.tsx';
import { DateField } from '../../../../components/DateField.tsx';
import { IbanField } from '../../../../components/IbanField.tsx';
import { MoneyField } from '../../../../components/MoneyField.tsx';
import { Nothing } from '../../../../components/Nothing.tsx';

interface Props {
  movements: readonly Movement[];
  faults: readonly RowFault[];
  /** Whether a date and an amount are named. */
  complete: boolean;
}

/** The rows as they would be imported, and those that could not be read. */
export const AsRead = ({ movements, faults, complete }: Props) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`wallet.mapping.${key}`);
  const columns: Column<Movement & { id: number }>[] = [
    {
      key: 'booked',
      label: translate('wallet.booked'),
      width: 150,
      render: (m) => <DateField value={m.bookingDate} show="plain" />,
    },
    {
      key: 'amount',
      label: translate('wallet.amount'),
      align: 'right',
      width: 140,
      render: (m) => <MoneyField cents={centsFromThousandths(m.amount)} signed />,
    },
    {
      key: 'counterparty',
      label: translate('wallet.counterparty'),
      from: 'sm',
      render: (m) => m.counterparty.name ?? <Nothing />,
    },
    {
      key: 'account',
      label: translate('wallet.mapping.roles.counterpartyAccount'),
      from: 'md',
      render: (m) => <IbanField value={m.counterparty.account} />,
    },
    {
      key: 'communication',
      label: translate('wallet.communication'),
      render: (m) => m.structuredReference?.value ?? (m.communication.text || <Nothing />),
    },
  ];
  return (
    <>
      <Box component="h3" sx={{ typography: 'h3', m: 0, px: 2, pt: 1.5, pb: 0.5 }}>
        {t('as_read')}
      </Box>
      {!complete && <Box sx={{ px: 2, color: 'text.secondary' }}>{t('incomplete')}</Box>}
      {complete && movements.length === 0 && faults.length === 0 && (
        <Box sx={{ px: 2, color: 'text.secondary' }}>{t('nothing_read')}</Box>
      )}
      {faults.map(({ record, field, found, severity }) => (
        <Alert
          key={`${record}${field}`}
          severity={severity === 'refuse' ? 'error' : 'warning'}
          sx={{ mx: 2, mb: 0.5 }}
        >
          {translate(
            severity === 'refuse' ? 'wallet.mapping.unreadable' : 'wallet.mapping.left_out',
            {
              line: record,
              found: found ?? '',
            },
          )}
        </Alert>
      ))}
      {movements.length > 0 && (
        <DataTable
          rows={movements.map((movement) => ({ ...movement, id: movement.position }))}
          columns={columns}
          label={t('as_read')}
        />
      )}
    </>
  );
};
