import type { Sql, TransactionSql } from 'postgres';
import type { Language } from '#core/vocabulary';

export const replaceLink = async (
  sql: TransactionSql,
  staffId: string,
  key: string,
  endsAt: Date,
  now: Date,
): Promise<void> => {
  await sql`
    delete from staff_verifications
    where value = ${staffId} and starts_with(identifier, 'password-link:')`;
  await sql`
    insert into staff_verifications (identifier, value, expires_at, created_at, updated_at)
    values (${key}, ${staffId}, ${endsAt}, ${now}, ${now})`;
};

export interface LinkOwner {
  id: string;
  name: string;
  email: string;
  locale: Language;
}

/** Whose link this is, while it holds and its owner is not disabled. */
export const linkOwner = async (
  sql: Sql,
  key: string,
  now: Date,
): Promise<LinkOwner | undefined> => {
  const [row] = await sql<LinkOwner[]>`
    select p.id, p.name, p.email, p.locale
    from staff_verifications v join staff p on p.id = v.value::uuid
    where v.identifier = ${key} and v.expires_at > ${now} and p.disabled_at is null`;
  return row;
};

/** Takes a link out of use; of two who try at once, one gets its owner's id. */
export const useLink = async (
  sql: TransactionSql,
  key: string,
  now: Date,
): Promise<string | undefined> => {
  const [row] = await sql<{ id: string }[]>`
    delete from staff_verifications v using staff p
    where v.identifier = ${key} and v.expires_at > ${now}
      and p.id = v.value::uuid and p.disabled_at is null
    returning p.id`;
  return row?.id;
};

export const storePassword = async (
  sql: TransactionSql,
  staffId: string,
  hash: string,
  now: Date,
): Promise<void> => {
  await sql`
    insert into staff_credentials (user_id, account_id, provider_id, password, created_at, updated_at)
    values (${staffId}, ${staffId}, 'credential', ${hash}, ${now}, ${now})
    on conflict (provider_id, account_id)
    do update set password = excluded.password, updated_at = excluded.updated_at`;
  await sql`update staff set email_verified = true, updated_at = ${now} where id = ${staffId}`;
};
