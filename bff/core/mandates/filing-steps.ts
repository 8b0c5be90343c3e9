import type { filingStates } from '../vocabulary.ts';

export type FilingState = (typeof filingStates)[number];

/** Balie → enterprise counter → KBO; each step a verb of its own. */
export const filingSteps = {
  complete: { from: ['draft'], to: 'complete' },
  reopen: { from: ['complete'], to: 'draft' },
  submit: { from: ['complete'], to: 'submitted-to-counter' },
  accept: { from: ['submitted-to-counter'], to: 'accepted-by-counter' },
  register: { from: ['accepted-by-counter'], to: 'in-kbo' },
  refuse: { from: ['submitted-to-counter', 'accepted-by-counter'], to: 'refused' },
} as const satisfies Record<string, { from: readonly FilingState[]; to: FilingState }>;
export type FilingStep = keyof typeof filingSteps;

/** The steps that a filing in this state may take. */
export const stepsFrom = (state: FilingState): FilingStep[] =>
  (Object.keys(filingSteps) as FilingStep[]).filter((step) =>
    (filingSteps[step].from as readonly FilingState[]).includes(state),
  );

/** Nothing was sent yet, so that it may still be edited or thrown away. */
export const isUnsent = (state: FilingState): boolean => state === 'draft' || state === 'complete';
