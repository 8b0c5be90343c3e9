import type { Sql, TransactionSql } from 'postgres';

import { fail } from '#core/errors';
import type { MovementOutcome, MovementState } from '#core/vocabulary';

import type { FactsRow } from '../matching/facts.ts';

/** A movement as commands look at it. */
export interface MovementRow extends FactsRow {
  amountCents: number | null;
  state: MovementState;
  outcome: MovementOutcome;
  bankAccountId: string;
  statementId: string;
}

const columns = (sql: Sql | TransactionSql) => sql`
  m.id, m.amount_milli, m.amount_cents, m.currency, m.booked_on, m.reference, m.communication_kind,
  m.communication, m.details, m.end_to_end_id, m.counterparty_account, m.counterparty_name,
  m.transaction_code, m.state, m.outcome, m.bank_account_id, m.statement_id`;

export const movementRows = (sql: Sql | TransactionSql, ids: readonly string[]) => sql<
  MovementRow[]
>`
  select ${columns(sql)} from movements m where m.id = any (${[...ids]}::uuid[])`;

/** Locks movements in one order, so that two commands on the same ones cannot wait for each other. */
export const lockMovements = (sql: TransactionSql, ids: readonly string[]) => sql<MovementRow[]>`
  select ${columns(sql)} from movements m where m.id = any (${[...ids]}::uuid[])
  order by m.id for no key update`;

/** Throws Problem `not-found`. */
export const lockMovement = async (sql: TransactionSql, id: string): Promise<MovementRow> => {
  const [row] = await lockMovements(sql, [id]);
  return row ?? fail('not-found');
};

export const setMovement = async (
  sql: TransactionSql,
  id: string,
  to: { state: MovementState; outcome?: MovementOutcome; decision?: unknown },
): Promise<void> => {
  const decision = to.decision === undefined ? null : JSON.stringify(to.decision);
  await sql`
    update movements set state = ${to.state}, outcome = coalesce(${to.outcome ?? null}, outcome),
      decision = coalesce(${decision}::jsonb, decision)
    where id = ${id}`;
};
