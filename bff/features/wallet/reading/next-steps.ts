import type { MovementRecord } from '#contract/wallet';

type NextStep = MovementRecord['nextSteps'][number];

/** What may be done with a movement now, likeliest first. */
export const nextStepsOf = (
  movement: Pick<MovementRecord, 'state' | 'outcome' | 'amountCents'>,
  proposals: number,
  undoable: boolean,
): NextStep[] => {
  const { state, outcome, amountCents } = movement;
  if (state === 'held') return ['accept-statement'];
  if (state === 'refund-requested') return ['decide-refund'];
  if (state !== 'open') return undoable ? ['undo'] : [];
  const credit = (amountCents ?? 0) > 0;
  const steps: NextStep[] = credit
    ? [...(proposals > 0 ? (['accept'] as const) : []), 'attribute', 'request-refund']
    : ['take-back'];
  const settle: NextStep[] = ['settle-bank-charge', 'settle-provider-payout'];
  if (outcome === 'bank-charge') return [...settle, ...steps];
  if (outcome === 'provider-payout')
    return ['settle-provider-payout', ...steps, 'settle-bank-charge'];
  return credit && outcome !== 'reversal'
    ? [...steps, 'settle-provider-payout']
    : [...steps, ...settle];
};
