import type { Sql, TransactionSql } from 'postgres';

import type { Language } from '#core/vocabulary';

import type { Deps } from './context.ts';
import { writeMail } from './mail-texts.ts';
import type { MailName, MailParams } from './mail-types.ts';

export interface Mail {
  template: MailName;
  params?: MailParams;
  accountId: string | null;
  to: string;
  /** How the holder is addressed. */
  name: string;
  language: Language;
  /** Code or link of the text: stored encrypted, apart from it. */
  secret?: string;
  at: Date;
}

/**
 * Writes a mail in the command's own transaction; it leaves after the commit. The demo without a
 * mail server keeps it instead.
 */
export const queueMail = async (
  sql: Sql | TransactionSql,
  { vault, config }: Pick<Deps, 'vault' | 'config'>,
  mail: Mail,
): Promise<void> => {
  const { subject, body } = writeMail(mail.language, mail.template, mail.name, mail.params ?? {});
  const secret = mail.secret === undefined ? null : vault.encrypt(mail.secret);
  const kept = config.demo && config.smtpUrl === null;
  await sql`
    insert into mails (account_id, to_address, language, template, subject, body, secret_cipher,
      state, demo_kept, created_at, next_attempt_at, sent_at)
    values (${mail.accountId}, ${mail.to}, ${mail.language}, ${mail.template}, ${subject}, ${body},
      ${secret}, ${kept ? 'sent' : 'queued'}, ${kept}, ${mail.at}, ${mail.at},
      ${kept ? mail.at : null})`;
};
