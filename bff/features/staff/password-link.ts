import { createHash, randomBytes } from 'node:crypto';
import type { Invitation } from '#contract/staff';
import type { Context, Tx } from '#infra/context';
import { queueMail } from '#infra/mail';
import { replaceLink } from './password-link.queries.ts';
import type { LockedStaff } from './staff.queries.ts';

export const linkHours = 72;

/** What the database keeps of a link's token: enough to know it again, not to use it. */
export const linkKey = (token: string): string =>
  `password-link:${createHash('sha256').update(token).digest('hex')}`;

/**
 * Makes the one link by which a colleague chooses a password; earlier ones end. A mail server
 * carries it to the colleague alone. Without one the admin sees it once and passes it on, which the
 * audit tells: whoever opens it could act as that colleague. The token stands behind `#`, where no
 * server or proxy writes it down.
 */
export const issueLink = async (
  ctx: Context,
  tx: Tx,
  person: Pick<LockedStaff, 'id' | 'name' | 'email' | 'locale'>,
  template: 'staff-invitation' | 'staff-password-link',
): Promise<Invitation> => {
  const { config } = ctx.deps;
  const token = randomBytes(32).toString('base64url');
  const endsAt = new Date(ctx.now.getTime() + linkHours * 3_600_000);
  await replaceLink(tx.sql, person.id, linkKey(token), endsAt, ctx.now);
  const link = `${config.publicUrl}/invitation#token=${token}`;
  const sentByMail = config.smtpUrl !== null;
  if (sentByMail) {
    const { email: to, name, locale: language } = person;
    const params = { hours: linkHours };
    const mail = { template, params, to, name, language, secret: link, at: ctx.now };
    await queueMail(tx.sql, ctx.deps, { ...mail, accountId: null });
  }
  return {
    id: person.id,
    sentByMail,
    link: sentByMail ? null : link,
    endsAt: endsAt.toISOString(),
  };
};

/** How the audit tells by whose hands a link went. */
export const linkNote = ({ sentByMail }: Invitation): string =>
  sentByMail ? 'link sent by mail' : 'link shown to the admin, for want of a mail server';
