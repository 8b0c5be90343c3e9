import { createHash } from 'node:crypto';

import type { Sql, TransactionSql } from 'postgres';

import type { Proposal } from '#core/matching/decision';
import type { Context } from '#infra/context';

import { type MovementRow, movementRows } from './decide/movement.queries.ts';
import { decideAfresh, proposalsOf } from './decide/propose.ts';
import { describeProposals } from './reading/describe-proposals.ts';

export interface Acceptable {
  movement: MovementRow;
  proposal: Proposal | null;
  obstacle: 'not-open' | 'no-proposal' | 'same-top-up' | null;
}

/** The first proposal of each of these movements, or why it cannot be accepted together with the others. */
export const acceptables = async (
  sql: Sql | TransactionSql,
  rows: readonly MovementRow[],
): Promise<Acceptable[]> => {
  const decisions = await decideAfresh(sql, rows);
  const taken = new Set<string>();
  return rows
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((movement): Acceptable => {
      const decision = decisions.get(movement.id);
      const proposal = (decision && proposalsOf(decision)[0]) ?? null;
      if (movement.state !== 'open' || movement.amountCents === null)
        return { movement, proposal: null, obstacle: 'not-open' };
      if (!proposal) return { movement, proposal, obstacle: 'no-proposal' };
      const twice = proposal.topUpId !== null && taken.has(proposal.topUpId);
      if (proposal.topUpId !== null) taken.add(proposal.topUpId);
      return { movement, proposal, obstacle: twice ? 'same-top-up' : null };
    });
};

/** Changes with anything that a person saw before agreeing. */
export const fingerprintOf = (items: readonly Acceptable[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        items.map(({ movement, proposal, obstacle }) => [
          movement.id,
          movement.amountCents,
          proposal?.walletId,
          proposal?.topUpId,
          proposal?.evidence.map(({ code }) => code),
          obstacle,
        ]),
      ),
    )
    .digest('hex');

/** What accepting the first proposal of each would do; `acceptMany` wants the fingerprint back. */
export const previewAccept = async ({ deps: { sql } }: Context, ids: readonly string[]) => {
  const items = await acceptables(sql, await movementRows(sql, ids));
  const described = await describeProposals(
    sql,
    items.flatMap(({ proposal }) => proposal ?? []),
  );
  return {
    fingerprint: fingerprintOf(items),
    items: items.map(({ movement, proposal, obstacle }) => ({
      movementId: movement.id,
      amountCents: movement.amountCents,
      proposal: proposal && (described.get(proposal) ?? null),
      obstacle,
    })),
    totalCents: totalOf(items),
  };
};

export const totalOf = (items: readonly Acceptable[]): number =>
  items.reduce(
    (sum, { movement, obstacle }) => sum + (obstacle === null ? (movement.amountCents ?? 0) : 0),
    0,
  );
