import type { Sql, TransactionSql } from 'postgres';

type AnySql = Sql | TransactionSql;

const usual = 100_000;

/** Most rows of one export: the setting `accounts.export-limit`, or 100,000. */
export const exportLimit = async (sql: AnySql): Promise<number> => {
  const rows = await sql<{ value: unknown }[]>`
    select value from settings where key = 'accounts.export-limit'`;
  const value = rows[0]?.value;
  return typeof value === 'number' && value > 0 ? value : usual;
};
