import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';
import { hashPassword } from '#infra/passwords';
import { forgetSessions } from '#infra/session';
import { askOwnPassword } from './own-password.ts';
import { deleteOtherSessions, storePasswordHash } from './session.queries.ts';

/** A changed password ends the sessions elsewhere, which may be a stranger's. */
export const changePassword = async (
  ctx: Context,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<void> => {
  const { id, sessionId } = ctx.staff;
  const info = { action: 'session.change-password', subject: { kind: 'staff', id } };
  await askOwnPassword(ctx, info, currentPassword, 'currentPassword');
  const hash = await hashPassword(newPassword);
  await runCommand(ctx, info, async (tx) => {
    await storePasswordHash(tx.sql, id, hash, ctx.now);
    await deleteOtherSessions(tx.sql, id, sessionId);
    return { result: undefined, changedFields: ['password'] };
  });
  forgetSessions(ctx.deps);
};
