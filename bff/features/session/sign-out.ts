import type { Response } from 'express';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';
import { forgetSessions } from '#infra/session';
import { cookieName } from '#infra/session-cookie';
import { deleteOtherSessions, deleteSession } from './session.queries.ts';

export const signOut = async (ctx: Context, res: Response): Promise<void> => {
  const { id, sessionId } = ctx.staff;
  await runCommand(
    ctx,
    { action: 'session.sign-out', subject: { kind: 'staff', id } },
    async (tx) => {
      await deleteSession(tx.sql, sessionId);
      return { result: undefined };
    },
  );
  forgetSessions(ctx.deps);
  const secure = ctx.deps.config.publicUrl.startsWith('https:');
  const name = cookieName('session_token', ctx.deps.config.publicUrl);
  res.append(
    'set-cookie',
    `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`,
  );
};

/** Ends the signed-in person's sessions on other devices. */
export const endOtherSessions = async (ctx: Context): Promise<{ ended: number }> => {
  const { id, sessionId } = ctx.staff;
  const result = await runCommand(
    ctx,
    { action: 'session.end-other-sessions', subject: { kind: 'staff', id } },
    async (tx) => {
      const ended = await deleteOtherSessions(tx.sql, id, sessionId);
      return { result: { ended }, note: `${ended} ended` };
    },
  );
  forgetSessions(ctx.deps);
  return result;
};
