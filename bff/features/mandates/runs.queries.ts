import type { Sql, TransactionSql } from 'postgres';

import type { RepresentativeRun, RepresentativeRunRow } from '#contract/mandates';
import type { feePayers, runRowStates, runStates } from '#core/vocabulary';
import { fromCursor } from '#infra/cursor';
import type { Reply } from '#infra/http';

const runFields = (sql: Sql | TransactionSql) => sql`
  u.id, json_build_object('id', r.id, 'name', r.name) as representative,
  case when n.id is not null then json_build_object('id', n.id, 'name', n.name) end as replacement,
  json_build_object('id', y.id, 'name', y.name) as syndic, u.last_day, u.state, u.paid_by,
  t.waiting, t.filed, t.refused, t.charged_cents,
  json_build_object('id', s.id, 'name', s.name) as started_by, u.started_at, u.finished_at
  from representative_runs u
  join representatives r on r.id = u.representative_id
  join syndics y on y.id = r.syndic_id
  left join representatives n on n.id = u.replacement_id
  join staff s on s.id = u.started_by
  cross join lateral (
    select count(*) filter (where w.state = 'waiting')::int as waiting,
      count(*) filter (where w.state = 'filed')::int as filed,
      count(*) filter (where w.state = 'refused')::int as refused,
      coalesce(sum(f.fee_cents + f.vat_cents), 0)::bigint as charged_cents
    from representative_run_rows w left join filings f on f.id = w.filing_id
    where w.run_id = u.id
  ) t`;

type RunRow = Reply<RepresentativeRun> & { id: string };

export const runById = async (sql: Sql | TransactionSql, id: string) => {
  const rows = await sql<RunRow[]>`select ${runFields(sql)} where u.id = ${id}`;
  return rows[0];
};

export const runRows = (
  sql: Sql,
  query: {
    after?: string | undefined;
    limit: number;
    state?: (typeof runStates)[number] | undefined;
  },
) => {
  const [id] = fromCursor(query.after, 1) ?? [];
  return sql<RunRow[]>`
    select ${runFields(sql)}
    where true ${query.state ? sql`and u.state = ${query.state}` : sql``}
      ${id === undefined ? sql`` : sql`and u.id < ${String(id)}`}
    order by u.id desc limit ${query.limit + 1}`;
};

export const rowsOfRun = (
  sql: Sql,
  runId: string,
  query: {
    after?: string | undefined;
    limit: number;
    state?: (typeof runRowStates)[number] | undefined;
  },
) => {
  const [id] = fromCursor(query.after, 1) ?? [];
  return sql<(Reply<RepresentativeRunRow> & { id: string })[]>`
    select w.id, json_build_object('id', c.id, 'name', c.name) as co_ownership, w.state,
      w.filing_id, w.problem, f.fee_cents + f.vat_cents as total_cents, w.decided_at
    from representative_run_rows w
    join co_ownerships c on c.id = w.co_ownership_id
    left join filings f on f.id = w.filing_id
    where w.run_id = ${runId} ${query.state ? sql`and w.state = ${query.state}` : sql``}
      ${id === undefined ? sql`` : sql`and w.id > ${String(id)}`}
    order by w.id limit ${query.limit + 1}`;
};

export interface NewRun {
  representativeId: string;
  replacementId: string | null;
  lastDay: string;
  documentId: string | null;
  paidBy: (typeof feePayers)[number];
  walletId: string | null;
  reason: string;
  startedBy: string;
  startedAt: Date;
}

export const insertRun = async (sql: TransactionSql, run: NewRun) => {
  const rows = await sql<{ id: string }[]>`
    insert into representative_runs ${sql({ ...run })} returning id`;
  return rows[0];
};

export const insertRunRows = (sql: TransactionSql, runId: string, coOwnershipIds: string[]) => sql`
  insert into representative_run_rows (run_id, co_ownership_id)
  select ${runId}, id from unnest(${coOwnershipIds}::uuid[]) with ordinality as c (id, n)
  order by n`;

export const runningFor = async (sql: TransactionSql, representativeId: string) => {
  const rows = await sql<{ id: string }[]>`
    select id from representative_runs
    where representative_id = ${representativeId} and state = 'running'`;
  return rows[0]?.id;
};

/** Refused rows wait again; gives how many. */
export const waitAgain = async (sql: TransactionSql, runId: string) => {
  const rows = await sql`
    update representative_run_rows set state = 'waiting', problem = null, decided_at = null
    where run_id = ${runId} and state = 'refused' returning id`;
  return rows.length;
};

export const reopenRun = (sql: TransactionSql, runId: string) => sql`
  update representative_runs set state = 'running', finished_at = null where id = ${runId}`;
