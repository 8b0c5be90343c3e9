import { fail } from '#core/errors';
import type { Context, Tx } from '#infra/context';
import { type LockedStaff, lockStaff } from './staff.queries.ts';

/**
 * Locks the colleague that an admin's command is about. Never oneself: rights, disabling and the
 * second factor of an admin are another admin's to change, so that nobody raises their own rights.
 * @throws Problem `not-found`, `staff.own-account`
 */
export const lockColleague = async (ctx: Context, tx: Tx, id: string): Promise<LockedStaff> => {
  if (id === ctx.staff.id) fail('staff.own-account');
  return (await lockStaff(tx.sql, id)) ?? fail('not-found');
};
