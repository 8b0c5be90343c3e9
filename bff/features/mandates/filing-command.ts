import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { type FilingStep, filingSteps, isUnsent } from '#core/mandates/filing-steps';
import { type Done, runCommand } from '#infra/command';
import type { Context, Tx } from '#infra/context';

import { lockFiling } from './filing-commands.queries.ts';
import { type FilingFacts, filingFacts } from './filing-facts.queries.ts';
import { refuseStale } from './refuse-stale.ts';

export interface FilingCommand {
  /** `mandates.<verb>-filing` */
  action: string;
  filingId: string;
  body: { version: number; reason: string };
  /** The step that it takes, which tells the states it may start from; `edit` wants one that was not sent. */
  step: FilingStep | 'edit' | 'refile' | 'any';
}

/**
 * Runs a command on one filing: locks it, refuses when it is no longer what the operator saw or not in a fitting
 * state. @throws not-found, stale, mandates.wrong-state; what `act` throws
 */
export const runFilingCommand = <Result>(
  ctx: Context,
  { action, filingId: id, body, step }: FilingCommand,
  act: (tx: Tx, facts: FilingFacts) => Promise<Done<Result>>,
): Promise<Result> =>
  runCommand(ctx, { action, subject: { kind: 'filing', id }, reason: body.reason }, async (tx) => {
    await lockFiling(tx.sql, id);
    const facts = (await filingFacts(tx.sql, id, brusselsDay(ctx.now))) ?? fail('not-found');
    refuseStale(facts, body.version);
    refuseState(facts, step);
    return act(tx, facts);
  });

/** @throws mandates.wrong-state */
export const refuseState = ({ state }: FilingFacts, step: FilingCommand['step']): void => {
  if (!fits(state, step))
    fail('mandates.wrong-state', { status: 409, params: { state }, extra: { current: { state } } });
};

const fits = (state: FilingFacts['state'], step: FilingCommand['step']): boolean => {
  if (step === 'any') return true;
  if (step === 'edit') return isUnsent(state);
  if (step === 'refile') return state === 'refused';
  return (filingSteps[step].from as readonly string[]).includes(state);
};
