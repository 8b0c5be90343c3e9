import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { movementCommandsApi } from '#contract/wallet';
import { useCommand } from '../../../../app/use-command.ts';
import { Consequences } from '../../../../components/Consequences.tsx';
import { useFormat, useLanguage } from '../../../../components/use-format.ts';
import { AmountField } from '../../parts/AmountField.tsx';
import { amountForField, parseTypedAmount } from '../../parts/typed-amount.ts';
import { StepForm } from './StepForm.tsx';
import type { StepProps } from './step-props.ts';

/** Books a movement that belongs to no wallet: what the bank charges, what the payment provider pays out. */
export const SettleForm = ({
  movement,
  desk,
  onBack,
  as,
}: StepProps & { as: 'bank-charge' | 'provider-payout' }) => {
  const translate = useTranslate();
  const { money } = useFormat();
  const language = useLanguage();
  const [fee, setFee] = useState(() => amountForField(0, language));
  const total = movement.amountCents ?? 0;
  const feeCents = as === 'provider-payout' ? parseTypedAmount(fee) : 0;
  const { run, pending, error } = useCommand(movementCommandsApi.settle, {
    onDone: () =>
      desk.decide({
        id: movement.id,
        text: translate(`wallet.decided.${as}`, { amount: money(Math.abs(total)) }),
      }),
  });
  const accounts = (kind: string) => translate(`words.ledgerAccountKinds.${kind}`);
  return (
    <StepForm
      title={translate(`wallet.steps.settle-${as}`)}
      verb={translate(`wallet.reconcile.settle_verb.${as}`)}
      ready={feeCents !== undefined && feeCents >= 0}
      pending={pending}
      error={error}
      reasonFirst
      onBack={onBack}
      onConfirm={(reason) =>
        run({ params: { id: movement.id }, body: { as, feeCents: feeCents ?? 0, reason } })
      }
    >
      {as === 'provider-payout' && (
        <>
          <Box sx={{ color: 'text.secondary' }}>{translate('wallet.reconcile.fee_why')}</Box>
          <AmountField
            label={translate('wallet.reconcile.fee')}
            value={fee}
            onChange={setFee}
            orZero
          />
        </>
      )}
      <Consequences
        changes={
          as === 'bank-charge'
            ? [{ label: accounts('bank-charges'), after: money(-total) }]
            : [
                { label: accounts('clearing'), after: money(-(total + (feeCents ?? 0))) },
                { label: accounts('provider-fees'), after: money(feeCents ?? 0) },
              ]
        }
      />
    </StepForm>
  );
};
