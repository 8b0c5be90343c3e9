import { once } from 'node:events';
import { finished } from 'node:stream/promises';

import type { TransactionSql } from 'postgres';

import type { WalletSettings } from '#contract/wallet';
import { createMatcher } from '#core/matching/decide';
import type { Decision } from '#core/matching/decision';
import type { MovementState } from '#core/vocabulary';

import { copyLine } from '../copy-text.ts';
import { factsOf, type FactsRow } from '../matching/facts.ts';
import { loadUniverse } from '../matching/universe.ts';

/** Movements are decided this many at a time, so that memory does not grow with the file. */
const batchSize = 5000;

/**
 * Decides every staged movement of the statements that are to be posted, in the order of the file, and writes the
 * decisions beside them. Top-ups that may be credited are locked from here on.
 */
export const decideStaged = async (
  sql: TransactionSql,
  settings: WalletSettings,
): Promise<void> => {
  const taken = new Set<string>();
  for (let after = 0; ;) {
    const rows = await nextBatch(sql, after);
    if (rows.length === 0) return;
    const facts = rows.map(factsOf);
    const universe = await loadUniverse(sql, facts, { settings, names: 'exact', lock: true });
    const matcher = createMatcher(universe, settings.matching, taken);
    await writeDecisions(
      sql,
      facts.map((each) => decidedLine(each.id, matcher.decide(each))),
    );
    after = rows.at(-1)?.n ?? after;
  }
};

/** Where the bank gave a valid reference, what the payer wrote besides is of no matter to the rules. */
const nextBatch = (sql: TransactionSql, after: number) => sql<(FactsRow & { n: number })[]>`
  select s.n, s.id, s.amount_milli, s.currency, s.booked_on, s.reference, s.communication_kind,
    case when s.reference is null then s.communication else '' end as communication,
    case when s.reference is null then s.details
      when s.details ?| array['reversal', 'returnReason'] then '{"reversal": true}' else '{}'
    end as details,
    s.end_to_end_id, s.counterparty_account, s.counterparty_name, s.transaction_code
  from staged s join staged_statements t on t.statement = s.statement and t.post
  where s.n > ${after} order by s.n limit ${batchSize}`;

const writeDecisions = async (sql: TransactionSql, lines: readonly string[]): Promise<void> => {
  const target = await sql`
    copy decided (id, state, outcome, decision, rule, evidence, wallet_id, top_up_id, refund_id)
    from stdin`.writable();
  if (!target.write(lines.join(''))) await once(target, 'drain');
  target.end();
  await finished(target, { readable: false });
};

const decidedLine = (id: string, decision: Decision): string => {
  const { outcome, credit, rule, refundId } = decision;
  return copyLine([
    id,
    stateOf(decision),
    outcome,
    JSON.stringify(summaryOf(decision)),
    rule ?? (outcome === 'refund-paid' ? 'refund-paid' : null),
    JSON.stringify(credit?.evidence ?? []),
    credit?.walletId,
    credit?.topUpId,
    refundId,
  ]);
};

const stateOf = ({ outcome }: Decision): MovementState => {
  if (outcome === 'credited') return 'attributed';
  if (outcome === 'refund-paid') return 'settled';
  return ['foreign-currency', 'sub-cent', 'zero'].includes(outcome) ? 'not-posted' : 'open';
};

/** What stays with a movement: its case for the work list, and what its outcome is about. Proposals are made afresh. */
export interface DecisionSummary {
  case: Decision['case'];
  topUpId?: string;
  refundId?: string;
}

export const summaryOf = (decision: Decision): DecisionSummary => ({
  case: decision.case,
  ...(decision.topUpId === null ? {} : { topUpId: decision.topUpId }),
  ...(decision.refundId === null ? {} : { refundId: decision.refundId }),
});
