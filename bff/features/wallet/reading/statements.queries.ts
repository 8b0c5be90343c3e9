import type { Sql } from 'postgres';

import type { FileProblem, StatementRow as StatementReply } from '#contract/wallet';
import type { MovementOutcome, MovementState } from '#core/vocabulary';
import { fromCursor } from '#infra/cursor';

type Milli = number | bigint | null;
type Person = { id: string; name: string } | null;

export interface StatementListRow extends Omit<
  StatementReply,
  'opening' | 'closing' | 'importedAt' | 'problems'
> {
  openingMilli: Milli;
  closingMilli: Milli;
  importedAt: Date;
  problems: FileProblem[];
}

export interface StatementQuery {
  after?: string | undefined;
  limit: number;
  bankAccountId?: string | undefined;
  state?: StatementReply['state'] | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

const columns = (sql: Sql) => sql`
  t.id, t.file_id, t.format, t.currency, t.number, t.year, t.opening_milli, t.opening_on,
  t.closing_milli, t.closing_on, t.state, t.problems, t.movement_count as movements, t.imported_at,
  jsonb_build_object('id', b.id, 'iban', b.iban, 'name', b.name) as bank_account,
  (select count(*)::int from movements m where m.statement_id = t.id and m.state = 'open') as open`;

/** One row more than the limit, last closing first. */
export const statementRows = (sql: Sql, query: StatementQuery) => {
  const [day, id] = fromCursor(query.after, 2) ?? [];
  return sql<StatementListRow[]>`
    select ${columns(sql)}
    from statements t join bank_accounts b on b.id = t.bank_account_id
    where true
      ${query.bankAccountId ? sql`and t.bank_account_id = ${query.bankAccountId}` : sql``}
      ${query.state ? sql`and t.state = ${query.state}` : sql``}
      ${query.from ? sql`and t.closing_on >= ${query.from}` : sql``}
      ${query.to ? sql`and t.closing_on <= ${query.to}` : sql``}
      ${day === undefined ? sql`` : sql`and (t.closing_on, t.id) < (${String(day)}::date, ${String(id)}::uuid)`}
    order by t.closing_on desc, t.id desc limit ${query.limit + 1}`;
};

export interface StatementRecordRow extends StatementListRow {
  creditMilli: number | bigint;
  debitMilli: number | bigint;
  duplicate: boolean;
  freeMessages: string[];
  previousId: string | null;
  nextId: string | null;
  fileName: string;
  fileErasedAt: Date | null;
  acceptedBy: Person;
  acceptedAt: Date | null;
}

export const statementRecord = async (
  sql: Sql,
  id: string,
): Promise<StatementRecordRow | undefined> => {
  const [row] = await sql<StatementRecordRow[]>`
    select ${columns(sql)}, t.duplicate, t.free_messages, f.name as file_name,
      f.erased_at as file_erased_at, t.accepted_at,
      case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end as accepted_by,
      sums.credit_milli, sums.debit_milli,
      (select p.id from statements p where p.bank_account_id = t.bank_account_id
        and (p.closing_on, p.id) < (t.closing_on, t.id)
        order by p.closing_on desc, p.id desc limit 1) as previous_id,
      (select n.id from statements n where n.bank_account_id = t.bank_account_id
        and (n.closing_on, n.id) > (t.closing_on, t.id)
        order by n.closing_on, n.id limit 1) as next_id
    from statements t
    join bank_accounts b on b.id = t.bank_account_id
    join statement_files f on f.id = t.file_id
    left join staff s on s.id = t.accepted_by
    cross join lateral (
      select coalesce(sum(amount_milli) filter (where amount_milli > 0), 0)::bigint as credit_milli,
        coalesce(sum(amount_milli) filter (where amount_milli < 0), 0)::bigint as debit_milli
      from movements m where m.statement_id = t.id) sums
    where t.id = ${id}`;
  return row;
};

export interface StatementLineRow {
  id: string;
  line: number;
  sequence: string;
  detail: string;
  amountMilli: number | bigint;
  currency: string;
  bookedOn: string;
  valueOn: string | null;
  counterpartyName: string | null;
  counterpartyAccount: string | null;
  communication: string;
  reference: string | null;
  state: MovementState;
  outcome: MovementOutcome;
}

export const statementLines = (
  sql: Sql,
  id: string,
  query: { after?: string | undefined; limit: number },
) => {
  const [line] = fromCursor(query.after, 1) ?? [];
  return sql<StatementLineRow[]>`
    select id, line, sequence, detail, amount_milli, currency, booked_on, value_on,
      counterparty_name, counterparty_account, communication, reference, state, outcome
    from movements
    where statement_id = ${id} and line > ${Number(line ?? 0)}
    order by line limit ${query.limit + 1}`;
};
