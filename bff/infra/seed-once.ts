import type { TransactionSql } from 'postgres';

import { connect } from './database.ts';

const markerKey = 'demo.seeded';

/** Any number but the migrations': one process seeds, the others wait and find it done. */
const lockKey = 5_020_115;

/**
 * Fills the database with the demo's data unless that was done before. Data and marker come in one
 * transaction, so that a start that was killed halfway begins anew.
 * @param announce called before the work, which takes some seconds
 */
export const seedOnce = async (
  ownerUrl: string,
  announce: () => void,
  seed: (sql: TransactionSql) => Promise<void>,
): Promise<void> => {
  const { sql } = connect(ownerUrl, { max: 1 });
  try {
    await sql.begin(async (transaction) => {
      await transaction`select pg_advisory_xact_lock(${lockKey})`;
      const [marker] = await transaction`select 1 from settings where key = ${markerKey}`;
      if (marker) return;
      announce();
      await seed(transaction);
      await transaction`insert into settings (key, value) values (${markerKey}, 'true')`;
    });
  } finally {
    await sql.end();
  }
};
