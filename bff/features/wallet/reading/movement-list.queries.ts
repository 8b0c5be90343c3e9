import type { Sql } from 'postgres';

import type { movementsApi } from '#contract/wallet';
import type { ProposalCase } from '#core/matching/evidence';
import { parseStructuredReference } from '#core/structured-reference';
import type { MovementOutcome, MovementState } from '#core/vocabulary';
import { fromCursor } from '#infra/cursor';
import type { z } from 'zod';

export type QueueQuery = z.infer<NonNullable<typeof movementsApi.list.query>>;

const person = (sql: Sql, alias: string) =>
  sql`case when ${sql(`${alias}.id`)} is not null
    then jsonb_build_object('id', ${sql(`${alias}.id`)}, 'name', ${sql(`${alias}.name`)}) end`;

/** Columns of a movement in lists. */
export const movementColumns = (sql: Sql) => sql`
  m.id, m.statement_id, m.booked_on, m.value_on, m.amount_cents, m.amount_milli, m.currency,
  m.counterparty_name, m.counterparty_account, m.communication, m.communication_kind, m.reference,
  m.state, m.outcome, coalesce(m.decision ->> 'case', 'none') as case,
  ${person(sql, 's')} as owner`;

export interface MovementListRow {
  id: string;
  statementId: string;
  bookedOn: string;
  valueOn: string | null;
  amountCents: number | null;
  amountMilli: number | bigint;
  currency: string;
  counterpartyName: string | null;
  counterpartyAccount: string | null;
  communication: string;
  communicationKind: 'none' | 'free' | 'structured';
  reference: string | null;
  state: MovementState;
  outcome: MovementOutcome;
  case: ProposalCase;
  owner: { id: string; name: string } | null;
}

/** The sort column of each order, its direction, and the value of a row for the cursor. */
const orders = {
  oldest: { column: 'booked_on', cast: 'date', descending: false },
  newest: { column: 'booked_on', cast: 'date', descending: true },
  largest: { column: 'amount_cents', cast: 'bigint', descending: true },
  smallest: { column: 'amount_cents', cast: 'bigint', descending: false },
} as const;

/** What the work list is sorted by, for the next page's cursor. */
export const sortKey = (
  row: MovementListRow,
  sort: QueueQuery['sort'],
): [string | number, string] => [
  orders[sort].column === 'booked_on' ? row.bookedOn : (row.amountCents ?? 0),
  row.id,
];

const after = (sql: Sql, query: QueueQuery) => {
  const cursor = fromCursor(query.after, 2);
  if (!cursor) return sql``;
  const { column, cast, descending } = orders[query.sort];
  const [value, id] = cursor.map(String);
  const sign = descending ? sql`<` : sql`>`;
  return sql`and (m.${sql(column)}, m.id) ${sign}
    (${String(value)}::text::${sql.unsafe(cast)}, ${String(id)}::text::uuid)`;
};

const owner = (sql: Sql, { owner: who }: QueueQuery, me: string) => {
  if (who === undefined) return sql``;
  if (who === 'nobody') return sql`and m.owner_id is null`;
  return sql`and m.owner_id = ${who === 'me' ? me : who}`;
};

const filters = (sql: Sql, query: QueueQuery, { me, today }: { me: string; today: string }) => sql`
  ${query.state ? sql`and m.state = ${query.state}` : sql``}
  ${query.outcome ? sql`and m.outcome = ${query.outcome}` : sql``}
  ${query.case ? sql`and coalesce(m.decision ->> 'case', 'none') = ${query.case}` : sql``}
  ${query.direction === 'credit' ? sql`and m.amount_milli > 0` : sql``}
  ${query.direction === 'debit' ? sql`and m.amount_milli < 0` : sql``}
  ${query.minCents === undefined ? sql`` : sql`and m.amount_cents >= ${query.minCents}`}
  ${query.maxCents === undefined ? sql`` : sql`and m.amount_cents <= ${query.maxCents}`}
  ${query.minAge === undefined ? sql`` : sql`and m.booked_on <= ${today}::date - ${query.minAge}::int`}
  ${query.bankAccountId ? sql`and m.bank_account_id = ${query.bankAccountId}` : sql``}
  ${owner(sql, query, me)}`;

/** Name, IBAN, reference or words of the communication; digits and punctuation alike. */
const matching = (sql: Sql, text: string | undefined) => {
  if (text === undefined) return sql``;
  const like = `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const compact = text.replaceAll(/\s/g, '').toUpperCase();
  const reference = parseStructuredReference(text);
  return sql`and (m.counterparty_name ilike ${like} or m.communication ilike ${like}
    or m.counterparty_account = ${compact}
    or m.reference = ${reference.ok ? reference.value : compact})`;
};

/** One row more than the limit; see toPage. */
export const movementRowsOf = (
  sql: Sql,
  query: QueueQuery & { text?: string },
  who: { me: string; today: string },
) => {
  const { column, descending } = orders[query.sort];
  const direction = descending ? sql`desc` : sql``;
  const whole = column === 'amount_cents' ? sql`and m.amount_cents is not null` : sql``;
  return sql<MovementListRow[]>`
    select ${movementColumns(sql)}
    from movements m left join staff s on s.id = m.owner_id
    where true ${whole} ${filters(sql, query, who)} ${matching(sql, query.text)} ${after(sql, query)}
    order by m.${sql(column)} ${direction}, m.id ${direction}
    limit ${query.limit + 1}`;
};

export const openSummary = async (sql: Sql) => {
  const [total] = await sql<[{ open: number; amountCents: number; oldestOn: string | null }]>`
    select count(*)::int as open, coalesce(sum(amount_cents), 0)::bigint as amount_cents,
      min(booked_on) as oldest_on
    from movements where state = 'open'`;
  const cases = await sql<
    { outcome: MovementOutcome; case: ProposalCase; count: number; amountCents: number }[]
  >`
    select outcome, coalesce(decision ->> 'case', 'none') as case, count(*)::int as count,
      coalesce(sum(amount_cents), 0)::bigint as amount_cents
    from movements where state = 'open' group by 1, 2 order by 3 desc`;
  return { ...total, cases };
};
