import type { Sql } from 'postgres';

import type { Refund } from '#contract/wallet';
import { fromCursor } from '#infra/cursor';

type Person = { id: string; name: string } | null;

export interface RefundListRow extends Omit<
  Refund,
  'requestedAt' | 'decidedAt' | 'paidAt' | 'mayApprove'
> {
  requestedAt: Date;
  decidedAt: Date | null;
  paidAt: Date | null;
  requestedBy: Person;
}

/** One row more than the limit, oldest request first. */
export const refundRows = (
  sql: Sql,
  query: {
    after?: string | undefined;
    limit: number;
    state?: Refund['state'] | undefined;
    id?: string;
  },
) => {
  const [at, id] = fromCursor(query.after, 2) ?? [];
  return sql<RefundListRow[]>`
    select r.id, r.movement_id, r.amount_cents, r.to_iban, r.to_name, r.reason, r.state,
      r.requested_at, r.decided_at, r.decision_reason, r.file_id, r.end_to_end_id,
      r.paid_movement_id, r.paid_at,
      jsonb_build_object('id', q.id, 'name', q.name) as requested_by,
      case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end as decided_by
    from refunds r
    join staff q on q.id = r.requested_by
    left join staff a on a.id = r.approved_by
    where ${query.id === undefined ? sql`true` : sql`r.id = ${query.id}`}
      ${query.state ? sql`and r.state = ${query.state}` : sql``}
      ${at === undefined ? sql`` : sql`and (r.requested_at, r.id) > (${String(at)}::timestamptz, ${String(id)}::uuid)`}
    order by r.requested_at, r.id limit ${query.limit + 1}`;
};
