import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { StatementLine } from '#contract/wallet';
import { DataList } from '../../../components/DataList.tsx';
import type { Column } from '../../../components/DataTable.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { Nothing } from '../../../components/Nothing.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { StructuredReferenceField } from '../../../components/StructuredReferenceField.tsx';
import { BankAmount } from './BankAmount.tsx';

/** The movements in the order of the bank, each with where its money is. */
export const StatementLines = ({ id }: { id: string }) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`wallet.${key}`);
  const columns: Column<StatementLine>[] = [
    { key: 'line', label: '#', width: 64, render: (m) => m.line },
    {
      key: 'booked',
      label: t('booked'),
      width: 140,
      render: (m) => <DateField value={m.bookedOn} show="plain" />,
    },
    {
      key: 'amount',
      label: t('amount'),
      align: 'right',
      width: 150,
      render: (m) => <BankAmount amount={m.amount} currency={m.currency} signed />,
    },
    {
      key: 'counterparty',
      label: t('counterparty'),
      from: 'sm',
      render: (m) => m.counterpartyName ?? m.counterpartyAccount ?? <Nothing />,
    },
    {
      key: 'communication',
      label: t('communication'),
      from: 'md',
      render: (m) =>
        m.reference ? (
          <StructuredReferenceField value={m.reference} />
        ) : (
          <Box component="span" title={m.communication}>
            {m.communication || <Nothing />}
          </Box>
        ),
    },
    {
      key: 'state',
      label: t('state'),
      width: 170,
      render: (m) => <StatusChip list="movementStates" word={m.state} />,
    },
  ];
  return (
    <Panel title={t('movements')} flush>
      <DataList
        resource={`statements/${id}/lines`}
        embedded
        perPage={50}
        columns={columns}
        href={(m) => `/movements/${m.id}`}
        label={t('movements')}
        empty={<EmptyState title={t('no_movements')} />}
      />
    </Panel>
  );
};
