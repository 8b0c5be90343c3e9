import type { Sql, TransactionSql } from 'postgres';

import type { AttributionRule } from '#core/vocabulary';

import {
  type PaidTopUp,
  type RefundOf,
  refundOfAttribution,
  topUpsPaidBy,
  walletChanges,
} from './undo.queries.ts';

export interface UndoPlan {
  /** `refund-in-file` or `refund-paid`: the money is with the bank. */
  obstacle: string | null;
  wallets: Consequence[];
  reopens: PaidTopUp[];
  refund: RefundOf | undefined;
}

export interface Consequence {
  wallet: { id: string; organisationId: string; name: string };
  balanceCents: number;
  afterCents: number;
  /** Below zero afterwards, so that the wallet has spent the money meanwhile. */
  spentSince: boolean;
}

/** What undoing a live attribution would do. */
export const planUndo = async (
  sql: Sql | TransactionSql,
  attribution: { id: string; rule: AttributionRule },
  now: Date,
): Promise<UndoPlan> => {
  const changes = await walletChanges(sql, attribution.id);
  const refund = await refundOfAttribution(sql, attribution.id);
  return {
    obstacle: obstacleOf(attribution.rule, refund),
    wallets: changes.map(({ walletId, organisationId, name, balanceCents, deltaCents }) => ({
      wallet: { id: walletId, organisationId, name },
      balanceCents,
      afterCents: balanceCents + deltaCents,
      spentSince: deltaCents < 0 && balanceCents + deltaCents < 0,
    })),
    reopens: await topUpsPaidBy(sql, attribution.id, now),
    refund,
  };
};

/** An approved refund may be taken back until it went to the bank; its payment may be, if misread. */
const obstacleOf = (rule: AttributionRule, refund: RefundOf | undefined): string | null => {
  if (rule !== 'refund' || !refund || refund.state === 'approved') return null;
  return refund.state === 'in-file' ? 'refund-in-file' : 'refund-paid';
};
