import type { TransactionSql } from 'postgres';

import type { AccountStatus, Language } from '#core/vocabulary';

/** The row that a command decides on, locked. */
export interface LockedAccount {
  id: string;
  version: number;
  status: AccountStatus;
  email: string;
  language: Language;
  /** First and last name. */
  name: string;
  activatedAt: Date | null;
  deactivatedBy: 'holder' | 'staff' | 'merge' | null;
  eidLinkId: string | null;
  itsmeLinkId: string | null;
}

/** Locks the account until the end of the transaction, so that commands on it follow one another. */
export const lockAccount = async (
  sql: TransactionSql,
  id: string,
): Promise<LockedAccount | undefined> => {
  await sql`select from accounts where id = ${id} for update`;
  const rows = await sql<LockedAccount[]>`
    select a.id, a.version, a.status, a.email, a.language, a.first_name || ' ' || a.last_name as name,
      a.activated_at, a.deactivated_by, e.id as eid_link_id, i.id as itsme_link_id
    from accounts a
    left join eid_links e on e.account_id = a.id and e.ended_at is null
    left join itsme_links i on i.account_id = a.id and i.ended_at is null
    where a.id = ${id}`;
  return rows[0];
};

export interface LastChange {
  action: string;
  at: Date;
  by: string | null;
  changedFields: string[];
}

/** The last command that changed this account, for whoever lost a race. */
export const lastChangeOf = async (sql: TransactionSql, id: string): Promise<LastChange | null> => {
  const rows = await sql<LastChange[]>`
    select e.action, e.at, s.name as by, e.changed_fields
    from audit_events e left join staff s on s.id = e.actor_id
    where e.subject_id = ${id} and e.outcome = 'done' and cardinality(e.changed_fields) > 0
    order by e.id desc limit 1`;
  return rows[0] ?? null;
};

/** What a command may change of the account's own row; absent stays as it is. */
export interface AccountChange {
  status?: AccountStatus;
  email?: string;
  activationCodeHash?: Buffer | null;
  activationSentAt?: Date | null;
  activatedAt?: null;
  passwordResetHash?: Buffer | null;
  passwordResetExpiresAt?: Date | null;
  sessionsEndedAt?: Date;
  deactivatedAt?: Date | null;
  deactivatedBy?: 'staff' | null;
}

export interface ChangedAccount {
  version: number;
  status: AccountStatus;
}

/** Writes the change to the locked row and counts it; a command that touches only links changes nothing else. */
export const changeAccount = async (
  sql: TransactionSql,
  { id, version }: Pick<LockedAccount, 'id' | 'version'>,
  change: AccountChange,
): Promise<ChangedAccount> => {
  const rows = await sql<[ChangedAccount]>`
    update accounts set ${sql({ ...change, version: version + 1 })}
    where id = ${id} and version = ${version} returning version, status`;
  return rows[0];
};

export const endItsmeLink = (sql: TransactionSql, linkId: string, now: Date) => sql`
  update itsme_links set ended_at = ${now} where id = ${linkId} and ended_at is null`;

/** Ends itsme too, by trigger. */
export const endEidLink = (sql: TransactionSql, linkId: string, now: Date) => sql`
  update eid_links set ended_at = ${now} where id = ${linkId} and ended_at is null`;

export const emailTaken = async (
  sql: TransactionSql,
  email: string,
  byOther: string,
): Promise<boolean> => {
  const rows = await sql`
    select from accounts where lower(email) = lower(${email}) and id <> ${byOther} limit 1`;
  return rows.length > 0;
};

export const liveNationalNumber = async (
  sql: TransactionSql,
  accountId: string,
): Promise<Buffer | undefined> => {
  const rows = await sql<{ cipher: Buffer }[]>`
    select national_number_cipher as cipher from eid_links
    where account_id = ${accountId} and ended_at is null`;
  return rows[0]?.cipher;
};
