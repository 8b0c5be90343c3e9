import type { Sql } from 'postgres';

type Count = Promise<number>;

/** A badge says "999+" beyond this; counting on would only cost time. */
const most = 1000;

const counted = async (sql: Sql, rows: ReturnType<Sql>): Count => {
  const [row] = await sql<
    { n: number }[]
  >`select count(*)::int as n from (${rows} limit ${most}) open`;
  return row?.n ?? 0;
};

export const openTickets = (sql: Sql): Count =>
  counted(sql, sql`select from tickets where state = 'open'`);

export const openConflicts = (sql: Sql): Count =>
  counted(sql, sql`select from eid_conflicts where state in ('open', 'waiting-approval')`);

export const openPrivacyRequests = (sql: Sql): Count =>
  counted(
    sql,
    sql`select from privacy_requests where state not in ('done', 'withdrawn', 'refused')`,
  );

export const openMovements = (sql: Sql): Count =>
  counted(sql, sql`select from movements where state = 'open'`);

export const openFilings = (sql: Sql): Count =>
  counted(sql, sql`select from filings where state not in ('in-kbo', 'refused')`);

/** What colleagues asked; one's own requests wait for somebody else. */
export const openApprovals = (sql: Sql, staffId: string): Count =>
  counted(sql, sql`select from approvals where decided_at is null and requested_by <> ${staffId}`);
