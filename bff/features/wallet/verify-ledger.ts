import type { Sql } from 'postgres';

import { type Difference, ledgerChecks } from './verify-ledger.queries.ts';

export interface Verification {
  check: string;
  difference: Difference | null;
}

/** Recomputes every balance from the entries; each check names its first difference. */
export const verifyLedger = async (sql: Sql): Promise<Verification[]> => {
  const results: Verification[] = [];
  for (const [check, find] of ledgerChecks(sql)) {
    const [difference] = await find();
    results.push({ check, difference: difference ?? null });
  }
  return results;
};
