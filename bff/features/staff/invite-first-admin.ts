import { fail } from '#core/errors';
import type { Language } from '#core/vocabulary';
import { writeAudit } from '#infra/audit';
import type { Deps } from '#infra/context';
import { inTransaction } from '#infra/database';
import { makeLink } from './password-link.ts';
import { hasWorkingAdmin, insertStaff } from './staff.queries.ts';

interface FirstAdmin {
  name: string;
  email: string;
  locale: Language;
}

/**
 * Lets the one who runs the server in: makes an admin and their link, as long as nobody could do
 * that from within.
 * @throws Problem `staff.has-admin`, `staff.email-taken`
 */
export const inviteFirstAdmin = (
  deps: Pick<Deps, 'sql' | 'vault' | 'config'>,
  now: Date,
  person: FirstAdmin,
): Promise<{ link: string; endsAt: Date }> =>
  inTransaction(deps, async ({ sql }) => {
    if (await hasWorkingAdmin(sql)) {
      fail('staff.has-admin', { detail: 'There is an admin who can invite colleagues.' });
    }
    const id = await insertStaff(sql, { ...person, roles: ['admin'] }, now);
    if (id === undefined) {
      return fail('staff.email-taken', { detail: `${person.email} is a colleague's already.` });
    }
    await writeAudit(sql, deps.vault, {
      at: now,
      actor: { kind: 'system' },
      action: 'staff.invite',
      subject: { kind: 'staff', id },
      outcome: 'done',
      changedFields: ['name', 'email', 'roles', 'locale'],
      personal: { reason: 'first admin', after: { ...person, roles: ['admin'] } },
    });
    return makeLink(sql, deps.config.publicUrl, id, now);
  });
