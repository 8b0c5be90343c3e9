import type { Sql, TransactionSql } from 'postgres';

type AnySql = Sql | TransactionSql;

export interface CallerCheckRow {
  id: string;
  accountId: string;
  staffId: string;
  method: 'mail-code' | 'eid-attempt' | 'administrator-word';
  codeHash: Buffer | null;
  attempts: number;
  startedAt: Date;
  expiresAt: Date;
  verifiedAt: Date | null;
}

/** This operator's checks of this account that have not run out, the proven ones first. */
export const liveChecks = (sql: AnySql, accountId: string, staffId: string, now: Date) =>
  sql<CallerCheckRow[]>`
    select id, account_id, staff_id, method, code_hash, attempts, started_at, expires_at, verified_at
    from caller_checks
    where account_id = ${accountId} and staff_id = ${staffId} and expires_at > ${now}
    order by verified_at desc nulls last, started_at desc`;

export const checkById = async (sql: AnySql, id: string): Promise<CallerCheckRow | undefined> => {
  const rows = await sql<CallerCheckRow[]>`
    select id, account_id, staff_id, method, code_hash, attempts, started_at, expires_at, verified_at
    from caller_checks where id = ${id}`;
  return rows[0];
};

/** The last time since `since` that the holder's own card was read on the portal, on any account. */
export const lastEidAttempt = async (
  sql: AnySql,
  accountId: string,
  since: Date,
): Promise<Date | null> => {
  const rows = await sql<{ at: Date }[]>`
    select s.at
    from eid_links e join sign_in_attempts s on s.national_number_hmac = e.national_number_hmac
    where e.account_id = ${accountId} and e.ended_at is null and s.method = 'eid'
      and s.at > ${since}
      and coalesce(s.error, '') not in ('certificate-revoked', 'certificate-expired')
    order by s.at desc limit 1`;
  return rows[0]?.at ?? null;
};

/** Administrators of the account's organisations, other than the holder. */
export const vouchers = (sql: AnySql, accountId: string) =>
  sql<{ accountId: string; name: string; organisation: string }[]>`
    select distinct on (a.id) a.id as account_id, a.first_name || ' ' || a.last_name as name,
      o.name as organisation
    from memberships m
    join organisations o on o.id = m.organisation_id and o.status = 'active'
    join memberships b on b.organisation_id = o.id and b.status = 'confirmed' and b.administrator
    join accounts a on a.id = b.account_id and a.status = 'active'
    where m.account_id = ${accountId} and m.status in ('awaiting', 'confirmed')
      and b.account_id <> ${accountId}
    order by a.id limit 20`;

/** Voids codes that are still out, so that only the newest can be read back. */
export const voidPending = (sql: AnySql, accountId: string, staffId: string, now: Date) => sql`
  update caller_checks set expires_at = ${now}
  where account_id = ${accountId} and staff_id = ${staffId} and verified_at is null
    and expires_at > ${now}`;

export const codesSince = async (sql: AnySql, accountId: string, since: Date): Promise<number> => {
  const [row] = await sql<{ codes: number }[]>`
    select count(*)::int as codes from caller_checks
    where account_id = ${accountId} and method = 'mail-code' and started_at > ${since}`;
  return row?.codes ?? 0;
};

export interface NewCheck {
  accountId: string;
  staffId: string;
  method: CallerCheckRow['method'];
  startedAt: Date;
  expiresAt: Date;
  verifiedAt: Date | null;
  evidence: string | null;
}

export const insertCheck = async (sql: AnySql, check: NewCheck): Promise<CallerCheckRow> => {
  const rows = await sql<[CallerCheckRow]>`
    insert into caller_checks (account_id, staff_id, method, started_at, expires_at, verified_at,
      evidence)
    values (${check.accountId}, ${check.staffId}, ${check.method}, ${check.startedAt},
      ${check.expiresAt}, ${check.verifiedAt}, ${check.evidence})
    returning id, account_id, staff_id, method, code_hash, attempts, started_at, expires_at,
      verified_at`;
  return rows[0];
};

export const setCode = (sql: AnySql, id: string, codeHash: Buffer) => sql`
  update caller_checks set code_hash = ${codeHash} where id = ${id}`;

/** Spends one attempt at once, so that many guesses at the same moment cannot share one. */
export const spendAttempt = async (
  sql: AnySql,
  check: { id: string; accountId: string; staffId: string; now: Date; limit: number },
): Promise<CallerCheckRow | undefined> => {
  const rows = await sql<CallerCheckRow[]>`
    update caller_checks set attempts = attempts + 1
    where id = ${check.id} and account_id = ${check.accountId} and staff_id = ${check.staffId}
      and method = 'mail-code' and verified_at is null and expires_at > ${check.now}
      and attempts < ${check.limit}
    returning id, account_id, staff_id, method, code_hash, attempts, started_at, expires_at,
      verified_at`;
  return rows[0];
};

export const markVerified = async (
  sql: AnySql,
  id: string,
  verifiedAt: Date,
  expiresAt: Date,
): Promise<CallerCheckRow | undefined> => {
  const rows = await sql<CallerCheckRow[]>`
    update caller_checks set verified_at = ${verifiedAt}, expires_at = ${expiresAt}, code_hash = null
    where id = ${id} and verified_at is null
    returning id, account_id, staff_id, method, code_hash, attempts, started_at, expires_at,
      verified_at`;
  return rows[0];
};
