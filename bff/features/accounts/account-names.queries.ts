import type { Sql, TransactionSql } from 'postgres';

import type { Language } from '#core/vocabulary';

/** Language of the holder; undefined when there is no such account. */
export const languageOf = async (sql: Sql, accountId: string): Promise<Language | undefined> => {
  const rows = await sql<{ language: Language }[]>`
    select language from accounts where id = ${accountId}`;
  return rows[0]?.language;
};

export const organisationName = async (sql: Sql, id: string): Promise<string | undefined> => {
  const rows = await sql<{ name: string }[]>`select name from organisations where id = ${id}`;
  return rows[0]?.name;
};

/** Names of the organisations of an account, by id. */
export const organisationNames = async (
  sql: Sql | TransactionSql,
  accountId: string,
): Promise<Map<string, string>> => {
  const rows = await sql<{ id: string; name: string }[]>`
    select id, name from organisations
    where id in (select organisation_id from memberships where account_id = ${accountId})`;
  return new Map(rows.map(({ id, name }) => [id, name]));
};
