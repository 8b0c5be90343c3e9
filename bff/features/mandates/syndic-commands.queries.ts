import type { TransactionSql } from 'postgres';

import type { syndicKinds } from '#core/vocabulary';

export interface SyndicValues {
  kind: (typeof syndicKinds)[number];
  name: string;
  enterpriseNumber: string | null;
  nationalNumberCipher?: Buffer;
  nationalNumberHmac?: Buffer;
  street: string | null;
  postalCode: string | null;
  town: string | null;
  accountId?: string | null;
  organisationId?: string | null;
}

export const syndicWithNumber = async (
  sql: TransactionSql,
  { enterpriseNumber, nationalNumberHmac }: SyndicValues,
) => {
  const rows = await sql<{ id: string }[]>`
    select id from syndics where enterprise_number = ${enterpriseNumber}
      or national_number_hmac = ${nationalNumberHmac ?? null}`;
  return rows[0]?.id;
};

/** The account that holds this number by its card, if any. */
export const accountWithNumber = async (sql: TransactionSql, hmac: Buffer) => {
  const rows = await sql<{ accountId: string }[]>`
    select account_id from eid_links where national_number_hmac = ${hmac} and ended_at is null`;
  return rows[0]?.accountId ?? null;
};

export const organisationWithNumber = async (sql: TransactionSql, enterpriseNumber: string) => {
  const rows = await sql<{ id: string }[]>`
    select id from organisations where enterprise_number = ${enterpriseNumber}`;
  return rows[0]?.id ?? null;
};

export const insertSyndic = async (sql: TransactionSql, values: SyndicValues) => {
  const rows = await sql<{ id: string; version: number }[]>`
    insert into syndics ${sql({ ...values })} returning id, version`;
  return rows[0];
};

export const lockSyndic = async (sql: TransactionSql, id: string) => {
  const rows = await sql<(SyndicValues & { id: string; version: number })[]>`
    select id, version, kind, name, enterprise_number, national_number_cipher,
      national_number_hmac, street, postal_code, town
    from syndics where id = ${id} for update`;
  return rows[0];
};

export const updateSyndic = async (
  sql: TransactionSql,
  id: string,
  values: Partial<SyndicValues>,
) => {
  const rows = await sql<{ id: string; version: number }[]>`
    update syndics set ${sql({ ...values })}, version = version + 1
    where id = ${id} returning id, version`;
  return rows[0];
};
