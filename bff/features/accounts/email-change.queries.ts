import type { Sql, TransactionSql } from 'postgres';

type AnySql = Sql | TransactionSql;

/** Of the approval that a change of e-mail waits for. */
export const emailChangeAction = 'accounts.correct-email';

export interface EmailChangeRow {
  id: string;
  subjectId: string;
  fingerprint: string;
  email: string;
  reason: string;
  requestedBy: string;
  requestedByName: string;
  requestedAt: Date;
  decided: boolean;
}

/** The change that waits for a second person, if one does. */
export const openEmailChange = async (
  sql: AnySql,
  accountId: string,
): Promise<EmailChangeRow | undefined> => {
  const rows = await sql<EmailChangeRow[]>`
    select p.id, p.subject_id, p.fingerprint, p.payload ->> 'email' as email, p.reason,
      p.requested_by, s.name as requested_by_name, p.requested_at,
      p.decided_at is not null as decided
    from approvals p join staff s on s.id = p.requested_by
    where p.action = ${emailChangeAction} and p.subject_id = ${accountId} and p.decided_at is null`;
  return rows[0];
};

export const lockEmailChange = async (
  sql: AnySql,
  approvalId: string,
): Promise<EmailChangeRow | undefined> => {
  const rows = await sql<EmailChangeRow[]>`
    select p.id, p.subject_id, p.fingerprint, p.payload ->> 'email' as email, p.reason,
      p.requested_by, s.name as requested_by_name, p.requested_at,
      p.decided_at is not null as decided
    from approvals p join staff s on s.id = p.requested_by
    where p.id = ${approvalId} and p.action = ${emailChangeAction}
    for update of p`;
  return rows[0];
};

export interface NewEmailChange {
  accountId: string;
  email: string;
  fingerprint: string;
  reason: string;
  staffId: string;
  now: Date;
}

export const insertEmailChange = async (sql: AnySql, change: NewEmailChange): Promise<string> => {
  const rows = await sql<[{ id: string }]>`
    insert into approvals (action, subject_kind, subject_id, fingerprint, payload, reason,
      requested_by, requested_at)
    values (${emailChangeAction}, 'account', ${change.accountId}, ${change.fingerprint},
      ${JSON.stringify({ email: change.email })}::jsonb, ${change.reason}, ${change.staffId},
      ${change.now})
    returning id`;
  return rows[0].id;
};

/** Takes back what nobody has decided: the account has changed since it was asked. */
export const dropOpenEmailChange = (sql: AnySql, accountId: string) => sql`
  delete from approvals
  where action = ${emailChangeAction} and subject_id = ${accountId} and decided_at is null`;

export interface Verdict {
  id: string;
  staffId: string;
  now: Date;
  approved: boolean;
  reason: string;
}

export const decideEmailChange = (sql: AnySql, verdict: Verdict) => sql`
  update approvals set decided_by = ${verdict.staffId}, decided_at = ${verdict.now},
    approved = ${verdict.approved}, decision_reason = ${verdict.reason}
  where id = ${verdict.id} and decided_at is null`;
