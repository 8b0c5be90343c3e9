import type { Sql } from 'postgres';

import type { Context } from '#infra/context';

import { batched } from './batched.ts';
import { insertLookUps, type LookUp } from './look-ups.queries.ts';

const writers = new WeakMap<Sql, (lookUp: LookUp) => Promise<void>>();

const writerOf = (sql: Sql) => {
  const writer = writers.get(sql) ?? batched<LookUp>((lookUps) => insertLookUps(sql, lookUps));
  writers.set(sql, writer);
  return writer;
};

/**
 * A look-up by national number leaves an audit row: who, when, and the account found. Nobody gets an
 * answer before PostgreSQL has the row, but the row does not wait for the disk, and rows of the same
 * moment are written together, so that a look-up stays about as quick as the search itself. Should
 * PostgreSQL itself crash, the look-ups of its last half second may go unrecorded; commands always
 * wait.
 */
export const recordLookUp = (
  { deps, staff, now, requestId }: Context,
  accountId: string | null,
): Promise<void> => writerOf(deps.sql)({ at: now, staffId: staff.id, requestId, accountId });
