import type { StaffRow } from '#contract/staff';
import type { Role } from '#core/vocabulary';
import { lostRace, runCommand } from '#infra/command';
import type { Context } from '#infra/context';
import type { Reply } from '#infra/http';
import { forgetSessions } from '#infra/session';
import { lockColleague } from './lock-colleague.ts';
import { showColleague } from './show-colleague.ts';
import { storeRoles } from './staff.queries.ts';

interface NewRoles {
  roles: readonly Role[];
  /** What the admin saw. */
  was?: readonly Role[] | undefined;
  reason: string;
}

/**
 * Holds from the colleague's next request on; the database keeps at least one admin.
 * @throws Problem `staff.own-account`, `staff.last-admin`, `conflict` when the roles are others by now
 */
export const changeRoles = async (
  ctx: Context,
  id: string,
  { roles, was, reason }: NewRoles,
): Promise<Reply<StaffRow>> => {
  const wanted = [...new Set(roles)].toSorted((a, b) => a.localeCompare(b));
  const result = await runCommand(
    ctx,
    { action: 'staff.change-roles', subject: { kind: 'staff', id }, reason },
    async (tx) => {
      const person = await lockColleague(ctx, tx, id);
      if (was !== undefined && !sameRoles(was, person.roles)) lostRace({ roles: person.roles });
      await storeRoles(tx.sql, id, wanted, ctx.now);
      return {
        result: await showColleague(ctx, id, tx.sql),
        changedFields: ['roles'],
        before: { roles: person.roles },
        after: { roles: wanted },
      };
    },
  );
  forgetSessions(ctx.deps);
  return result;
};

const sameRoles = (a: readonly Role[], b: readonly Role[]): boolean =>
  a.every((role) => b.includes(role)) && b.every((role) => a.includes(role));
