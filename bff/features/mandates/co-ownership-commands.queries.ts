import type { TransactionSql } from 'postgres';

import type { Language } from '#core/vocabulary';

export interface CoOwnershipValues {
  name: string;
  searchName: string;
  street: string;
  postalCode: string;
  town: string;
  language: Language;
  enterpriseNumber: string | null;
}

export const coOwnershipWithNumber = async (sql: TransactionSql, enterpriseNumber: string) => {
  const rows = await sql<{ id: string }[]>`
    select id from co_ownerships where enterprise_number = ${enterpriseNumber}`;
  return rows[0]?.id;
};

export const insertCoOwnership = async (sql: TransactionSql, values: CoOwnershipValues) => {
  const rows = await sql<{ id: string; version: number }[]>`
    insert into co_ownerships ${sql({ ...values })} returning id, version`;
  return rows[0];
};

export const lockCoOwnership = async (sql: TransactionSql, id: string) => {
  const rows = await sql<(CoOwnershipValues & { id: string; version: number })[]>`
    select id, version, name, search_name, street, postal_code, town, language, enterprise_number
    from co_ownerships where id = ${id} for update`;
  return rows[0];
};

export const updateCoOwnership = async (
  sql: TransactionSql,
  id: string,
  values: Partial<CoOwnershipValues>,
) => {
  const rows = await sql<{ id: string; version: number }[]>`
    update co_ownerships set ${sql({ ...values })}, version = version + 1
    where id = ${id} returning id, version`;
  return rows[0];
};
