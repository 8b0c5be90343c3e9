import type { Sql } from 'postgres';

import type { Evidence } from '#core/matching/evidence';
import type { AttributionRule, RefundState, TopUpState } from '#core/vocabulary';

import { movementColumns, type MovementListRow } from './movement-list.queries.ts';

export interface MovementRecordRow extends MovementListRow {
  line: number;
  statementNumber: string | null;
  bankAccount: { id: string; iban: string; name: string };
  transactionCode: string | null;
  counterpartyBic: string | null;
  communicationType: string | null;
  endToEndId: string | null;
  details: Record<string, unknown>;
  decision: { topUpId?: string; refundId?: string; movementId?: string };
}

export const movementRecord = async (
  sql: Sql,
  id: string,
): Promise<MovementRecordRow | undefined> => {
  const [row] = await sql<MovementRecordRow[]>`
    select ${movementColumns(sql)}, m.line, t.number as statement_number,
      jsonb_build_object('id', b.id, 'iban', b.iban, 'name', b.name) as bank_account,
      m.transaction_code, m.counterparty_bic, m.communication_type, m.end_to_end_id, m.details,
      m.decision
    from movements m
    join statements t on t.id = m.statement_id
    join bank_accounts b on b.id = m.bank_account_id
    left join staff s on s.id = m.owner_id
    where m.id = ${id}`;
  return row;
};

export interface AttributionRow {
  id: string;
  rule: AttributionRule;
  evidence: Evidence[];
  decidedBy: { id: string; name: string } | null;
  decidedAt: Date;
  reversedBy: { id: string; name: string } | null;
  reversedAt: Date | null;
  parts: {
    wallet: { id: string; organisationId: string; name: string } | null;
    topUpId: string | null;
    refundId: string | null;
    account: string | null;
    amountCents: number;
  }[];
}

/** All that was ever decided of a movement, newest first; parts carry the movement's sign. */
export const attributionsOf = (sql: Sql, movementId: string) => sql<AttributionRow[]>`
  select a.id, a.rule, a.evidence, a.decided_at, a.reversed_at,
    case when d.id is not null then jsonb_build_object('id', d.id, 'name', d.name) end as decided_by,
    case when r.id is not null then jsonb_build_object('id', r.id, 'name', r.name) end as reversed_by,
    (select coalesce(jsonb_agg(jsonb_build_object(
        'wallet', case when w.id is not null then jsonb_build_object('id', w.id,
          'organisationId', o.id, 'name', o.name) end,
        'topUpId', e.top_up_id, 'refundId', e.refund_id,
        'account', case when w.id is null then l.kind end,
        'amountCents', case when e.debit_account_id = u.id then e.amount_cents else -e.amount_cents end)
        order by e.id), '[]')
      from ledger_entries e
      cross join (select id from ledger_accounts where kind = 'suspense') u
      join ledger_accounts l on l.id in (e.debit_account_id, e.credit_account_id) and l.id <> u.id
      left join wallets w on w.id = l.wallet_id
      left join organisations o on o.id = w.organisation_id
      where e.attribution_id = a.id and e.kind <> 'reversal'
        and u.id in (e.debit_account_id, e.credit_account_id)) as parts
  from attributions a
  left join staff d on d.id = a.decided_by
  left join staff r on r.id = a.reversed_by
  where a.movement_id = ${movementId} order by a.decided_at desc, a.id desc`;

/** What an outcome is about: the top-up, and the movement that paid it. */
export const topUpAbout = async (sql: Sql, id: string, notMovement: string) => {
  const [row] = await sql<
    {
      topUp: {
        id: string;
        reference: string | null;
        state: TopUpState;
        wallet: { id: string; organisationId: string; name: string };
      };
      movementId: string | null;
    }[]
  >`
    select jsonb_build_object('id', t.id, 'reference', t.reference, 'state', t.state, 'wallet',
        jsonb_build_object('id', w.id, 'organisationId', o.id, 'name', o.name)) as top_up,
      (select e.movement_id from ledger_entries e where e.top_up_id = t.id and e.kind = 'attribution'
        and e.movement_id <> ${notMovement} order by e.id desc limit 1) as movement_id
    from top_ups t join wallets w on w.id = t.wallet_id
    join organisations o on o.id = w.organisation_id
    where t.id = ${id}`;
  return row;
};

export const liveRefundOf = async (sql: Sql, movementId: string) => {
  const [row] = await sql<
    {
      id: string;
      state: RefundState;
      amountCents: number;
      requestedBy: { id: string; name: string };
    }[]
  >`
    select r.id, r.state, r.amount_cents,
      jsonb_build_object('id', s.id, 'name', s.name) as requested_by
    from refunds r join staff s on s.id = r.requested_by
    where r.movement_id = ${movementId} and r.state not in ('refused', 'withdrawn')
    order by r.requested_at desc limit 1`;
  return row;
};
