import { expect, test } from 'vitest';
import { filingStates } from '../vocabulary.ts';
import { isUnsent, stepsFrom } from './filing-steps.ts';

test('each state allows its own steps and no other', () => {
  expect(Object.fromEntries(filingStates.map((state) => [state, stepsFrom(state)]))).toEqual({
    draft: ['complete'],
    complete: ['reopen', 'submit'],
    'submitted-to-counter': ['accept', 'refuse'],
    'accepted-by-counter': ['register', 'refuse'],
    'in-kbo': [],
    refused: [],
  });
});

test('what was not sent may still be edited', () => {
  expect(filingStates.filter(isUnsent)).toEqual(['draft', 'complete']);
});
