import type { TransactionSql } from 'postgres';

export const lockOwner = async (
  sql: TransactionSql,
  id: string,
): Promise<{ ownerId: string | null } | undefined> => {
  const [row] = await sql<{ ownerId: string | null }[]>`
    select owner_id from movements where id = ${id} for no key update`;
  return row;
};

export const isFinance = async (sql: TransactionSql, staffId: string): Promise<boolean> => {
  const found = await sql`
    select from staff where id = ${staffId} and disabled_at is null and 'finance' = any (roles)`;
  return found.count === 1;
};

export const assignOwner = async (
  sql: TransactionSql,
  id: string,
  ownerId: string | null,
): Promise<void> => {
  await sql`update movements set owner_id = ${ownerId} where id = ${id}`;
};
