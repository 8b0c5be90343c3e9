import { approvals } from '#schema/staff';

import type { Holder } from './accounts.ts';
import { addAudit } from './audit.ts';
import { sha256 } from './movements.ts';
import type { Colleague } from './staff.ts';
import type { World } from './world.ts';

/** A holder whose mailbox is dead could not be verified: the new address waits for a second colleague. */
export const seedEmailChange = (world: World, { account }: Holder, by: Colleague): void => {
  const requestedAt = world.calendar.minutesAgo(50);
  const email = `${account.username}@skypost.example`;
  const reason = 'Oude mailbox bestaat niet meer; identiteit niet aan te tonen met een code';
  const id = world.id(requestedAt);
  // Agreeing is worth nothing once the account has changed, so what was seen is part of the request.
  const seen = JSON.stringify([account.id, account.version, account.email, email]);
  world.add(approvals, {
    id,
    action: 'accounts.correct-email',
    subjectKind: 'account',
    subjectId: account.id,
    fingerprint: sha256(seen).toString('hex'),
    payload: { email },
    reason,
    requestedBy: by.id,
    requestedAt,
  });
  addAudit(world, {
    at: requestedAt,
    staffId: by.id,
    action: 'accounts.correct-email',
    subject: { kind: 'account', id: account.id },
    reason,
  });
};
