import type { Invitation } from '#contract/staff';
import { fail } from '#core/errors';
import type { Language, Role } from '#core/vocabulary';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';
import { issueLink, linkNote } from './password-link.ts';
import { lockColleague } from './lock-colleague.ts';
import { insertStaff } from './staff.queries.ts';

interface Invited {
  name: string;
  email: string;
  roles: readonly Role[];
  locale: Language;
  reason: string;
}

/** @throws Problem `staff.email-taken` */
export const inviteColleague = (
  ctx: Context,
  { reason, ...person }: Invited,
): Promise<Invitation> =>
  runCommand(ctx, { action: 'staff.invite', subject: { kind: 'staff' }, reason }, async (tx) => {
    const id = await insertStaff(tx.sql, person, ctx.now);
    if (id === undefined) {
      return fail('staff.email-taken', { errors: { email: 'staff.email-taken' } });
    }
    const invitation = await issueLink(ctx, tx, { id, ...person }, 'staff-invitation');
    return {
      result: invitation,
      subjectId: id,
      changedFields: ['name', 'email', 'roles', 'locale'],
      after: person,
      note: linkNote(invitation),
    };
  });

/** A new invitation, or for who has a password already, a link to choose another. */
export const sendPasswordLink = (
  ctx: Context,
  id: string,
  { reason }: { reason: string },
): Promise<Invitation> =>
  runCommand(
    ctx,
    { action: 'staff.send-password-link', subject: { kind: 'staff', id }, reason },
    async (tx) => {
      const person = await lockColleague(ctx, tx, id);
      if (person.disabledAt) fail('staff.disabled', { status: 409 });
      const invitation = await issueLink(ctx, tx, person, 'staff-password-link');
      return { result: invitation, note: linkNote(invitation) };
    },
  );
