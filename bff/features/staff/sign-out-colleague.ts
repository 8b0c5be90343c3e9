import type { StaffRow } from '#contract/staff';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';
import type { Reply } from '#infra/http';
import { forgetSessions } from '#infra/session';
import { lockColleague } from './lock-colleague.ts';
import { showColleague } from './show-colleague.ts';
import { deleteSessions, deleteTotp } from './staff.queries.ts';

/** Ends every session of a colleague. */
export const endSessions = async (
  ctx: Context,
  id: string,
  { reason }: { reason: string },
): Promise<{ ended: number }> => {
  const result = await runCommand(
    ctx,
    { action: 'staff.end-sessions', subject: { kind: 'staff', id }, reason },
    async (tx) => {
      await lockColleague(ctx, tx, id);
      const ended = await deleteSessions(tx.sql, id);
      return { result: { ended }, note: `${ended} ended` };
    },
  );
  forgetSessions(ctx.deps);
  return result;
};

/** Takes away the authenticator that a colleague lost; the password alone opens then, so sessions end. */
export const resetTotp = async (
  ctx: Context,
  id: string,
  { reason }: { reason: string },
): Promise<Reply<StaffRow>> => {
  const result = await runCommand(
    ctx,
    { action: 'staff.reset-totp', subject: { kind: 'staff', id }, reason },
    async (tx) => {
      await lockColleague(ctx, tx, id);
      await deleteTotp(tx.sql, id, ctx.now);
      await deleteSessions(tx.sql, id);
      return { result: await showColleague(ctx, id, tx.sql), changedFields: ['twoFactorEnabled'] };
    },
  );
  forgetSessions(ctx.deps);
  return result;
};
