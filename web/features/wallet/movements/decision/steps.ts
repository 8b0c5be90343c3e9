import type { MovementRecord } from '#contract/wallet';
import type { Step } from '../use-movement-desk.ts';

type NextStep = MovementRecord['nextSteps'][number];

/** Which form a next step opens; the others are a key of the proposals or lead to another page. */
export const stepOfNext: Partial<Record<NextStep, Exclude<Step, 'proposals'>>> = {
  attribute: 'split',
  'take-back': 'split',
  'settle-bank-charge': 'bank-charge',
  'settle-provider-payout': 'provider-payout',
  'request-refund': 'refund',
  undo: 'undo',
};

export const stepKeys: Record<Exclude<Step, 'proposals'>, string> = {
  split: 's',
  refund: 'r',
  'bank-charge': 'b',
  'provider-payout': 'p',
  undo: 'u',
};

/** Steps that are taken on another page: the refund's, the statement's. */
export const pagesOfNext = ({
  nextSteps,
  refund,
  statementId,
}: Pick<MovementRecord, 'nextSteps' | 'refund' | 'statementId'>) => [
  ...(nextSteps.includes('decide-refund') && refund
    ? [{ to: `/refunds/${refund.id}/show`, label: 'wallet.steps.decide-refund' }]
    : []),
  ...(nextSteps.includes('accept-statement')
    ? [{ to: `/statements/${statementId}/show`, label: 'wallet.steps.accept-statement' }]
    : []),
];
