import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { refundsApi } from '#contract/wallet';
import { formatIban, parseIban } from '#core/iban';
import { problemOf } from '../../../../app/problem.ts';
import { useCommand } from '../../../../app/use-command.ts';
import { useFormat, useLanguage } from '../../../../components/use-format.ts';
import { AmountField } from '../../parts/AmountField.tsx';
import { completeParts, leftOver, newPart, type DraftPart } from '../../parts/draft-parts.ts';
import { PartsEditor } from '../../parts/PartsEditor.tsx';
import { amountForField, parseTypedAmount } from '../../parts/typed-amount.ts';
import { StepForm } from './StepForm.tsx';
import type { StepProps } from './step-props.ts';

/** Asks to pay a movement back, wholly or in part; a colleague must agree, what is left goes to wallets. */
export const RefundForm = ({ movement, desk, onBack }: StepProps) => {
  const translate = useTranslate();
  const { money } = useFormat();
  const language = useLanguage();
  const total = movement.amountCents ?? 0;
  const [toIban, setIban] = useState(() => formatIban(movement.counterpartyAccount ?? ''));
  const [toName, setName] = useState(movement.counterpartyName ?? '');
  const [amount, setAmount] = useState(() => amountForField(total, language));
  const [rest, setRest] = useState<DraftPart[]>([]);
  const cents = parseTypedAmount(amount);
  const { run, pending, error } = useCommand(refundsApi.request, {
    onDone: () =>
      desk.decide({
        id: movement.id,
        text: translate('wallet.decided.refund', { amount: money(cents ?? 0), name: toName }),
      }),
  });
  const wrong = problemOf(error).errors;
  const iban = parseIban(toIban);
  const over = cents === undefined ? 0 : total - cents;
  const restParts = completeParts(rest);
  const fits = over === 0 || (over > 0 && leftOver(over, rest) === 0);
  /** Paying back less than all asks where what is left shall go. */
  const typeAmount = (typed: string) => {
    setAmount(typed);
    const left = total - (parseTypedAmount(typed) ?? total);
    setRest(left > 0 ? [newPart(amountForField(left, language))] : []);
  };
  const ibanHelp =
    toIban !== '' && !iban.ok ? translate('wallet.refund.iban_wrong') : wrong?.['toIban'];
  const body = (reason: string) => ({
    toIban,
    toName: toName.trim(),
    amountCents: cents ?? 0,
    rest: restParts ?? [],
    reason,
  });
  return (
    <StepForm
      title={translate('wallet.steps.request-refund')}
      verb={translate('wallet.refund.ask', { amount: money(cents ?? 0) })}
      ready={
        iban.ok &&
        toName.trim().length >= 2 &&
        cents !== undefined &&
        cents > 0 &&
        fits &&
        restParts !== undefined
      }
      pending={pending}
      error={error}
      reasonFirst
      onBack={onBack}
      onConfirm={(reason) => run({ params: { id: movement.id }, body: body(reason) })}
    >
      <Box sx={{ color: 'text.secondary' }}>{translate('wallet.refund.second_person')}</Box>
      <TextField
        label="IBAN"
        value={toIban}
        onChange={({ target }) => setIban(target.value)}
        error={ibanHelp !== undefined}
        helperText={ibanHelp}
        required
        slotProps={{ htmlInput: { maxLength: 50 } }}
      />
      <TextField
        label={translate('wallet.refund.to_name')}
        value={toName}
        onChange={({ target }) => setName(target.value)}
        error={wrong?.['toName'] !== undefined}
        helperText={wrong?.['toName']}
        required
        slotProps={{ htmlInput: { maxLength: 70 } }}
      />
      <AmountField label={translate('wallet.refund.amount')} value={amount} onChange={typeAmount} />
      {over < 0 && (
        <Box sx={{ color: 'error.main' }}>
          {translate('wallet.refund.too_much', { amount: money(total) })}
        </Box>
      )}
      {over > 0 && cents !== undefined && (
        <Box>
          <Box sx={{ mb: 1 }}>{translate('wallet.refund.rest', { amount: money(over) })}</Box>
          <PartsEditor totalCents={over} parts={rest} onChange={setRest} topUps />
        </Box>
      )}
    </StepForm>
  );
};
