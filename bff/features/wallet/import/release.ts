import type { TransactionSql } from 'postgres';

import type { Problem } from '#core/bank-files/types';

import { readSettings } from '../settings.queries.ts';
import { decideStaged } from './decide-staged.ts';
import { continuityProblems, mendableCodes } from './judge-statement.ts';
import { insertMovements, postDecided, type PostingMoment } from './posting.queries.ts';
import { heldStatements, placeNeighbours, releaseStatement } from './release.queries.ts';
import { clearStaging, stageStored } from './staging.queries.ts';

/**
 * Posts held statements whose only fault was a gap that has since been filled, one after the other, since each may
 * fill the next one's. So the order in which files arrive does not matter.
 */
export const releaseMended = async (
  sql: TransactionSql,
  accountIds: readonly string[],
  moment: PostingMoment,
): Promise<void> => {
  for (let released = true; released;) {
    released = false;
    for (const held of await heldStatements(sql, accountIds)) {
      if (!held.problems.every(isMendable)) continue;
      const near = await placeNeighbours(sql, held);
      if (continuityProblems(held.header, held.closing, near).length > 0) continue;
      const problems = held.problems.filter(({ severity }) => severity !== 'hold');
      await releaseStatement(sql, held.id, problems);
      await postStored(sql, held.id, moment);
      released = true;
    }
  }
};

const isMendable = ({ severity, code }: Problem): boolean =>
  severity !== 'hold' || mendableCodes.includes(code);

/** Decides and posts the held movements of a stored statement. */
export const postStored = async (
  sql: TransactionSql,
  statementId: string,
  moment: PostingMoment,
): Promise<void> => {
  await clearStaging(sql);
  await stageStored(sql, statementId);
  await decideStaged(sql, await readSettings(sql));
  await insertMovements(sql);
  await postDecided(sql, moment);
};
