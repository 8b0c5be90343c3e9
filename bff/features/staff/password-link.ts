import { createHash, randomBytes } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import type { Invitation } from '#contract/staff';
import type { Context, Tx } from '#infra/context';
import { queueMail } from '#infra/mail';
import { replaceLink } from './password-link.queries.ts';
import type { LockedStaff } from './staff.queries.ts';

const linkHours = 72;

/** What the database keeps of a link's token: enough to know it again, not to use it. */
export const linkKey = (token: string): string =>
  `password-link:${createHash('sha256').update(token).digest('hex')}`;

/**
 * Makes the one link by which a colleague chooses a password; earlier ones end. The token stands
 * behind `#`, where no server or proxy writes it down.
 */
export const makeLink = async (
  sql: TransactionSql,
  publicUrl: string,
  staffId: string,
  now: Date,
): Promise<{ link: string; endsAt: Date }> => {
  const token = randomBytes(32).toString('base64url');
  const endsAt = new Date(now.getTime() + linkHours * 3_600_000);
  await replaceLink(sql, staffId, linkKey(token), endsAt, now);
  return { link: `${publicUrl}/invitation#token=${token}`, endsAt };
};

/**
 * Gives a colleague a link. A mail server carries it to them alone. Without one the admin sees it
 * once and passes it on, which the audit tells: whoever opens it could act as that colleague.
 */
export const issueLink = async (
  { deps, now }: Context,
  tx: Tx,
  person: Pick<LockedStaff, 'id' | 'name' | 'email' | 'locale'>,
  template: 'staff-invitation' | 'staff-password-link',
): Promise<Invitation> => {
  const { link, endsAt } = await makeLink(tx.sql, deps.config.publicUrl, person.id, now);
  const sentByMail = deps.config.smtpUrl !== null;
  if (sentByMail) {
    const { email: to, name, locale: language } = person;
    const params = { hours: linkHours };
    const mail = { template, params, to, name, language, secret: link, at: now };
    await queueMail(tx.sql, deps, { ...mail, accountId: null });
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
