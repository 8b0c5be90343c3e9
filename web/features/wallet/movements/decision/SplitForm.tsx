import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { movementCommandsApi } from '#contract/wallet';
import { useCommand } from '../../../../app/use-command.ts';
import { useFormat, useLanguage } from '../../../../components/use-format.ts';
import { completeParts, leftOver, newPart, type DraftPart } from '../../parts/draft-parts.ts';
import { PartsEditor } from '../../parts/PartsEditor.tsx';
import { amountForField } from '../../parts/typed-amount.ts';
import { StepForm } from './StepForm.tsx';
import type { StepProps } from './step-props.ts';

/** Credits one wallet or several by hand; of a debit, takes the money back from them. */
export const SplitForm = ({ movement, desk, onBack }: StepProps) => {
  const translate = useTranslate();
  const { money } = useFormat();
  const language = useLanguage();
  const cents = movement.amountCents ?? 0;
  const total = Math.abs(cents);
  const debit = cents < 0;
  const likely = movement.about?.topUp?.wallet ?? movement.proposals[0]?.wallet ?? null;
  const [parts, setParts] = useState<DraftPart[]>(() => [
    newPart(amountForField(total, language), likely),
  ]);
  const { run, pending, error } = useCommand(movementCommandsApi.attribute, {
    onDone: () =>
      desk.decide({
        id: movement.id,
        text: translate(debit ? 'wallet.decided.taken_back' : 'wallet.decided.credited', {
          amount: money(total),
          name: parts.map(({ wallet }) => wallet?.name).join(', '),
        }),
      }),
  });
  const complete = completeParts(parts);
  return (
    <StepForm
      title={translate(debit ? 'wallet.steps.take-back' : 'wallet.steps.attribute')}
      verb={translate(debit ? 'wallet.reconcile.take_back_verb' : 'wallet.reconcile.split_verb', {
        smart_count: parts.length,
      })}
      grave={debit}
      ready={complete !== undefined && leftOver(total, parts) === 0}
      pending={pending}
      error={error}
      onBack={onBack}
      onConfirm={(reason) =>
        complete && run({ params: { id: movement.id }, body: { parts: complete, reason } })
      }
    >
      <PartsEditor totalCents={total} parts={parts} onChange={setParts} topUps={!debit} focused />
    </StepForm>
  );
};
