import { staffApi } from '#contract/staff';
import type { Bind, BindPublic } from '#infra/http';
import { acceptInvitation, readInvitation } from './accept-invitation.ts';
import { changeRoles } from './change-roles.ts';
import { setDisabled } from './disable-colleague.ts';
import { inviteColleague, sendPasswordLink } from './invite-colleague.ts';
import { showColleague } from './show-colleague.ts';
import { endSessions, resetTotp } from './sign-out-colleague.ts';
import { colleagues, listStaff } from './staff.queries.ts';

export const staffRoutes = (bind: Bind, bindPublic: BindPublic): void => {
  bindPublic(staffApi.readInvitation, async (visit, { body }) => {
    const { name, email, locale } = await readInvitation(visit, body.token);
    return { name, email, locale };
  });
  bindPublic(staffApi.acceptInvitation, (visit, { body }) => acceptInvitation(visit, body));
  bind(staffApi.colleagues, async (ctx) => ({ items: await colleagues(ctx.deps.sql) }));
  bind(staffApi.list, (ctx, { query }) => listStaff(ctx.deps.sql, query, ctx.now));
  bind(staffApi.show, (ctx, { params }) => showColleague(ctx, params.id));
  bind(staffApi.invite, (ctx, { body }) => inviteColleague(ctx, body));
  bind(staffApi.sendPasswordLink, (ctx, { params, body }) =>
    sendPasswordLink(ctx, params.id, body),
  );
  bind(staffApi.changeRoles, (ctx, { params, body }) => changeRoles(ctx, params.id, body));
  bind(staffApi.disable, (ctx, { params, body }) => setDisabled(ctx, params.id, true, body));
  bind(staffApi.enable, (ctx, { params, body }) => setDisabled(ctx, params.id, false, body));
  bind(staffApi.endSessions, (ctx, { params, body }) => endSessions(ctx, params.id, body));
  bind(staffApi.resetTotp, (ctx, { params, body }) => resetTotp(ctx, params.id, body));
};
