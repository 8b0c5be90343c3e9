import type { TransactionSql } from 'postgres';

import type { Decision } from '#core/matching/decision';
import type { MovementOutcome } from '#core/vocabulary';

import { summaryOf } from '../import/decide-staged.ts';
import { movementRows, setMovement } from './movement.queries.ts';
import { decideAfresh } from './propose.ts';

/** Tells the work list anew what open movements look like, after something around them changed. */
export const redecide = async (sql: TransactionSql, ids: readonly string[]): Promise<void> => {
  const rows = (await movementRows(sql, ids)).filter(({ state }) => state === 'open');
  for (const [id, decision] of await decideAfresh(sql, rows)) {
    const outcome = openOutcome(decision);
    await setMovement(sql, id, { state: 'open', outcome, decision: summaryOf(decision) });
  }
};

/** What the rules would post at import waits for a person afterwards. */
const openOutcome = ({ outcome }: Decision): MovementOutcome => {
  if (outcome === 'credited') return 'proposed';
  return outcome === 'refund-paid' ? 'debit' : outcome;
};
