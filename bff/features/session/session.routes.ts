import { sessionApi } from '#contract/session';
import { fail } from '#core/errors';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';
import type { Bind, BindPublic } from '#infra/http';
import { forgetSessions, idleMinutes } from '#infra/session';
import type { Language } from '#core/vocabulary';
import { changePassword } from './change-password.ts';
import { deleteView, savedViewsOf, storeView } from './saved-views.queries.ts';
import { sessionsOf, storeLocale } from './session.queries.ts';
import { showSession } from './show-session.ts';
import { giveSecondFactor } from './second-factor.ts';
import { signIn } from './sign-in.ts';
import { endOtherSessions, signOut } from './sign-out.ts';
import { confirmTotp, disableTotp, enrolTotp } from './totp.ts';
import { workCounts } from './work-counts.ts';

export const sessionRoutes = (bind: Bind, bindPublic: BindPublic): void => {
  bindPublic(sessionApi.signIn, (visit, { body, req, res }) => signIn(visit, { req, res }, body));
  bindPublic(sessionApi.secondFactor, (visit, { body, req, res }) =>
    giveSecondFactor(visit, { req, res }, body.code),
  );
  bind(sessionApi.show, showSession);
  bind(sessionApi.signOut, (ctx, { res }) => signOut(ctx, res));
  bind(sessionApi.ownSessions, ownSessions);
  bind(sessionApi.endOtherSessions, endOtherSessions);
  bind(sessionApi.changePassword, (ctx, { body }) => changePassword(ctx, body));
  bind(sessionApi.changeLocale, (ctx, { body }) => changeLocale(ctx, body.locale));
  bind(sessionApi.enrolTotp, (ctx, { body, req, res }) =>
    enrolTotp(ctx, { req, res }, body.password),
  );
  bind(sessionApi.confirmTotp, (ctx, { body, req, res }) =>
    confirmTotp(ctx, { req, res }, body.code),
  );
  bind(sessionApi.disableTotp, (ctx, { body, req, res }) =>
    disableTotp(ctx, { req, res }, body.password),
  );
  bind(sessionApi.workCounts, workCounts);
  bind(sessionApi.savedViews, async (ctx, { query }) => ({
    items: await savedViewsOf(ctx.deps.sql, ctx.staff.id, query.resource),
  }));
  bind(sessionApi.saveView, (ctx, { body }) =>
    storeView(ctx.deps.sql, ctx.staff.id, body, ctx.now),
  );
  bind(sessionApi.forgetView, async (ctx, { params }) => {
    if (!(await deleteView(ctx.deps.sql, ctx.staff.id, params.id))) fail('not-found');
  });
};

const ownSessions = async ({ deps, staff, now }: Context) => {
  const usedSince = new Date(now.getTime() - idleMinutes * 60_000);
  const rows = await sessionsOf(deps.sql, staff.id, now, usedSince);
  return { items: rows.map((row) => Object.assign(row, { current: row.id === staff.sessionId })) };
};

const changeLocale = async (ctx: Context, locale: Language): Promise<void> => {
  const { id } = ctx.staff;
  await runCommand(
    ctx,
    { action: 'session.change-locale', subject: { kind: 'staff', id } },
    async (tx) => {
      await storeLocale(tx.sql, id, locale, ctx.now);
      return { result: undefined, changedFields: ['locale'] };
    },
  );
  forgetSessions(ctx.deps);
};
