import { fail } from '#core/errors';
import { writeAudit } from '#infra/audit';
import { inTransaction } from '#infra/database';
import type { Visit } from '#infra/http';
import { hashPassword } from '#infra/passwords';
import { forgetSessions } from '#infra/session';
import { type LinkOwner, linkOwner, storePassword, useLink } from './password-link.queries.ts';
import { linkKey } from './password-link.ts';
import { deleteSessions } from './staff.queries.ts';

const linkEnded = (): never => fail('staff.link-ended', { status: 410 });

/** @throws Problem `staff.link-ended`: used, replaced, too old, or its owner disabled */
export const readInvitation = async ({ deps, now }: Visit, token: string): Promise<LinkOwner> =>
  (await linkOwner(deps.sql, linkKey(token), now)) ?? linkEnded();

/**
 * Sets the password that the owner of a link chose, and ends every session of theirs.
 * @throws Problem `staff.link-ended`
 */
export const acceptInvitation = async (
  { deps, now, requestId }: Visit,
  { token, password }: { token: string; password: string },
): Promise<void> => {
  const key = linkKey(token);
  // Hashing is dear: only for who holds a link that is good.
  if (!(await linkOwner(deps.sql, key, now))) linkEnded();
  const hash = await hashPassword(password);
  await inTransaction(deps, async (tx) => {
    const id = (await useLink(tx.sql, key, now)) ?? linkEnded();
    await storePassword(tx.sql, id, hash, now);
    await deleteSessions(tx.sql, id);
    await writeAudit(tx.sql, deps.vault, {
      at: now,
      actor: { kind: 'staff', id },
      action: 'staff.accept-invitation',
      subject: { kind: 'staff', id },
      outcome: 'done',
      changedFields: ['password'],
      requestId,
    });
  });
  forgetSessions(deps);
};
