import type { Sql, TransactionSql } from 'postgres';

import type { Proposal } from '#core/matching/decision';

import { proposedTopUps, proposedWallets } from './proposals.queries.ts';

/** Names and amounts to show beside proposals, by the proposal itself. */
export const describeProposals = async (
  sql: Sql | TransactionSql,
  proposals: readonly Proposal[],
) => {
  const wallets = await proposedWallets(
    sql,
    proposals.map(({ walletId }) => walletId),
  );
  const topUps = await proposedTopUps(
    sql,
    proposals.flatMap(({ topUpId }) => topUpId ?? []),
  );
  const described = new Map<Proposal, Described>();
  for (const proposal of proposals) {
    const wallet = wallets.find(({ id }) => id === proposal.walletId);
    if (!wallet) continue;
    const { balanceCents, ...name } = wallet;
    const topUp = topUps.find(({ id }) => id === proposal.topUpId) ?? null;
    described.set(proposal, {
      wallet: name,
      topUp,
      evidence: [...proposal.evidence],
      balanceCents,
    });
  }
  return described;
};

interface Described {
  wallet: { id: string; organisationId: string; name: string };
  topUp: { id: string; reference: string; amountCents: number; createdAt: Date } | null;
  evidence: Proposal['evidence'][number][];
  balanceCents: number;
}
