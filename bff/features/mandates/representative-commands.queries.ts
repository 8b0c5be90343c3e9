import type { TransactionSql } from 'postgres';

export interface RepresentativeValues {
  name: string;
  since: string;
  nationalNumberCipher?: Buffer;
  nationalNumberHmac?: Buffer;
  accountId?: string | null;
}

export const insertRepresentative = async (
  sql: TransactionSql,
  values: RepresentativeValues & { syndicId: string },
) => {
  const rows = await sql<{ id: string; version: number }[]>`
    insert into representatives ${sql({ ...values })} returning id, version`;
  return rows[0];
};

/** Another one of the same syndic with this number who has not left. */
export const representativeWithNumber = async (
  sql: TransactionSql,
  syndicId: string,
  hmac: Buffer | undefined,
) => {
  const rows = await sql<{ id: string }[]>`
    select id from representatives
    where syndic_id = ${syndicId} and national_number_hmac = ${hmac ?? null} and until is null`;
  return rows[0]?.id;
};

export const lockRepresentative = async (sql: TransactionSql, id: string) => {
  const rows = await sql<
    (RepresentativeValues & {
      id: string;
      version: number;
      syndicId: string;
      until: string | null;
    })[]
  >`
    select id, version, syndic_id, name, since, until, national_number_cipher,
      national_number_hmac
    from representatives where id = ${id} for update`;
  return rows[0];
};

export const updateRepresentative = async (
  sql: TransactionSql,
  id: string,
  values: Partial<RepresentativeValues> & { until?: string },
) => {
  const rows = await sql<{ id: string; version: number }[]>`
    update representatives set ${sql({ ...values })}, version = version + 1
    where id = ${id} returning id, version`;
  return rows[0];
};
