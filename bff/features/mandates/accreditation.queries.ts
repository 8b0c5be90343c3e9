import type { PendingQuery, Row, Sql, TransactionSql } from 'postgres';

type Fragment = PendingQuery<Row[]>;

/** In force on that day, of any column of the institute (BIV/IPI). */
const inForce = (sql: Sql | TransactionSql, holder: Fragment, day: string): Fragment => sql`exists (
  select from accreditations a join accreditation_kinds k on k.id = a.kind_id
  where ${holder} and k.code like 'biv%' and a.status = 'valid'
    and coalesce(a.valid_from, ${day}::date) <= ${day}::date
    and coalesce(a.valid_until, ${day}::date) >= ${day}::date)`;

/** Whether the syndic `y` holds an accreditation of its own. */
export const syndicAccredited = (sql: Sql | TransactionSql, day: string): Fragment =>
  sql`coalesce(${inForce(
    sql,
    sql`(a.organisation_id = y.organisation_id or a.organisation_id in (
      select o.id from organisations o where o.enterprise_number = y.enterprise_number)
      or a.account_id = y.account_id or a.account_id in (
      select e.account_id from eid_links e
      where e.national_number_hmac = y.national_number_hmac and e.ended_at is null))`,
    day,
  )}, false)`;

/** Whether the representative `r` does: by account, or by the account that their card is linked to. */
export const representativeAccredited = (sql: Sql | TransactionSql, day: string): Fragment =>
  sql`coalesce(${inForce(
    sql,
    sql`(a.account_id = r.account_id or a.account_id in (
      select e.account_id from eid_links e
      where e.national_number_hmac = r.national_number_hmac and e.ended_at is null))`,
    day,
  )}, false)`;
