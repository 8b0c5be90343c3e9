import type { Session } from '#contract/session';
import { fail } from '#core/errors';
import { permissionsOf } from '#core/permissions';
import type { Context } from '#infra/context';
import { idleEnd } from '#infra/session';
import { sessionById, type SessionView } from './session.queries.ts';

/** What the console learns of the one who is signed in. */
export const sessionOf = (row: SessionView): Session => ({
  staff: {
    id: row.id,
    name: row.name,
    email: row.email,
    roles: row.roles,
    locale: row.locale,
    twoFactorEnabled: row.twoFactorEnabled,
  },
  permissions: permissionsOf(row.roles),
  idleEndsAt: idleEnd(row.updatedAt, row.expiresAt).toISOString(),
  endsAt: row.expiresAt.toISOString(),
});

export const showSession = async (ctx: Context): Promise<Session> => {
  const [row] = await sessionById(ctx.deps.sql, ctx.staff.sessionId);
  return row ? sessionOf(row) : fail('unauthenticated');
};
