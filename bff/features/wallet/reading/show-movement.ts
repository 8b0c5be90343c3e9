import { fail } from '#core/errors';
import type { Context } from '#infra/context';

import { decideAfresh, proposalsOf } from '../decide/propose.ts';
import { describeProposals } from './describe-proposals.ts';
import { withAmount } from './list-movements.ts';
import {
  attributionsOf,
  liveRefundOf,
  type MovementRecordRow,
  movementRecord,
  topUpAbout,
} from './movement-record.queries.ts';
import { nextStepsOf } from './next-steps.ts';

/** One movement with what may be done about it, looked at afresh. */
export const showMovement = async ({ deps: { sql } }: Context, id: string) => {
  const row = (await movementRecord(sql, id)) ?? fail('not-found');
  const decision = row.state === 'open' ? (await decideAfresh(sql, [row])).get(id) : undefined;
  const proposals = decision ? proposalsOf(decision) : [];
  const described = await describeProposals(sql, proposals);
  const attributions = await attributionsOf(sql, id);
  const undoable = attributions.some(({ reversedAt }) => reversedAt === null);
  const { decision: stored, ...rest } = withAmount(row);
  return {
    ...rest,
    about: await aboutOf(sql, row, stored),
    proposals: [...described.values()],
    nextSteps: nextStepsOf(row, described.size, undoable),
    attributions,
    refund: (await liveRefundOf(sql, id)) ?? null,
  };
};

const aboutOf = async (
  sql: Context['deps']['sql'],
  row: MovementRecordRow,
  stored: MovementRecordRow['decision'],
) => {
  const { topUpId, refundId, movementId } = stored;
  if (row.outcome === 'credited' || (!topUpId && !refundId && !movementId)) return null;
  const about = topUpId ? await topUpAbout(sql, topUpId, row.id) : undefined;
  return {
    topUp: about?.topUp ?? null,
    movementId: movementId ?? about?.movementId ?? null,
    refundId: refundId ?? null,
  };
};
