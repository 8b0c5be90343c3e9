import type { Sql, TransactionSql } from 'postgres';

import type { RefundState } from '#core/vocabulary';

import type { SplitPart } from '../attribute-movement.ts';

export interface RefundRow {
  id: string;
  movementId: string;
  amountCents: number;
  rest: SplitPart[];
  state: RefundState;
  requestedBy: string;
}

export const refundRow = async (
  sql: Sql | TransactionSql,
  id: string,
): Promise<RefundRow | undefined> => {
  const [row] = await sql<RefundRow[]>`
    select id, movement_id, amount_cents, rest, state, requested_by from refunds where id = ${id}`;
  return row;
};

export const insertRefund = async (
  sql: TransactionSql,
  refund: {
    movementId: string;
    amountCents: number;
    rest: readonly SplitPart[];
    toIban: string;
    toName: string;
    reason: string;
    staffId: string;
    now: Date;
  },
): Promise<string> => {
  const [row] = await sql<[{ id: string }]>`
    with key as (select uuidv7() as id)
    insert into refunds (id, movement_id, amount_cents, rest, to_iban, to_name, reason,
      requested_by, requested_at, end_to_end_id)
    select id, ${refund.movementId}, ${refund.amountCents}, ${JSON.stringify(refund.rest)}::jsonb,
      ${refund.toIban}, ${refund.toName}, ${refund.reason}, ${refund.staffId}, ${refund.now},
      'BR' || upper(replace(id::text, '-', ''))
    from key returning id`;
  return row.id;
};

/** Decides a refund that is still only requested; false when somebody was first. */
export const decideRefund = async (
  sql: TransactionSql,
  id: string,
  to: {
    state: 'approved' | 'refused' | 'withdrawn';
    approvedBy: string | null;
    reason: string;
    now: Date;
  },
): Promise<boolean> => {
  const decided = await sql`
    update refunds set state = ${to.state}, approved_by = ${to.approvedBy},
      decided_at = ${to.now}, decision_reason = ${to.reason}
    where id = ${id} and state = 'requested'`;
  return decided.count === 1;
};
