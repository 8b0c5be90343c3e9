import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { MovementRecord } from '#contract/wallet';
import { DateField } from '../../../../components/DateField.tsx';
import { IbanField } from '../../../../components/IbanField.tsx';
import { StatusChip } from '../../../../components/StatusChip.tsx';
import { BankAmount } from '../../statements/BankAmount.tsx';
import { Communication } from './Communication.tsx';

/** Amount, day, payer and communication: what the decision is taken by. */
export const CaseHead = ({ movement }: { movement: MovementRecord }) => {
  const translate = useTranslate();
  const { counterpartyName, counterpartyAccount, bookedOn, valueOn, state } = movement;
  return (
    <Box
      component="section"
      aria-label={translate('wallet.reconcile.movement')}
      sx={{
        bgcolor: 'surface.panel',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        px: 2,
        py: 1.5,
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: 1.5 }}>
        <Box sx={{ fontSize: '1.5rem', lineHeight: '2rem', fontWeight: 600 }}>
          <BankAmount amount={movement.amount} currency={movement.currency} />
        </Box>
        <DateField value={bookedOn} />
        {valueOn !== null && valueOn !== bookedOn && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {translate('wallet.reconcile.value_on')} <DateField value={valueOn} show="plain" />
          </Box>
        )}
        <Box sx={{ flex: 1 }} />
        {state !== 'open' && <StatusChip list="movementStates" word={state} />}
      </Box>
      <Box sx={{ mt: 1, fontSize: '0.9375rem', fontWeight: 600, overflowWrap: 'anywhere' }}>
        {counterpartyName ?? translate('wallet.reconcile.nameless')}
      </Box>
      {counterpartyAccount !== null && (
        <Box sx={{ color: 'text.secondary' }}>
          <IbanField value={counterpartyAccount} />
          {movement.counterpartyBic && ` · ${movement.counterpartyBic}`}
        </Box>
      )}
      <Communication movement={movement} />
      <StatementLink to={`/statements/${movement.statementId}/show`}>
        {translate('wallet.reconcile.statement_line', {
          account: movement.bankAccount.name,
          number: movement.statementNumber ?? '–',
          line: movement.line,
        })}
      </StatementLink>
    </Box>
  );
};

const StatementLink = styled(Link)(({ theme: { palette } }) => ({
  display: 'inline-block',
  marginTop: 8,
  color: palette.primary.main,
  textDecoration: 'none',
  '&:hover': { textDecoration: 'underline' },
  '&::after': { content: '" ›"' },
}));
