import type { z } from 'zod';

import type { filingCommandsApi, FilingResult } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import type { Context, Tx } from '#infra/context';
import { reverseFilingFee } from '#infra/ledger';

import { refuseTakenNumber } from './create-co-ownership.ts';
import { insertEvent } from './draft-filing.queries.ts';
import { changeFiling, setEnterpriseNumber } from './filing-commands.queries.ts';
import { runFilingCommand } from './filing-command.ts';
import type { FilingFacts } from './filing-facts.queries.ts';
import { type Proof, readProof } from './filing-proof.ts';
import { readEnterpriseNumber } from './numbers.ts';

type Bodies = {
  [Step in 'accept' | 'register' | 'refuse']: z.infer<
    NonNullable<(typeof filingCommandsApi)[Step]['body']>
  >;
};

/** The counter accepted it. @throws not-found, stale, mandates.wrong-state, mandates.evidence-needed */
export const acceptFiling = (
  ctx: Context,
  filingId: string,
  body: Bodies['accept'],
): Promise<FilingResult> =>
  runFilingCommand(
    ctx,
    { action: 'mandates.accept-filing', filingId, body, step: 'accept' },
    async (tx, facts) => {
      const at = await prove(ctx, tx, { facts, state: 'accepted-by-counter', body });
      const changes = { state: 'accepted-by-counter', acceptedAt: at } as const;
      const result = (await changeFiling(tx.sql, facts, changes)) ?? fail('conflict');
      return { result, changedFields: ['state', 'acceptedAt'] };
    },
  );

/**
 * It stands in the KBO; a co-ownership that was not known there got its number.
 * @throws as accepting, and invalid, mandates.enterprise-number-needed, mandates.number-taken
 */
export const registerFiling = (
  ctx: Context,
  filingId: string,
  body: Bodies['register'],
): Promise<FilingResult> =>
  runFilingCommand(
    ctx,
    { action: 'mandates.register-filing', filingId, body, step: 'register' },
    async (tx, facts) => {
      const at = await prove(ctx, tx, { facts, state: 'in-kbo', body });
      if (!facts.coOwnershipInKbo) await giveNumber(tx, facts, body.enterpriseNumber);
      const changes = { state: 'in-kbo', registeredAt: at } as const;
      const result = (await changeFiling(tx.sql, facts, changes)) ?? fail('conflict');
      return { result, changedFields: ['state', 'registeredAt'] };
    },
  );

/** The counter or the KBO refused it; the fee comes back or does not, as the counter says. @throws as accepting */
export const refuseFiling = (
  ctx: Context,
  filingId: string,
  body: Bodies['refuse'],
): Promise<FilingResult> =>
  runFilingCommand(
    ctx,
    { action: 'mandates.refuse-filing', filingId, body, step: 'refuse' },
    async (tx, facts) => {
      const at = await prove(ctx, tx, { facts, state: 'refused', body });
      const changes = { state: 'refused', refusedAt: at, refusalReason: body.reason } as const;
      const result = (await changeFiling(tx.sql, facts, changes)) ?? fail('conflict');
      if (body.feeReturned) {
        const by = { staffId: ctx.staff.id, bookedOn: brusselsDay(ctx.now) };
        await reverseFilingFee(tx.sql, filingId, by);
      }
      const after = { feeReturned: body.feeReturned };
      return { result, changedFields: ['state', 'refusedAt'], after };
    },
  );

interface Answer {
  facts: FilingFacts;
  state: FilingFacts['state'];
  body: Proof;
}

/** Writes the event of an answer; gives back when it came. */
const prove = async (
  { now, staff }: Context,
  tx: Tx,
  { facts, state, body }: Answer,
): Promise<Date> => {
  const proof = readProof(body, { now, notBefore: facts.acceptedAt ?? facts.submittedAt });
  await insertEvent(tx.sql, {
    filingId: facts.id,
    state,
    recordedAt: now,
    staffId: staff.id,
    ...proof,
  });
  return proof.happenedAt;
};

const giveNumber = async (
  tx: Tx,
  { coOwnershipId }: FilingFacts,
  text: string | undefined,
): Promise<void> => {
  if (text === undefined) return fail('mandates.enterprise-number-needed', { status: 409 });
  const enterpriseNumber = readEnterpriseNumber(text);
  await refuseTakenNumber(tx, enterpriseNumber, coOwnershipId);
  await setEnterpriseNumber(tx.sql, coOwnershipId, enterpriseNumber);
};
