import type { StaffRow } from '#contract/staff';
import { lostRace, runCommand } from '#infra/command';
import type { Context } from '#infra/context';
import type { Reply } from '#infra/http';
import { forgetSessions } from '#infra/session';
import { lockColleague } from './lock-colleague.ts';
import { showColleague } from './show-colleague.ts';
import { deleteSessions, storeDisabled } from './staff.queries.ts';

/**
 * Keeps a colleague out from this moment on, or lets them in again; in either case they have no
 * session left. The database keeps at least one active admin.
 * @throws Problem `staff.own-account`, `staff.last-admin`, `conflict` when it is so already
 */
export const setDisabled = async (
  ctx: Context,
  id: string,
  disabled: boolean,
  { reason }: { reason: string },
): Promise<Reply<StaffRow>> => {
  const action = disabled ? 'staff.disable' : 'staff.enable';
  const result = await runCommand(
    ctx,
    { action, subject: { kind: 'staff', id }, reason },
    async (tx) => {
      const person = await lockColleague(ctx, tx, id);
      if ((person.disabledAt !== null) === disabled) lostRace({ disabled });
      await storeDisabled(tx.sql, id, disabled ? ctx.now : null, ctx.now);
      await deleteSessions(tx.sql, id);
      return { result: await showColleague(ctx, id, tx.sql), changedFields: ['disabledAt'] };
    },
  );
  forgetSessions(ctx.deps);
  return result;
};
