import type { Sql } from 'postgres';

import type { MailRecord, MailRow } from '#contract/accounts';

type Dated<T> = Omit<T, 'createdAt' | 'sentAt'> & { createdAt: Date; sentAt: Date | null };

export interface MailsAsked {
  state?: MailRow['state'] | undefined;
  accountId?: string | undefined;
  /** Id of the last mail before: ids follow the order of writing. */
  after?: string | undefined;
  limit: number;
}

export const mailRows = (sql: Sql, { state, accountId, after, limit }: MailsAsked) =>
  sql<Dated<MailRow>[]>`
    select id, account_id, to_address, language, template, subject, state, attempts, demo_kept,
      created_at, sent_at
    from mails
    where true ${state ? sql`and state = ${state}` : sql``}
      ${accountId ? sql`and account_id = ${accountId}` : sql``}
      ${after ? sql`and id < ${after}` : sql``}
    order by id desc limit ${limit}`;

export const mailById = async (
  sql: Sql,
  id: string,
): Promise<
  (Dated<Omit<MailRecord, 'demoSecret'>> & { secretCipher: Buffer | null }) | undefined
> => {
  const rows = await sql<
    (Dated<Omit<MailRecord, 'demoSecret'>> & { secretCipher: Buffer | null })[]
  >`
    select id, account_id, to_address, language, template, subject, state, attempts, demo_kept,
      created_at, sent_at, body, last_error, secret_cipher
    from mails where id = ${id}`;
  return rows[0];
};
