import type { z } from 'zod';

import type { filingCommandsApi, FilingResult } from '#contract/mandates';
import { fail } from '#core/errors';
import { may } from '#core/permissions';
import type { Role } from '#core/vocabulary';
import type { Context } from '#infra/context';

import { readPayer } from './draft-filing.ts';
import { changeFiling, colleague, deleteFiling } from './filing-commands.queries.ts';
import { runFilingCommand } from './filing-command.ts';

type Body<Verb extends keyof typeof filingCommandsApi> = z.infer<
  NonNullable<(typeof filingCommandsApi)[Verb]['body']>
>;

/** Who bears the fee, while nothing was sent. @throws not-found, stale, mandates.wrong-state, invalid */
export const setPayer = (
  ctx: Context,
  filingId: string,
  body: Body<'setPayer'>,
): Promise<FilingResult> =>
  runFilingCommand(
    ctx,
    { action: 'mandates.set-payer-filing', filingId, body, step: 'edit' },
    async (tx, facts) => {
      const after = await readPayer(tx, body);
      const result = (await changeFiling(tx.sql, facts, after)) ?? fail('conflict');
      const before = { paidBy: facts.paidBy, walletId: facts.walletId };
      return { result, changedFields: ['paidBy', 'walletId'], before, after };
    },
  );

/** Gives a filing to a colleague of the desk, or to nobody. @throws not-found, stale, mandates.not-staff */
export const assignFiling = (
  ctx: Context,
  filingId: string,
  body: Body<'assign'>,
): Promise<FilingResult> =>
  runFilingCommand(
    ctx,
    { action: 'mandates.assign-filing', filingId, body, step: 'any' },
    async (tx, facts) => {
      const { ownerId } = body;
      const roles = ownerId === null ? [] : (await colleague(tx.sql, ownerId))?.roles;
      if (ownerId !== null && !may((roles ?? []) as Role[], 'mandates.command'))
        fail('mandates.not-staff', { status: 409 });
      const result = (await changeFiling(tx.sql, facts, { ownerId })) ?? fail('conflict');
      const before = { ownerId: facts.ownerId };
      return { result, changedFields: ['ownerId'], before, after: { ownerId } };
    },
  );

/** Throws away a filing that was never sent. @throws not-found, stale, mandates.wrong-state */
export const discardFiling = (
  ctx: Context,
  filingId: string,
  body: Body<'discard'>,
): Promise<void> =>
  runFilingCommand(
    ctx,
    { action: 'mandates.discard-filing', filingId, body, step: 'edit' },
    async (tx, facts) => {
      await deleteFiling(tx.sql, filingId);
      const { kind, state, deadlineOn, mandateId, coOwnershipId } = facts;
      const before = { kind, state, deadlineOn, mandateId, coOwnershipId };
      return { result: undefined, changedFields: ['state'], before };
    },
  );
